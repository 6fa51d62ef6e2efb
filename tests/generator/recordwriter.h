// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetparts.h"
#include "tests/generator/jsonwriter.h"

#include <span>
#include <vector>

namespace chargetree::generator {

// Members stand in the order of the vendor's sample.

void writeExtras(JsonWriter &json, const std::vector<Extra> &extras);
void writeCharger(JsonWriter &json, const Charger &charger);
/// `subsites` and `chargers` are records written earlier.
void writeSite(JsonWriter &json, const Site &site, std::span<const std::string *const> subsites,
               std::span<const std::string *const> chargers);
void writeDriver(JsonWriter &json, const Driver &driver, std::span<const std::string *const> sites,
                 std::span<const std::string *const> chargers);

} // namespace chargetree::generator
