// SPDX-License-Identifier: Apache-2.0
#include "models/access/accesscounts.h"

#include <utility>

namespace chargetree {

namespace {

/// Counts each thing once a driver: it remembers who came last.
class DriverCounter final {
public:
    explicit DriverCounter(std::size_t things)
        : counts(things)
        , m_last(things, none<DriverId>)
    {
    }
    /// False where this driver was counted there before.
    bool count(std::uint32_t thing, DriverId driver)
    {
        if (std::exchange(m_last[thing], driver) == driver)
            return false;
        ++counts[thing];
        return true;
    }

    std::vector<std::uint32_t> counts;

private:
    std::vector<DriverId> m_last;
};

} // namespace

AccessCounts accessCounts(const Fleet &fleet)
{
    DriverCounter sites(fleet.sites().size());
    DriverCounter chargers(fleet.chargers().size());
    const auto countSite = [&](SiteId site, DriverId driver) {
        while (site != none<SiteId> && sites.count(number(site), driver))
            site = fleet.at(site).parent; // whoever was counted here was counted above, too
    };
    for (std::size_t i = 0; i < fleet.nodes().size(); ++i) {
        if (fleet.nodes()[i].kind() != NodeKind::MayUse)
            continue;
        const DriverId driver = fleet.nodes()[i].driver();
        for (const NodeId below : fleet.below(idAt<NodeId>(i))) {
            const Node &node = fleet.at(below);
            if (node.kind() == NodeKind::GrantedSite) {
                countSite(fleet.siteOf(node.grantedSite()), driver);
            } else if (node.kind() == NodeKind::Charger
                       && chargers.count(number(node.charger()), driver)) {
                countSite(fleet.at(node.charger()).site, driver);
            }
        }
    }
    return {std::move(sites.counts), std::move(chargers.counts)};
}

} // namespace chargetree
