// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparequestion.h"

#include "models/compare/comparevalue.h"

#include <algorithm>

namespace chargetree {

namespace {

QString textOf(const RecordContext &context, const CompareRow &row)
{
    QString text = compareTitle(row);
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        text += QLatin1Char('\n') + compareCell(context, row, i).cell.text;
    return text;
}

} // namespace

CompareAnswer answerTo(const CompareQuestion &question)
{
    const Fleet &fleet = question.context.fleet();
    CompareAnswer answer{.context = question.context, .ticket = question.ticket};
    std::vector<ChargerId> chargers;
    for (const std::string &identity : question.chargers) {
        const ChargerId charger = chargerNamed(fleet, identity);
        if (charger == none<ChargerId>)
            answer.gone.push_back(identity);
        else
            chargers.push_back(charger);
    }
    if (question.withSimilar && !chargers.empty())
        chargers = similarTo(fleet, chargers.front());
    if (chargers.size() > mostChargersCompared) {
        answer.leftOut = chargers.size() - mostChargersCompared;
        chargers.resize(mostChargersCompared);
    }
    answer.comparison = compareChargers(fleet, std::move(chargers));
    for (const CompareRow &row : answer.comparison.rows)
        answer.texts += textOf(question.context, row);
    return answer;
}

std::vector<std::string> chargersAmong(const Fleet &fleet, std::span<const NodeId> nodes)
{
    std::vector<std::string> identities;
    for (const NodeId id : nodes) {
        if (number(id) >= fleet.nodes().size())
            continue;
        const Node &node = fleet.at(id);
        ChargerId charger = none<ChargerId>;
        if (node.kind() == NodeKind::Charger)
            charger = node.charger();
        else if (node.kind() == NodeKind::Socket)
            charger = fleet.at(node.socket()).charger;
        if (charger == none<ChargerId>)
            continue;
        std::string identity(fleet.identity(charger));
        if (std::ranges::find(identities, identity) == identities.end())
            identities.push_back(std::move(identity));
        if (identities.size() > mostChargersCompared)
            break;
    }
    return identities;
}

} // namespace chargetree
