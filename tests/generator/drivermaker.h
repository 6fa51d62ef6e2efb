// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/fleetparts.h"
#include "tests/generator/places.h"
#include "tests/generator/random.h"

namespace chargetree::generator {

/// A person or, now and then, a vehicle with so many tags, without a home site and access yet.
/// `number` counts drivers from 0; ids of drivers and tags follow from it.
Driver makeDriver(Random &random, std::size_t number, Nation nation, std::size_t tags);

} // namespace chargetree::generator
