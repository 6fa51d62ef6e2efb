// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"

#include <vector>

namespace chargetree {

/// The trees that sites grow into while one parent after the other becomes known. However the links
/// come, asking for the top costs next to nothing (disjoint sets with halved paths).
class SiteForest final {
public:
    explicit SiteForest(std::size_t sites);
    [[nodiscard]] SiteId parentOf(SiteId site) const { return m_parents[number(site)]; }
    /// Hangs a site that has no parent below another; false if that would close a circle.
    bool hang(SiteId site, SiteId parent);
    /// Makes tops of the sites beyond `levels` and returns them.
    std::vector<SiteId> cut(std::size_t levels);

private:
    SiteId topOf(SiteId site);

    std::vector<SiteId> m_parents;
    std::vector<SiteId> m_above; // a place nearer to the top, or the site itself
};

} // namespace chargetree
