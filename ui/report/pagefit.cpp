// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pagefit.h"

#include <algorithm>
#include <numeric>

namespace chargetree {

namespace {

/// The width beyond which columns have to give way, so that all of them fit into `room`.
qreal widestIn(std::vector<qreal> natural, qreal room)
{
    std::ranges::sort(natural);
    for (std::size_t i = 0; i < natural.size(); ++i) {
        const qreal share = room / qreal(natural.size() - i);
        if (natural[i] > share)
            return share;
        room -= natural[i];
    }
    return natural.back();
}

} // namespace

std::vector<qreal> fittedWidths(const std::vector<qreal> &natural, qreal room)
{
    if (natural.empty())
        return {};
    std::vector<qreal> widths;
    const qreal widest = widestIn(natural, room);
    for (const qreal width : natural)
        widths.push_back(std::min(width, widest));
    const qreal rest = room - std::accumulate(widths.begin(), widths.end(), qreal(0));
    for (qreal &width : widths)
        width += std::max(qreal(0), rest) / qreal(widths.size());
    return widths;
}

std::vector<int> sharedLines(const std::vector<qint64> &wanted, int room)
{
    std::vector<int> lines(wanted.size());
    for (bool isGiven = true; isGiven && room > 0;) {
        isGiven = false;
        for (std::size_t i = 0; i < wanted.size() && room > 0; ++i) {
            if (lines[i] >= wanted[i])
                continue;
            ++lines[i];
            --room;
            isGiven = true;
        }
    }
    return lines;
}

} // namespace chargetree
