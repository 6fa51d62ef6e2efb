// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace chargetree {

/// The API's words for chargers and sockets. Best first, so that the worst is the greatest;
/// in use stand the four words between Charging and Info.
enum class Status : std::uint8_t {
    None, // no word at all
    Available,
    Charging,
    Preparing,
    SuspendedCharger,
    SuspendedCar,
    Finishing,
    Reserved,
    Info,
    Booting,
    Other, // a word that the API's page does not know
    Unavailable,
    Offline,
    Error
};
inline constexpr std::size_t statusCount = 14;

/// Exact match; an unknown word is Other, an empty one None.
Status statusOf(std::string_view word);
/// The API's word; empty for None and Other.
std::string_view statusWord(Status status);
/// Statuses between which "worst" makes no difference share a rank (the ways of being in use).
int badness(Status status);

} // namespace chargetree
