// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/siteforest.h"

namespace chargetree {

SiteForest::SiteForest(std::size_t sites)
    : m_parents(sites, none<SiteId>)
{
    m_above.reserve(sites);
    for (std::size_t i = 0; i < sites; ++i)
        m_above.push_back(idAt<SiteId>(i));
}

SiteId SiteForest::topOf(SiteId site)
{
    while (m_above[number(site)] != site) {
        SiteId &above = m_above[number(site)];
        above = m_above[number(above)];
        site = above;
    }
    return site;
}

bool SiteForest::hang(SiteId site, SiteId parent)
{
    const SiteId top = topOf(parent);
    if (top == site)
        return false;
    m_parents[number(site)] = parent;
    m_above[number(site)] = top;
    return true;
}

std::vector<SiteId> SiteForest::cut(std::size_t levels)
{
    std::vector<std::size_t> levelOf(m_parents.size(), 0); // 0: not known yet
    std::vector<SiteId> tops;
    std::vector<SiteId> way;
    for (std::size_t i = 0; i < m_parents.size(); ++i) {
        SiteId at = idAt<SiteId>(i);
        for (; at != none<SiteId> && levelOf[number(at)] == 0; at = parentOf(at))
            way.push_back(at);
        std::size_t level = at == none<SiteId> ? 0 : levelOf[number(at)];
        for (; !way.empty(); way.pop_back()) {
            if (++level > levels) {
                m_parents[number(way.back())] = none<SiteId>;
                tops.push_back(way.back());
                level = 1;
            }
            levelOf[number(way.back())] = level;
        }
    }
    return tops;
}

} // namespace chargetree
