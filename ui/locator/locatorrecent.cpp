// SPDX-License-Identifier: Apache-2.0
#include "ui/locator/locatorrecent.h"

#include <algorithm>

namespace chargetree {

void LocatorRecent::add(const LocatorTarget &target)
{
    std::erase(m_targets, target);
    m_targets.insert(m_targets.begin(), target);
    m_targets.resize(std::min(m_targets.size(), most));
}

void LocatorRecent::follow(const std::vector<NodeId> &map)
{
    std::erase_if(m_targets, [&map](LocatorTarget &target) {
        auto *node = std::get_if<NodeId>(&target);
        if (!node)
            return false;
        *node = number(*node) < map.size() ? map[number(*node)] : none<NodeId>;
        return *node == none<NodeId>;
    });
}

} // namespace chargetree
