// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/grants.h"

#include <span>

namespace chargetree {

/// The way back from each charger to the grants that let drivers use it, and how many drivers may
/// charge where. Frozen; one pass over the tree, made with each load.
class AccessIndex final {
public:
    AccessIndex() = default;
    explicit AccessIndex(const Fleet &fleet);

    /// As grantRows() has them: driver by driver.
    [[nodiscard]] std::span<const NodeId> rowsOf(ChargerId charger) const
    {
        const std::uint32_t first = m_firsts[number(charger)];
        return {m_rows.data() + first, m_firsts[number(charger) + 1] - first};
    }
    /// Distinct drivers who may use a charger.
    [[nodiscard]] std::uint32_t userCount(ChargerId charger) const
    {
        return m_usersOfChargers[number(charger)];
    }
    /// Distinct drivers who may use a charger that a site holds by any of its copies, subsites
    /// included: as many as usersOf() has.
    [[nodiscard]] std::uint32_t userCount(SiteId site) const
    {
        return m_usersOfSites[number(site)];
    }
    [[nodiscard]] std::size_t bytes() const
    {
        const std::size_t numbers =
            m_firsts.capacity() + m_usersOfChargers.capacity() + m_usersOfSites.capacity();
        return numbers * sizeof(std::uint32_t) + m_rows.capacity() * sizeof(NodeId);
    }

private:
    void countUsers(const Fleet &fleet, const std::vector<NodeId> &rows);

    std::vector<std::uint32_t> m_firsts; // places in m_rows: one a charger, and the end
    std::vector<NodeId> m_rows;
    std::vector<std::uint32_t> m_usersOfChargers;
    std::vector<std::uint32_t> m_usersOfSites;
};

/// Who may use a charger, as the other grantsTo() has them, but at once.
std::vector<Grant> grantsTo(const Fleet &fleet, const AccessIndex &index, ChargerId charger);

} // namespace chargetree
