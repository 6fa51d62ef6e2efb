// SPDX-License-Identifier: Apache-2.0
#include "models/access/accessindex.h"

#include <numeric>
#include <utility>

namespace chargetree {

namespace {

/// The sites that hold each charger by any of their copies, subsites included.
class SitesOfChargers final {
public:
    explicit SitesOfChargers(const Fleet &fleet)
        : m_firsts(fleet.chargers().size() + 1)
    {
        forEachPlace(fleet, [this](std::uint32_t charger, SiteId) { ++m_firsts[charger + 1]; });
        std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
        m_sites.resize(m_firsts.back());
        std::vector<std::uint32_t> next = m_firsts;
        forEachPlace(fleet,
                     [&](std::uint32_t charger, SiteId site) { m_sites[next[charger]++] = site; });
    }
    /// One may stand in it twice.
    [[nodiscard]] std::span<const SiteId> of(std::uint32_t charger) const
    {
        return {m_sites.data() + m_firsts[charger], m_firsts[charger + 1] - m_firsts[charger]};
    }

private:
    template <typename Visit>
    static void forEachPlace(const Fleet &fleet, const Visit &visit)
    {
        for (std::size_t i = 0; i < fleet.sites().size(); ++i) {
            for (const NodeId row : fleet.below(fleet.sites()[i].node)) {
                if (fleet.at(row).kind() == NodeKind::Charger)
                    visit(fleet.at(row).record(), idAt<SiteId>(i));
            }
        }
    }

    std::vector<std::uint32_t> m_firsts; // places in m_sites: one a charger, and the end
    std::vector<SiteId> m_sites;
};

} // namespace

AccessIndex::AccessIndex(const Fleet &fleet)
    : m_firsts(fleet.chargers().size() + 1)
{
    const std::vector<NodeId> rows = grantRows(fleet);
    for (const NodeId row : rows)
        ++m_firsts[fleet.at(row).record() + 1];
    std::partial_sum(m_firsts.begin(), m_firsts.end(), m_firsts.begin());
    m_rows.resize(rows.size());
    std::vector<std::uint32_t> next = m_firsts;
    for (const NodeId row : rows)
        m_rows[next[fleet.at(row).record()]++] = row;
    countUsers(fleet, rows);
}

void AccessIndex::countUsers(const Fleet &fleet, const std::vector<NodeId> &rows)
{
    m_usersOfChargers.resize(fleet.chargers().size());
    m_usersOfSites.resize(fleet.sites().size());
    const SitesOfChargers sites(fleet);
    // Rows come driver by driver: who was counted last need not be counted again.
    std::vector<DriverId> lastOfChargers(fleet.chargers().size(), none<DriverId>);
    std::vector<DriverId> lastOfSites(fleet.sites().size(), none<DriverId>);
    NodeId above = none<NodeId>;
    DriverId driver = none<DriverId>;
    for (const NodeId row : rows) {
        const Node &node = fleet.at(row);
        if (std::exchange(above, node.parent) != node.parent)
            driver = grantAt(fleet, row).driver;
        const std::uint32_t charger = node.record();
        if (std::exchange(lastOfChargers[charger], driver) == driver)
            continue;
        ++m_usersOfChargers[charger];
        for (const SiteId site : sites.of(charger)) {
            if (std::exchange(lastOfSites[number(site)], driver) != driver)
                ++m_usersOfSites[number(site)];
        }
    }
}

std::vector<Grant> grantsTo(const Fleet &fleet, const AccessIndex &index, ChargerId charger)
{
    std::vector<Grant> grants;
    const auto rows = index.rowsOf(charger);
    grants.reserve(rows.size());
    for (const NodeId row : rows)
        grants.push_back(grantAt(fleet, row));
    return grants;
}

} // namespace chargetree
