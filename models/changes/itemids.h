// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace chargetree {

/// Tells repeats apart: the second "7" is "7 (2)".
class Repeats final {
public:
    std::string unique(std::string id);

private:
    std::unordered_map<std::string, int> m_seen;
};

/// The id of a record, or `#` and its name where it has none.
std::string idOr(const RecordStore &store, ObjectId object, FieldId id, FieldId name);

/// Who the records of a fleet are, each kind in the order of the fleet's table, no id twice. Source
/// of the rules: "Who is who".
struct ItemIds {
    explicit ItemIds(const Fleet &fleet);

    std::vector<std::string> homeSites;
    std::vector<std::string> drivers;
    std::vector<std::string> sites;
    std::vector<std::string> chargers;
};

/// Pairs of places at which both lists have the same id, in the order of the first; and the places
/// that are left. No list may have an id twice.
struct MatchedIds {
    MatchedIds(const std::vector<std::string> &old, const std::vector<std::string> &now);

    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    std::vector<std::uint32_t> onlyOld;
    std::vector<std::uint32_t> onlyNow;
};

/// Who is who in two fleets.
struct FleetMatch {
    FleetMatch(const Fleet &old, const Fleet &now);

    ItemIds oldIds;
    ItemIds nowIds;
    MatchedIds homeSites;
    MatchedIds drivers;
    MatchedIds sites;
    MatchedIds chargers;
};

} // namespace chargetree
