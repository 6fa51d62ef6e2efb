// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"
#include "models/items/nodemap.h"
#include "ui/parts/madelate.h"

#include <functional>

class QWidget;

namespace chargetree {

class ChangesPage;
class MapPage;
struct Hits;

/// What stands in front of tree and lists, each made when it is first wanted, and shown then what
/// was shown since.
class AsidePages final {
public:
    /// Called with each page that is made, before it is shown anything.
    struct Prepare {
        std::function<void(ChangesPage &)> changes;
        std::function<void(MapPage &)> map;
    };
    AsidePages(QWidget &parent, const Prepare &prepare);

    [[nodiscard]] ChangesPage &changes() { return *m_changes; }
    [[nodiscard]] MapPage &map() { return *m_map; }
    /// Null while nobody has wanted it.
    [[nodiscard]] MapPage *knownMap() const { return m_map.made(); }

    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                   const std::vector<NodeId> &map);
    void setWording(const Wording &wording);
    void showHits(const std::shared_ptr<const Hits> &hits);

private:
    ChangesPage *makeChanges(QWidget &parent, const Prepare &prepare) const;
    MapPage *makeMap(QWidget &parent, const Prepare &prepare) const;

    MadeLate<ChangesPage> m_changes;
    MadeLate<MapPage> m_map;
    LoadedFleetPtr m_loaded;
    Wording m_wording;
    std::shared_ptr<const Hits> m_hits;
};

} // namespace chargetree
