// SPDX-License-Identifier: Apache-2.0
#include "models/findings/fleetfacts.h"

#include "models/access/whatif.h"
#include "models/fields/statedposition.h"
#include "models/findings/plaintext.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>
#include <unordered_set>

namespace chargetree {

FleetFacts::FleetFacts(const Fleet &theFleet, const DocumentReport &theReport,
                       const Judgement &theJudgement, const FindingLimits &theLimits)
    : fleet(theFleet)
    , store(theFleet.store())
    , report(theReport)
    , judgement(theJudgement)
    , limits(theLimits)
    , hasValidTag(theFleet.drivers().size())
    , isRepeated(theFleet.drivers().size())
{
    judgeTags();
    findRepeats();
    gatherModels();
    gatherSites();
    placeChargers();
    findMiddles();
}

void FleetFacts::judgeTags()
{
    validity.reserve(fleet.tags().size());
    for (const Tag &tag : fleet.tags()) {
        validity.push_back(validityAt(tag, judgement));
        if (isUsable(tag, judgement))
            hasValidTag.set(number(tag.driver));
    }
}

bool FleetFacts::hasExpiredLately(TagId tag) const
{
    constexpr TimeMs day = TimeMs(24) * 60 * 60 * 1000;
    return validityOf(tag) == Validity::Expired
           && judgement.now - fleet.at(tag).expiry <= limits.expiredWithinDays * day;
}

void FleetFacts::findRepeats()
{
    std::unordered_set<std::uint32_t> known;
    known.reserve(fleet.drivers().size());
    for (std::size_t i = 0; i < fleet.drivers().size(); ++i) {
        const auto id = store.identifier(fleet.drivers()[i].object, field(Kind::Driver, "id"));
        if (id && !known.insert(number(*id)).second)
            isRepeated.set(i);
    }
}

void FleetFacts::gatherModels()
{
    std::unordered_map<std::string, std::size_t> known;
    forEachCharger(*this, [&](ChargerId id, const Charger &charger) {
        const std::string_view model =
            trimmed(text(charger.object, field(Kind::Charger, "chargerModel")));
        if (model.empty())
            return;
        std::string key(trimmed(text(charger.object, field(Kind::Charger, "manufacturer"))));
        key.append(1, '\0').append(model);
        const auto [place, isNew] = known.try_emplace(std::move(key), models.size());
        if (isNew)
            models.emplace_back();
        models[place->second].push_back(id);
    });
}

void FleetFacts::gatherSites()
{
    chargersAt.resize(fleet.sites().size());
    forEachCharger(*this, [&](ChargerId id, const Charger &charger) {
        if (charger.site != none<SiteId>)
            chargersAt[number(charger.site)].push_back(id);
    });
}

void FleetFacts::placeChargers()
{
    places.reserve(fleet.chargers().size());
    forEachCharger(*this, [this](ChargerId, const Charger &charger) {
        const StatedPosition stated = positionOf(fleet, charger.object);
        places.push_back({stated.kind, {stated.latitude, stated.longitude}});
    });
}

void FleetFacts::findMiddles()
{
    const auto median = [](std::vector<double> &values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
        std::ranges::nth_element(values, middle);
        return *middle;
    };
    m_middles.resize(chargersAt.size());
    for (std::size_t i = 0; i < chargersAt.size(); ++i) {
        std::vector<double> latitudes;
        std::vector<double> longitudes;
        for (const ChargerId charger : chargersAt[i]) {
            const PlacedCharger &place = places[number(charger)];
            if (place.kind != ChargerPlace::Position::Usable)
                continue;
            latitudes.push_back(place.position.latitude);
            longitudes.push_back(place.position.longitude);
        }
        if (latitudes.size() >= 2)
            m_middles[i] = Position{median(latitudes), median(longitudes)};
    }
}

double metresBetween(const Position &one, const Position &other)
{
    constexpr double earthRadius = 6'371'000;
    constexpr double radians = std::numbers::pi / 180;
    const double north = std::sin((one.latitude - other.latitude) * radians / 2);
    const double east = std::sin((one.longitude - other.longitude) * radians / 2);
    const double arc =
        north * north
        + std::cos(one.latitude * radians) * std::cos(other.latitude * radians) * east * east;
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(arc)));
}

NodeId nodeOf(const Fleet &fleet, SocketId socket)
{
    const Charger &charger = fleet.at(fleet.at(socket).charger);
    const Range<NodeId> rows = fleet.children(charger.node);
    return rows.at(number(socket) - charger.sockets.first);
}

} // namespace chargetree
