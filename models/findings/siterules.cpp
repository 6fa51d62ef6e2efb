// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/ruletables.h"

#include <algorithm>
#include <array>
#include <utility>

namespace chargetree {

namespace {

constexpr std::array counters{field(Kind::Site, "onlineSocket"), field(Kind::Site, "offlineSocket"),
                              field(Kind::Site, "errorSocket")};

/// The sum of what the first copy that states anything states.
std::optional<std::int64_t> statedSockets(const FleetFacts &facts, const Site &site)
{
    for (const ObjectId copy : facts.fleet.copies(site.copies)) {
        std::optional<std::int64_t> sum;
        for (const FieldId counter : counters) {
            constexpr std::int64_t most = 1'000'000'000;
            if (const auto count = facts.store.integer(copy, counter))
                sum = sum.value_or(0) + std::clamp<std::int64_t>(*count, -most, most);
        }
        if (sum)
            return sum;
    }
    return {};
}

struct SocketCount {
    std::uint32_t sockets = 0;
    std::uint32_t controllers = 0;
};

/// Counts the sockets at sites, each charger once a site.
class SocketCounter final {
public:
    explicit SocketCounter(const FleetFacts &facts)
        : m_fleet(facts.fleet)
        , m_last(m_fleet.chargers().size(), none<NodeId>)
    {
    }
    SocketCount count(NodeId site, Range<NodeId> rows)
    {
        SocketCount count;
        for (const NodeId row : rows) {
            const Node &node = m_fleet.at(row);
            if (node.kind() != NodeKind::Charger
                || std::exchange(m_last[node.record()], site) == site)
                continue;
            for (const SocketId socket : m_fleet.at(node.charger()).sockets)
                ++(m_fleet.at(socket).isController ? count.controllers : count.sockets);
        }
        return count;
    }

private:
    const Fleet &m_fleet;
    std::vector<NodeId> m_last;
};

/// The API's page does not say whether subsites and controllers count: any of the four ways will
/// do. Where most sites disagree the vendor counts in a fifth, which is one remark.
void findCounters(const FleetFacts &facts, FindingCollector &found)
{
    constexpr std::size_t fewestForHabit = 5;
    std::vector<std::pair<NodeId, FindingDetail>> wrong;
    std::size_t stating = 0;
    SocketCounter counter(facts);
    SocketCounter counterBelow(facts);
    for (const Site &site : facts.fleet.sites()) {
        const auto stated = statedSockets(facts, site);
        if (!stated)
            continue;
        ++stating;
        const SocketCount own = counter.count(site.node, facts.fleet.children(site.node));
        const SocketCount below = counterBelow.count(site.node, facts.fleet.below(site.node));
        const auto is = [&](std::uint32_t count) { return std::int64_t(count) == *stated; };
        if (is(own.sockets) || is(own.sockets + own.controllers) || is(below.sockets)
            || is(below.sockets + below.controllers))
            continue;
        wrong.emplace_back(
            site.node, FindingDetail{static_cast<std::uint32_t>(std::max<std::int64_t>(*stated, 0)),
                                     below.sockets});
    }
    if (stating >= fewestForHabit && wrong.size() * 2 > stating) {
        found.add(none<NodeId>,
                  {static_cast<std::uint32_t>(wrong.size()), static_cast<std::uint32_t>(stating)});
        return;
    }
    for (const auto &[node, detail] : wrong)
        found.add(node, detail);
}

QString sayCounters(const Fleet &, const Finding &finding, const Wording &wording)
{
    if (finding.node == none<NodeId>)
        return said(QT_TRANSLATE_N_NOOP(
                        "FindingRules",
                        "%n of %1 sites state other counts of sockets than the document "
                        "holds."),
                    finding.first)
            .arg(wording.number(finding.second));
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "States %1 sockets in all, but %n stand in the document."),
                finding.second)
        .arg(wording.number(finding.first));
}

constexpr std::array rules{
    FindingRule{
        .id = "site-counters-disagree",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Stated sockets that are not there"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Either the site counts wrong, or some of its chargers are not in "
                            "the document."),
        .remedy =
            QT_TRANSLATE_NOOP("FindingRules", "Compare the site with the vendor's own page of it."),
        .find = &findCounters,
        .message = &sayCounters},
};

} // namespace

std::span<const FindingRule> siteRules()
{
    return rules;
}

} // namespace chargetree
