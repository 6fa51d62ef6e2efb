// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/queryfault.h"

#include <algorithm>
#include <vector>

namespace chargetree {

namespace {

/// Letters to change, and neighbours to exchange (Damerau's distance, restricted).
int distance(const QString &one, const QString &two)
{
    const auto columns = std::size_t(two.size()) + 1;
    std::vector<int> before(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (std::size_t j = 0; j < columns; ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        before.swap(last);
        last.swap(row);
        row[0] = int(i);
        for (std::size_t j = 1; j < columns; ++j) {
            const auto at = qsizetype(j);
            const int changed = last[j - 1] + (one[i - 1] == two[at - 1] ? 0 : 1);
            row[j] = std::min({changed, last[j] + 1, row[j - 1] + 1});
            const bool isExchanged =
                i > 1 && at > 1 && one[i - 1] == two[at - 2] && one[i - 2] == two[at - 1];
            if (isExchanged)
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
    }
    return row.back();
}

} // namespace

QString mostAlike(const QString &typed, const QStringList &known)
{
    constexpr qsizetype longest = 40; // no name comes near
    if (typed.size() > longest)
        return {};
    const QString word = typed.toLower();
    const int most = word.size() < 3 ? 0 : word.size() < 6 ? 1 : 2;
    QString best;
    int least = most + 1;
    for (const QString &name : known) {
        const int away = distance(word, name.toLower());
        if (away < least) {
            least = away;
            best = name;
        }
    }
    if (best.isEmpty() && word.size() >= 3) { // a name that is cut short
        const auto longer = std::ranges::find_if(
            known, [&word](const QString &name) { return name.toLower().startsWith(word); });
        return longer == known.end() ? QString() : *longer;
    }
    return best;
}

} // namespace chargetree
