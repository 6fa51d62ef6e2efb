// SPDX-License-Identifier: Apache-2.0
#include "models/access/accessindex.h"

#include <numeric>

namespace chargetree {

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
