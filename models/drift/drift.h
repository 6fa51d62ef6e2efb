// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/statedvalue.h"
#include "models/fleet/fleet.h"

namespace chargetree {

/// When values that differ are drift. As they stand they are the program's own.
struct DriftRules {
    std::uint32_t leastChargers = 3; // of a group, or it is not judged
    /// Keys are individual (serial numbers, addresses, phone numbers) where at least so many
    /// chargers, and at least one in `ownShare` of those that state the key, have a value that no
    /// other charger of the fleet has. What is individual is no drift.
    std::uint32_t leastOwn = 4;
    std::uint32_t ownShare = 5;
};

/// Chargers of one manufacturer, model and firmware, as they state it; "" is not stated. Without a
/// model a charger is in no group.
struct DriftGroup {
    std::string_view manufacturer = {};
    std::string_view model = {};
    std::string_view firmware = {};
    std::vector<ChargerId> chargers = {}; // those with a configuration, in the fleet's order
    std::uint32_t silent = 0; // without one: nothing is known of them, so nothing is missing
};

/// A charger that stands against the majority of its group.
struct DriftOutlier {
    ChargerId charger = none<ChargerId>;
    StatedValue value = {}; // Missing: it does not have the key at all
    ObjectId configuration = none<ObjectId>; // none if it is missing
};

/// A key of a group that has a majority and outliers: more than half of the group's chargers have
/// the same value.
struct DriftedKey {
    std::uint32_t group = 0; // place in Drift::groups
    std::string_view key = {};
    StatedValue majority = {}; // never Missing
    ChargerId agrees = none<ChargerId>; // the first charger that has it
    ObjectId example = none<ObjectId>; // and its configuration
    std::uint32_t agreeing = 0; // chargers that have it
    std::vector<DriftOutlier> outliers = {}; // in the fleet's order
};

/// How the configurations of a fleet have drifted. Texts are the fleet's: keep it as long.
struct Drift {
    std::vector<DriftGroup> groups = {}; // all that are judged, by their names
    std::vector<DriftedKey> keys = {}; // group by group, by their names
    std::vector<std::string_view> individual = {}; // keys that are no drift, by their names

    [[nodiscard]] const DriftGroup &groupOf(const DriftedKey &key) const
    {
        return groups[key.group];
    }
    [[nodiscard]] std::size_t outliers() const;
};

/// Of the distinct chargers, each as it is shown. Where one lists a key several times the last
/// counts. Values are exact, secrets too: whoever shows them masks them, see isSecret().
Drift driftOf(const Fleet &fleet, const DriftRules &rules = {});

} // namespace chargetree
