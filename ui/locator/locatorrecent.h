// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/locator/locatorrow.h"

namespace chargetree {

/// What was chosen in the locator, the newest first, each once; for as long as the window is open.
class LocatorRecent final {
public:
    static constexpr std::size_t most = 12;

    void add(const LocatorTarget &target);
    /// Follows a refresh by the map from old nodes to new ones (see mapNodes()); those that are
    /// gone are forgotten, and all of them where the fleet is another one, with an empty map.
    void follow(const std::vector<NodeId> &map);
    [[nodiscard]] const std::vector<LocatorTarget> &targets() const { return m_targets; }

private:
    std::vector<LocatorTarget> m_targets;
};

} // namespace chargetree
