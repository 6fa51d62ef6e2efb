// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/generator/places.h"
#include "tests/generator/random.h"

#include <string>

namespace chargetree::generator {

/// A first and a last name of the country.
std::string personName(Random &random, Nation nation);

/// Like KLM-482.
std::string licencePlate(Random &random);

/// `digits` upper-case hexadecimal digits.
std::string hexText(Random &random, std::size_t digits);

/// `digits` decimal digits.
std::string digitText(Random &random, std::size_t digits);

/// The number with zeros before it, at least `digits` long.
std::string padded(std::uint64_t number, std::size_t digits);

} // namespace chargetree::generator
