// SPDX-License-Identifier: Apache-2.0
#include "ui/locator/locatorrow.h"

#include "models/fields/wording.h"
#include "models/search/locator/fuzzymarks.h"
#include "ui/look/nodeicon.h"

#include <algorithm>

namespace chargetree {

namespace {

/// "&Export…" reads "Export…"; a doubled one stays as one.
QString withoutMnemonics(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && at + 1 < text.size())
            ++at;
        plain += text.at(at);
    }
    return plain;
}

} // namespace

LocatorRow locatorRow(const LocatorHit &hit)
{
    return {.target = hit.node,
            .icon = icon(nodeIcon(hit.kind)),
            .name = hit.name,
            .nameMarks = hit.nameMarks,
            .detail = hit.detail,
            .detailMarks = hit.detailMarks,
            .remark = Wording::kind(hit.kind),
            .isPersonal = hit.isPersonal};
}

LocatorRow locatorRow(Command command, const QAction &action)
{
    return {.target = command,
            .icon = action.icon(),
            .name = withoutMnemonics(action.text()),
            .remark = action.shortcut().toString(QKeySequence::NativeText),
            .isEnabled = action.isEnabled()};
}

std::vector<LocatorRow> actionRows(const Actions &actions, const QString &text)
{
    struct Met {
        bool isDisabled;
        std::uint32_t penalty;
        LocatorRow row;
    };
    FuzzyMatcher matcher(foldText(text.toStdString()));
    std::vector<Met> met;
    for (std::size_t i = 0; i < commandCount; ++i) {
        const auto command = Command(i);
        LocatorRow row = locatorRow(command, *actions.at(command));
        const auto marks = fuzzyMarks(row.name, matcher, FuzzyMatcher::Text::Name);
        if (command == Command::Locate || !marks)
            continue;
        row.nameMarks = marks->ranges;
        met.push_back({!row.isEnabled, marks->penalty, std::move(row)});
    }
    std::stable_sort(met.begin(), met.end(), [](const Met &one, const Met &two) {
        return std::tie(one.isDisabled, one.penalty) < std::tie(two.isDisabled, two.penalty);
    });
    std::vector<LocatorRow> rows;
    for (Met &one : met)
        rows.push_back(std::move(one.row));
    return rows;
}

} // namespace chargetree
