// SPDX-License-Identifier: Apache-2.0
#include "models/changes/grantchanges.h"

#include "models/access/driveraccess.h"
#include "models/access/grantlists.h"
#include "models/changes/recordvalues.h"
#include "models/changes/sitecopies.h"

namespace chargetree {

namespace {

constexpr bool isOfSites(FieldId list)
{
    return rowOf(list).of == Kind::Site;
}

/// What one list of a driver grants.
struct Granted {
    std::vector<ObjectId> objects;
    std::vector<std::string> ids; // of what is granted; a repeat is told apart
};

class GrantSide final {
public:
    GrantSide(const Fleet &fleet, const ItemIds &ids)
        : m_fleet(fleet)
        , m_ids(ids)
        , m_copies(fleet, ids)
    {
    }
    [[nodiscard]] Granted granted(DriverId driver, FieldId list) const
    {
        Granted granted;
        Repeats repeats;
        for (const Cell cell : m_fleet.store().elements(m_fleet.at(driver).object, list)) {
            if (!cell.isObject())
                continue;
            granted.objects.push_back(cell.object());
            granted.ids.push_back(repeats.unique(idOf(cell.object(), list)));
        }
        return granted;
    }
    [[nodiscard]] const std::string &idOf(ObjectId granted, FieldId list) const
    {
        const auto &ids = isOfSites(list) ? m_ids.sites : m_ids.chargers;
        return ids[m_fleet.store().rowOf(granted)];
    }
    /// The same for copies that deviate the same way; 0 of a charger.
    std::uint64_t fingerprint(ObjectId granted, FieldId list)
    {
        return isOfSites(list) ? m_copies.fingerprint(granted) : 0;
    }
    /// "" of a charger.
    std::string deviation(ObjectId granted, FieldId list)
    {
        return isOfSites(list) ? m_copies.deviation(granted) : std::string();
    }
    [[nodiscard]] ChangedItem item(DriverId driver, const Granted &granted,
                                   std::uint32_t place) const
    {
        const std::string &id = m_ids.drivers[number(driver)];
        return {.kind = ItemKind::Grant,
                .id = id + ':' + granted.ids[place],
                .parent = textJson(id),
                .object = granted.objects[place],
                .owner = m_fleet.at(driver).object};
    }

private:
    const Fleet &m_fleet;
    const ItemIds &m_ids;
    SiteCopies m_copies;
};

class GrantComparer final {
public:
    GrantComparer(ChangeSink &sink, const ItemIds &old, const ItemIds &now)
        : m_sink(sink)
        , m_old(sink.old(), old)
        , m_now(sink.now(), now)
    {
    }
    /// Either may be none.
    void compare(DriverId old, DriverId now);

private:
    void compare(DriverId old, DriverId now, FieldId list);
    void add(const ChangedItem &item, ObjectId object, FieldId list);
    /// Sites stand before chargers below a driver's May use.
    [[nodiscard]] NodeId rowOf(DriverId driver, FieldId list, std::uint32_t place) const;

    ChangeSink &m_sink;
    GrantSide m_old;
    GrantSide m_now;
};

void GrantComparer::compare(DriverId old, DriverId now)
{
    for (const FieldId list : grantLists)
        compare(old, now, list);
}

void GrantComparer::compare(DriverId old, DriverId now, FieldId list)
{
    const Granted ones = old == none<DriverId> ? Granted() : m_old.granted(old, list);
    const Granted twos = now == none<DriverId> ? Granted() : m_now.granted(now, list);
    const MatchedIds matched(ones.ids, twos.ids);
    const auto itemNow = [&](std::uint32_t place) {
        ChangedItem item = m_now.item(now, twos, place);
        item.node = rowOf(now, list, place);
        return item;
    };
    for (const auto &[one, two] : matched.pairs) {
        if (m_old.fingerprint(ones.objects[one], list)
            == m_now.fingerprint(twos.objects[two], list))
            continue; // spelling out what a copy lacks is dear
        std::string before = m_old.deviation(ones.objects[one], list);
        std::string after = m_now.deviation(twos.objects[two], list);
        if (before != after)
            m_sink.change(itemNow(two), "copy", std::move(before), std::move(after));
    }
    for (const std::uint32_t place : matched.onlyOld) {
        m_sink.remove(m_old.item(old, ones, place), std::string(chargetree::rowOf(list).name),
                      textJson(m_old.idOf(ones.objects[place], list)));
    }
    for (const std::uint32_t place : matched.onlyNow)
        add(itemNow(place), twos.objects[place], list);
}

void GrantComparer::add(const ChangedItem &item, ObjectId object, FieldId list)
{
    m_sink.add(item, std::string(chargetree::rowOf(list).name), textJson(m_now.idOf(object, list)));
    std::string deviation = m_now.deviation(object, list);
    if (deviation.size() > 2)
        m_sink.change(item, "copy", "[]", std::move(deviation));
}

NodeId GrantComparer::rowOf(DriverId driver, FieldId list, std::uint32_t place) const
{
    const Range<NodeId> rows = m_sink.now().children(mayUseNode(m_sink.now(), driver));
    if (isOfSites(list))
        return rows.at(place);
    std::uint32_t sites = 0;
    while (sites < rows.count && m_sink.now().at(rows.at(sites)).kind() == NodeKind::GrantedSite)
        ++sites;
    return rows.at(sites + place);
}

} // namespace

void compareGrants(ChangeSink &sink, const FleetMatch &match)
{
    GrantComparer comparer(sink, match.oldIds, match.nowIds);
    for (const auto &[one, two] : match.drivers.pairs)
        comparer.compare(DriverId(one), DriverId(two));
    for (const std::uint32_t driver : match.drivers.onlyOld)
        comparer.compare(DriverId(driver), none<DriverId>);
    for (const std::uint32_t driver : match.drivers.onlyNow)
        comparer.compare(none<DriverId>, DriverId(driver));
}

} // namespace chargetree
