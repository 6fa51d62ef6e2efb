// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/standing.h"

#include <limits>

namespace chargetree {

namespace {

constexpr TimeMs day = TimeMs(24) * 60 * 60 * 1000;

void merge(WorstTags &worst, const WorstTags &other)
{
    if (other.validity > worst.validity)
        worst = other;
    else if (other.validity == worst.validity)
        worst.count += other.count;
}

} // namespace

Validity validityAt(const Tag &tag, const Judgement &judgement)
{
    if (tag.expiry <= judgement.now)
        return Validity::Expired;
    if (tag.start > judgement.now)
        return Validity::NotYetValid;
    if (tag.expiry == std::numeric_limits<TimeMs>::max())
        return Validity::NoExpiry;
    const bool isSoon = tag.expiry - judgement.now <= judgement.expiringDays * day;
    return isSoon ? Validity::Expiring : Validity::Valid;
}

Standing::Standing(const Fleet &fleet, const Judgement &judgement)
    : m_judgement(judgement)
    , m_homeSites(fleet.homeSites().size())
{
    for (std::size_t i = 0; i < fleet.drivers().size(); ++i) {
        const WorstTags worst = of(fleet, idAt<DriverId>(i));
        HomeSiteId home = fleet.drivers()[i].home;
        merge(home == none<HomeSiteId> ? m_spareDrivers : m_allHomeSites, worst);
        for (; home != none<HomeSiteId>; home = fleet.at(home).parent)
            merge(m_homeSites[number(home)], worst);
    }
    for (const Charger &charger : fleet.chargers()) {
        if (badness(charger.status) > badness(m_chargers.status))
            m_chargers = {charger.status, 1};
        else if (badness(charger.status) == badness(m_chargers.status))
            ++m_chargers.count;
    }
}

WorstTags Standing::of(const Fleet &fleet, DriverId driver) const
{
    WorstTags worst;
    for (const TagId tag : fleet.at(driver).tags)
        merge(worst, {validityAt(fleet.at(tag), m_judgement), 1});
    return worst;
}

} // namespace chargetree
