// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/fleetplan.h"

#include <algorithm>
#include <numeric>

namespace chargetree::generator {

namespace {

constexpr std::size_t branching = 3;

/// Collects the nodes of a tree depth first.
class TreeGrower final {
public:
    explicit TreeGrower(std::vector<std::size_t> widths)
        : m_widths(std::move(widths))
    {
    }

    std::vector<TreeNode> grow()
    {
        for (std::size_t top = 0; !m_widths.empty() && top < m_widths.front(); ++top)
            growNode(0, top, top);
        return std::move(m_nodes);
    }

private:
    std::size_t growNode(std::size_t level, std::size_t ordinal, std::size_t top)
    {
        const std::size_t node = m_nodes.size();
        m_nodes.push_back({.level = level, .top = top, .children = {}});
        if (level + 1 == m_widths.size())
            return node;
        const std::size_t below = m_widths[level + 1];
        const std::size_t end = (ordinal + 1) * below / m_widths[level];
        for (std::size_t child = ordinal * below / m_widths[level]; child < end; ++child) {
            const std::size_t grown = growNode(level + 1, child, top);
            m_nodes[node].children.push_back(grown);
        }
        return node;
    }

    std::vector<std::size_t> m_widths;
    std::vector<TreeNode> m_nodes;
};

std::vector<std::size_t> levelWidths(std::size_t count, std::size_t depth)
{
    std::vector<std::size_t> weights(std::min(depth, count), 1);
    for (std::size_t level = 1; level < weights.size(); ++level)
        weights[level] = weights[level - 1] * branching;
    const std::size_t total = std::accumulate(weights.begin(), weights.end(), std::size_t{0});
    std::vector<std::size_t> widths;
    std::size_t left = count;
    for (std::size_t level = 0; level < weights.size(); ++level) {
        const bool isLast = level + 1 == weights.size();
        widths.push_back(isLast ? left : std::max<std::size_t>(1, count * weights[level] / total));
        left -= widths.back();
    }
    return widths;
}

void collectChargers(const FleetPlan &plan, std::size_t site, std::vector<std::size_t> &out)
{
    const Site &own = plan.sites[site];
    out.insert(out.end(), own.chargers.begin(), own.chargers.end());
    for (const std::size_t subsite : own.subsites)
        collectChargers(plan, subsite, out);
}

} // namespace

std::vector<std::size_t> chargersBelow(const FleetPlan &plan, std::size_t site)
{
    std::vector<std::size_t> chargers;
    collectChargers(plan, site, chargers);
    return chargers;
}

void stateSocketCounts(FleetPlan &plan)
{
    for (std::size_t site = 0; site < plan.sites.size(); ++site) {
        std::int64_t online = 0;
        std::int64_t offline = 0;
        std::int64_t inError = 0;
        for (const std::size_t charger : chargersBelow(plan, site)) {
            const auto &sockets = plan.chargers[charger].sockets;
            for (const Socket &socket : sockets ? *sockets : std::vector<Socket>{}) {
                if (socket.id != 0)
                    ++(socket.status == "Offline" ? offline
                       : socket.status == "Error" ? inError
                                                  : online);
            }
        }
        plan.sites[site].onlineSockets = online;
        plan.sites[site].offlineSockets = offline;
        plan.sites[site].errorSockets = inError;
    }
}

std::vector<std::size_t> shareOut(std::size_t total, std::span<const std::uint32_t> weights)
{
    const std::size_t sum = std::accumulate(weights.begin(), weights.end(), std::size_t{0});
    std::vector<std::size_t> ends;
    std::size_t before = 0;
    for (const std::uint32_t weight : weights) {
        before += weight;
        ends.push_back(sum == 0 ? 0 : total * before / sum);
    }
    return ends;
}

std::vector<TreeNode> makeTree(std::size_t count, std::size_t depth)
{
    return TreeGrower(levelWidths(count, std::max<std::size_t>(1, depth))).grow();
}

} // namespace chargetree::generator
