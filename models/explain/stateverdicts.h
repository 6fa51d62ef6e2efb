// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/explain/explain.h"

namespace chargetree {

/// What the statuses of a charger say of a refusal.
struct StateVerdicts {
    ReasonVerdict offline = ReasonVerdict::Unknown; // the charger, or unavailable
    ReasonVerdict error = ReasonVerdict::Unknown; // all sockets out of service, or the charger
    ReasonVerdict occupied = ReasonVerdict::Unknown; // all sockets that are in service
};

/// Which of several sockets was used is not stated: they count as one where they agree, else
/// nothing is known. The controller is none of them.
StateVerdicts stateVerdicts(const Fleet &fleet, ChargerId charger);

} // namespace chargetree
