// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/catalogue.h"
#include "tests/generator/fleetparts.h"
#include "tests/generator/places.h"
#include "tests/generator/random.h"

namespace chargetree::generator {

struct ChargerSpec {
    std::uint64_t number = 0;
    const Model &model;
    const City &city;
    const Address &address;
    std::int64_t siteId = 0;
    std::string siteName;
    std::string bay;
    std::size_t configurations = 0;
    /// Without one, what the model has.
    std::optional<std::size_t> sockets;
    /// No texts that a record can do without.
    bool isLean = false;
};

Charger makeCharger(Random &random, const ChargerSpec &spec);

/// A bay's name, unlike those of the site's other bays.
std::string bayName(std::size_t ordinal);

} // namespace chargetree::generator
