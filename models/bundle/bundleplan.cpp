// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/bundleplan.h"

namespace chargetree {

namespace {

constexpr std::array lists{field(Kind::Driver, "chargerGroups"), field(Kind::Driver, "chargers"),
                           field(Kind::Site, "subgroups"), field(Kind::Site, "chargers")};

} // namespace

BundlePlan::BundlePlan(const Fleet &fleet, const BundleChoice &choice)
    : m_fleet(fleet)
    , m_isAll(choice.isAll)
    , m_driverCount(fleet.drivers().size())
{
    if (m_isAll)
        return;
    m_held = BitSet(fleet.store().objectCount());
    m_brought = BitSet(fleet.store().objectCount());
    planHomes(choice);
    planSites(choice);
    planChargers(choice);
}

bool BundlePlan::holds(Cell cell) const
{
    return m_isAll || (cell.isObject() && m_held.test(number(cell.object())));
}

/// Home sites stand behind their parents in the fleet's table.
void BundlePlan::planHomes(const BundleChoice &choice)
{
    const auto homes = m_fleet.homeSites();
    BitSet chosen = choice.homeSites;
    for (std::size_t i = 0; i < homes.size(); ++i) {
        if (homes[i].parent != none<HomeSiteId> && chosen.test(number(homes[i].parent)))
            chosen.set(i);
    }
    BitSet held = chosen;
    m_driverCount = 0;
    for (std::size_t i = 0; i < m_fleet.drivers().size(); ++i) {
        const Driver &driver = m_fleet.drivers()[i];
        const bool hasHome = driver.home != none<HomeSiteId>;
        if (!choice.drivers.test(i) && !(hasHome && chosen.test(number(driver.home))))
            continue;
        ++m_driverCount;
        m_held.set(number(driver.object));
        bringBelow(driver.object);
        if (hasHome)
            held.set(number(driver.home));
    }
    for (std::size_t i = homes.size(); i-- > 0;) {
        if (!held.test(i))
            continue;
        m_held.set(number(homes[i].object));
        if (homes[i].parent != none<HomeSiteId>)
            held.set(number(homes[i].parent));
    }
}

void BundlePlan::planSites(const BundleChoice &choice)
{
    std::vector<ObjectId> copies;
    choice.sites.forEach([&](std::size_t i) {
        for (const ObjectId copy : m_fleet.copies(m_fleet.at(idAt<SiteId>(i)).copies))
            copies.push_back(copy);
    });
    for (const ObjectId copy : copies)
        bringBelow(copy);
    for (const ObjectId copy : copies) {
        if (!m_brought.test(number(copy)))
            m_sites.push_back(copy);
    }
}

void BundlePlan::planChargers(const BundleChoice &choice)
{
    choice.chargers.forEach([&](std::size_t i) {
        for (const ObjectId copy : m_fleet.copies(m_fleet.at(idAt<ChargerId>(i)).copies)) {
            if (!m_brought.test(number(copy)))
                m_chargers.push_back(copy);
        }
    });
}

void BundlePlan::bring(ObjectId object)
{
    if (m_brought.test(number(object)))
        return;
    m_brought.set(number(object));
    bringBelow(object);
}

void BundlePlan::bringBelow(ObjectId object)
{
    const RecordStore &store = m_fleet.store();
    for (const FieldId list : lists) {
        for (const Cell cell : store.elements(object, list)) {
            if (cell.isObject())
                bring(cell.object());
        }
    }
}

} // namespace chargetree
