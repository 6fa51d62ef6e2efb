// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/chargerplace.h"
#include "models/findings/findinglimits.h"
#include "models/fleet/documentreport.h"
#include "models/fleet/hits.h"
#include "models/fleet/standing.h"

#include <optional>
#include <vector>

namespace chargetree {

/// Where on the earth, in degrees.
struct Position {
    double latitude = 0;
    double longitude = 0;
};

/// Over the ground, as the crow flies.
double metresBetween(const Position &one, const Position &other);

struct PlacedCharger {
    ChargerPlace::Position kind = ChargerPlace::Position::NotStated;
    Position position = {}; // where it is usable
};

/// What several rules ask of a fleet, found out once.
struct FleetFacts {
    FleetFacts(const Fleet &fleet, const DocumentReport &report, const Judgement &judgement,
               const FindingLimits &limits);

    const Fleet &fleet;
    const RecordStore &store;
    const DocumentReport &report;
    Judgement judgement;
    FindingLimits limits;

    std::vector<Validity> validity; // of each tag, now
    BitSet hasValidTag; // drivers who have one now
    BitSet isRepeated; // drivers whose id stood in the document before
    /// Chargers of one maker and model; those that name no model are in none.
    std::vector<std::vector<ChargerId>> models;
    /// Chargers that a site holds itself, for each site.
    std::vector<std::vector<ChargerId>> chargersAt;
    std::vector<PlacedCharger> places; // of each charger
    /// The middle of the chargers that a site holds itself, which one astray does not move; nothing
    /// where fewer than two have usable coordinates.
    [[nodiscard]] const std::optional<Position> &middleOf(SiteId site) const
    {
        return m_middles[number(site)];
    }

    /// Whether the driver's grants reach a charger.
    [[nodiscard]] bool mayCharge(DriverId driver) const { return fleet.at(driver).chargers > 0; }
    [[nodiscard]] Validity validityOf(TagId tag) const { return validity[number(tag)]; }
    /// Expired, and not too long ago to be worth a word.
    [[nodiscard]] bool hasExpiredLately(TagId tag) const;
    [[nodiscard]] std::string_view text(ObjectId object, FieldId field) const
    {
        return store.text(object, field);
    }

private:
    void judgeTags();
    void findRepeats();
    void gatherModels();
    void gatherSites();
    void placeChargers();
    void findMiddles();

    std::vector<std::optional<Position>> m_middles;
};

/// Whether there is no moment at which the tag is valid.
inline bool isBackwards(const Tag &tag)
{
    return tag.start >= tag.expiry;
}

/// Calls `visit(DriverId, const Driver &)` for each driver, one that the document repeats once.
template <typename Visit>
void forEachDriver(const FleetFacts &facts, const Visit &visit)
{
    for (std::size_t i = 0; i < facts.fleet.drivers().size(); ++i) {
        if (!facts.isRepeated.test(i))
            visit(idAt<DriverId>(i), facts.fleet.drivers()[i]);
    }
}

/// Calls `visit(ChargerId, const Charger &)` for each charger.
template <typename Visit>
void forEachCharger(const FleetFacts &facts, const Visit &visit)
{
    for (std::size_t i = 0; i < facts.fleet.chargers().size(); ++i)
        visit(idAt<ChargerId>(i), facts.fleet.chargers()[i]);
}

/// The row of a socket below the charging sites.
NodeId nodeOf(const Fleet &fleet, SocketId socket);

} // namespace chargetree
