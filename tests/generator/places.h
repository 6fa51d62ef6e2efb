// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace chargetree::generator {

enum class Nation { Finland, Sweden, Norway, Denmark, Estonia, Germany, Poland, Netherlands };
inline constexpr std::size_t nationCount = 8;

struct Country {
    std::string_view name;
    std::string_view code;
    std::string_view mobileNetwork;
    /// Operator part of EVSE ids; invented.
    std::string_view operatorCode;
};

/// Where a depot, a garage or a mall stands; millionths of a degree.
struct Address {
    std::string_view street;
    std::string_view number;
    std::string_view postalNumber;
    std::int32_t latitude;
    std::int32_t longitude;
};

struct City {
    std::string_view name;
    std::string_view area;
    Nation nation;
    /// A depot, a garage and a mall.
    std::array<Address, 3> addresses;
};

const Country &country(Nation nation);
std::span<const City> cities();

/// Degrees as JSON: 60187000 is "60.187000".
std::string degrees(std::int32_t millionths);

} // namespace chargetree::generator
