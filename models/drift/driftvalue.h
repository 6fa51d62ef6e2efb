// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/drift/drift.h"
#include "models/fields/exactvalue.h"

#include <QString>

#include <array>

namespace chargetree {

/// What is said of one outlier: its name for machines, and its title for people.
struct DriftColumn {
    std::string_view name;
    const char *title; // English; context chargetree::Drift
};
inline constexpr std::size_t driftColumnCount = 7;
std::span<const DriftColumn> driftColumns();

/// One value a column. The last is Absent where the key is missing; of the first three null is "not
/// stated". Secrets are masked unless revealed.
std::array<ExactValue, driftColumnCount> driftValues(const Fleet &fleet, const Drift &drift,
                                                     const DriftedKey &key,
                                                     const DriftOutlier &outlier,
                                                     bool revealSecrets);

/// The value of a configuration for people, secrets masked unless revealed: "missing" where there
/// is no configuration, "null" and "empty" where it has no text.
QString driftText(const RecordStore &store, ObjectId configuration, bool revealSecrets);
/// Manufacturer, model and firmware: "Norrkraft N22 Twin · 1.12.7".
QString driftTitle(const DriftGroup &group);

} // namespace chargetree
