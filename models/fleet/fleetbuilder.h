// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/documentreport.h"
#include "models/fleet/fleet.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace chargetree {

/// Says who is who in a document that was read (source: the project's own rules on identity, see
/// the functions), builds the tree and freezes both. Use once.
class FleetBuilder final {
public:
    /// `document` is the outermost object of `store`; oddities of meaning go to `report`.
    FleetBuilder(RecordStore store, ObjectId document, DocumentReport &report);
    [[nodiscard]] FleetPtr finish();

private:
    using Ids = std::unordered_map<std::uint32_t, std::uint32_t>; // text -> place in a table

    void collectChargers();
    void placeCharger(ObjectId copy, Ids &byIdentity, std::vector<std::vector<ObjectId>> &copies);
    void showNewestCopy(Charger &charger, std::span<const ObjectId> copies);
    void collectSockets();
    void collectHomeSites();
    void addHomeSites(std::span<const Cell> groups, HomeSiteId parent, const std::string &path);
    void addDrivers(std::span<const Cell> users, HomeSiteId home, const std::string &path);
    void addTags(Driver &driver, DriverId id);
    void note(OddityKind kind, ObjectId object);
    [[nodiscard]] TextId identityOf(ObjectId charger);
    [[nodiscard]] const std::string &placeOf(ObjectId charger);

    std::unique_ptr<Fleet> m_fleet;
    DocumentReport &m_report;
    TextInterner m_interner;
    std::unordered_set<std::uint32_t> m_driverIds; // texts
    std::unordered_set<std::uint32_t> m_homeSiteIds;
    std::unordered_map<std::uint32_t, std::string> m_chargerPlaces;
};

} // namespace chargetree
