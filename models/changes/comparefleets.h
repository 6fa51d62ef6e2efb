// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"

namespace chargetree {

struct CompareOptions {
    bool revealSecrets = false; // values of configurations whose name looks like a secret
    TimeMs oldTime = 0; // of what the old fleet says, in milliseconds since 1970 UTC
    TimeMs nowTime = 0;
};

/// The time of the newest contact with a charger or socket that a fleet states; nothing without
/// one. What is after `latest`, when the fleet was told, is none, nor is year 1 or 9999.
std::optional<TimeMs> newestContact(const Fleet &fleet, TimeMs latest);

/// What differs between two fleets, kind by kind in the order of the old fleet, what was added
/// last; the order of what stands side by side does not count. Records are matched by who they are;
/// of copies that differ the one that is shown is compared. Off the GUI thread.
FleetChanges compareFleets(const Fleet &old, const Fleet &now, const CompareOptions &options = {});

} // namespace chargetree
