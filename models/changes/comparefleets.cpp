// SPDX-License-Identifier: Apache-2.0
#include "models/changes/comparefleets.h"

#include "models/changes/changesink.h"
#include "models/changes/chargerparts.h"
#include "models/changes/effects.h"
#include "models/changes/grantchanges.h"
#include "models/changes/itemids.h"
#include "models/changes/recordvalues.h"
#include "models/changes/tagchanges.h"
#include "models/fleet/moment.h"

#include <algorithm>

namespace chargetree {

namespace {

/// What holds each record of a fleet, as JSON.
class Parents final {
public:
    Parents(const Fleet &fleet, const ItemIds &ids)
        : m_fleet(fleet)
        , m_ids(ids)
        , m_sitesOf(fleet.chargers().size())
    {
        for (std::size_t site = 0; site < fleet.sites().size(); ++site) {
            const NodeId row = fleet.sites()[site].node;
            for (const NodeId child : row == none<NodeId> ? Range<NodeId>() : fleet.children(row)) {
                if (fleet.at(child).kind() == NodeKind::Charger)
                    m_sitesOf[fleet.at(child).record()].push_back(ids.sites[site]);
            }
        }
        for (auto &sites : m_sitesOf)
            std::sort(sites.begin(), sites.end());
    }
    [[nodiscard]] std::string of(const HomeSite &site) const { return ofHomeSite(site.parent); }
    [[nodiscard]] std::string of(const Driver &driver) const { return ofHomeSite(driver.home); }
    [[nodiscard]] std::string of(const Site &site) const
    {
        return site.parent == none<SiteId> ? std::string()
                                           : textJson(m_ids.sites[number(site.parent)]);
    }
    [[nodiscard]] std::string of(const Charger &charger) const
    {
        const auto place = static_cast<std::size_t>(&charger - m_fleet.chargers().data());
        const auto &sites = m_sitesOf[place];
        if (sites.size() < 2)
            return sites.empty() ? std::string() : textJson(sites.front());
        std::string json = "[";
        for (const std::string &site : sites) {
            json += textJson(site);
            json += ',';
        }
        json.back() = ']';
        return json;
    }

private:
    [[nodiscard]] std::string ofHomeSite(HomeSiteId id) const
    {
        return id == none<HomeSiteId> ? std::string() : textJson(m_ids.homeSites[number(id)]);
    }

    const Fleet &m_fleet;
    const ItemIds &m_ids;
    std::vector<std::vector<std::string>> m_sitesOf; // of each charger
};

class FleetComparer final {
public:
    FleetComparer(ChangeSink &sink, const FleetMatch &match)
        : m_old(sink.old())
        , m_now(sink.now())
        , m_sink(sink)
        , m_match(match)
        , m_oldParents(m_old, match.oldIds)
        , m_nowParents(m_now, match.nowIds)
    {
    }
    void compare()
    {
        m_sink.compare({.kind = ItemKind::Document, .object = m_now.document()}, m_old.document(),
                       m_now.document());
        const ItemIds &old = m_match.oldIds;
        const ItemIds &now = m_match.nowIds;
        compare(ItemKind::HomeSite, m_old.homeSites(), m_now.homeSites(), old.homeSites,
                now.homeSites, m_match.homeSites);
        compare(ItemKind::Driver, m_old.drivers(), m_now.drivers(), old.drivers, now.drivers,
                m_match.drivers);
        oldTags = compareTags(m_sink, m_match);
        compareGrants(m_sink, m_match);
        compare(ItemKind::Site, m_old.sites(), m_now.sites(), old.sites, now.sites, m_match.sites);
        compare(ItemKind::Charger, m_old.chargers(), m_now.chargers(), old.chargers, now.chargers,
                m_match.chargers);
        for (const auto &[one, two] : m_match.chargers.pairs)
            compareChargerParts(m_sink, ChargerId(one), ChargerId(two), now.chargers[two]);
    }

    std::vector<TagId> oldTags; // who each tag was; see compareTags()

private:
    template <typename Records>
    void compare(ItemKind kind, const Records &old, const Records &now,
                 const std::vector<std::string> &oldIds, const std::vector<std::string> &nowIds,
                 const MatchedIds &matched)
    {
        const auto item = [&](std::uint32_t place) {
            return ChangedItem{.kind = kind,
                               .id = nowIds[place],
                               .parent = m_nowParents.of(now[place]),
                               .object = now[place].object,
                               .node = now[place].node};
        };
        for (const auto &[one, two] : matched.pairs) {
            const ChangedItem both = item(two);
            m_sink.move(both, m_oldParents.of(old[one]));
            m_sink.compare(both, old[one].object, now[two].object);
        }
        for (const std::uint32_t place : matched.onlyOld) {
            m_sink.remove({.kind = kind,
                           .id = oldIds[place],
                           .parent = m_oldParents.of(old[place]),
                           .object = old[place].object});
        }
        for (const std::uint32_t place : matched.onlyNow)
            m_sink.add(item(place));
    }

    const Fleet &m_old;
    const Fleet &m_now;
    ChangeSink &m_sink;
    const FleetMatch &m_match;
    Parents m_oldParents;
    Parents m_nowParents;
};

} // namespace

std::optional<TimeMs> newestContact(const Fleet &fleet, TimeMs latest)
{
    std::optional<TimeMs> newest;
    const auto look = [&](ObjectId object, FieldId field) {
        const auto time = fleet.store().time(object, field);
        if (time && *time <= latest && isMoment(*time) && (!newest || *time > *newest))
            newest = time;
    };
    for (const Charger &charger : fleet.chargers())
        look(charger.object, field(Kind::Charger, "lastSeen"));
    for (const Socket &socket : fleet.sockets())
        look(socket.object, field(Kind::Socket, "lastUpdated"));
    return newest;
}

FleetChanges compareFleets(const Fleet &old, const Fleet &now, const CompareOptions &options)
{
    FleetChanges changes;
    const FleetMatch match(old, now);
    ChangeSink sink(old, now, options.revealSecrets, changes.changes);
    FleetComparer comparer(sink, match);
    comparer.compare();
    findEffects({old, now, match, comparer.oldTags, options.oldTime, options.nowTime}, changes);
    return changes;
}

} // namespace chargetree
