// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/fleet/siteforest.h"

#include <functional>
#include <utility>

namespace chargetree {

/// Unites the copies of each charging site and finds its parent.
class SiteUnion final {
public:
    /// Called with each copy that disagrees with another.
    using Disagrees = std::function<void(ObjectId)>;

    SiteUnion(Fleet &fleet, Disagrees disagrees)
        : m_fleet(fleet)
        , m_disagrees(std::move(disagrees))
    {
    }
    /// Wants the chargers to be known.
    void build();

private:
    void collectCopies();
    void joinCopies();
    void joinSubsites(ObjectId copy, SiteForest &forest);
    void joinChargers(ObjectId copy);

    Fleet &m_fleet;
    Disagrees m_disagrees;
};

} // namespace chargetree
