// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/catalogue.h"
#include "tests/generator/fleetparts.h"
#include "tests/generator/random.h"

namespace chargetree::generator {

/// By the shares of the catalogue.
const StatusShare &drawStatus(Random &random);

/// Sets the charger's status and what follows from it: sockets, connection and last contact.
void setStatus(Random &random, Charger &charger, const StatusShare &status);

} // namespace chargetree::generator
