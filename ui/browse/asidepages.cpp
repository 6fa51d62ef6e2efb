// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/asidepages.h"

#include "ui/changes/changespage.h"
#include "ui/map/mappage.h"

namespace chargetree {

AsidePages::AsidePages(QWidget &parent, const Prepare &prepare)
    : m_changes([this, &parent, prepare] { return makeChanges(parent, prepare); })
    , m_map([this, &parent, prepare] { return makeMap(parent, prepare); })
{
}

ChangesPage *AsidePages::makeChanges(QWidget &parent, const Prepare &prepare) const
{
    auto *page = new ChangesPage(&parent);
    prepare.changes(*page);
    page->setWording(m_wording);
    return page;
}

MapPage *AsidePages::makeMap(QWidget &parent, const Prepare &prepare) const
{
    auto *page = new MapPage(&parent);
    prepare.map(*page);
    if (m_loaded) {
        page->showFleet(m_loaded, m_wording, {});
        page->showHits(m_hits);
    }
    return page;
}

void AsidePages::showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                           const std::vector<NodeId> &map)
{
    m_loaded = fleet;
    m_wording = wording;
    m_hits.reset();
    if (m_map.made())
        m_map->showFleet(fleet, wording, map);
}

void AsidePages::setWording(const Wording &wording)
{
    m_wording = wording;
    if (m_changes.made())
        m_changes->setWording(wording);
    if (m_map.made())
        m_map->setWording(wording);
}

void AsidePages::showHits(const std::shared_ptr<const Hits> &hits)
{
    m_hits = hits;
    if (m_map.made())
        m_map->showHits(hits);
}

} // namespace chargetree
