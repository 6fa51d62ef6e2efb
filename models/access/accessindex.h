// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/grants.h"

#include <span>

namespace chargetree {

/// The way back from each charger to the grants that let drivers use it. Frozen; one pass over the
/// tree, made with each load.
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
    [[nodiscard]] std::size_t bytes() const
    {
        return m_firsts.capacity() * sizeof(std::uint32_t) + m_rows.capacity() * sizeof(NodeId);
    }

private:
    std::vector<std::uint32_t> m_firsts; // places in m_rows: one a charger, and the end
    std::vector<NodeId> m_rows;
};

/// Who may use a charger, as the other grantsTo() has them, but at once.
std::vector<Grant> grantsTo(const Fleet &fleet, const AccessIndex &index, ChargerId charger);

} // namespace chargetree
