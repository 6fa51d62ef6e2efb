// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/changesink.h"

namespace chargetree {

/// What differs in the sockets (by id) and configurations (by key) of one charger, which both
/// fleets have under this identity.
void compareChargerParts(ChangeSink &sink, ChargerId old, ChargerId now,
                         const std::string &identity);

} // namespace chargetree
