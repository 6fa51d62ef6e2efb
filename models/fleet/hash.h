// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>

namespace chargetree {

/// Spreads the bits of two words over one (a 128-bit product folded).
inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a ^ 0x9e3779b97f4a7c15U) * (b ^ 0xe7037ed1a0b428dbU);
    return std::uint64_t(product) ^ std::uint64_t(product >> 64U);
}

/// A fast hash for tables in memory: not stable across versions, no defence against an attacker.
inline std::uint64_t hashOf(std::string_view text)
{
    const auto word = [](const char *at) {
        std::uint64_t value = 0;
        std::memcpy(&value, at, sizeof value);
        return value;
    };
    const char *at = text.data();
    std::size_t left = text.size();
    std::uint64_t one = left;
    std::uint64_t two = 0x8ebc6af09c88c6e3U;
    for (; left >= 32; left -= 32, at += 32) { // two lanes keep both multipliers busy
        one = mixed(one ^ word(at), word(at + 8));
        two = mixed(two ^ word(at + 16), word(at + 24));
    }
    for (; left >= 8; left -= 8, at += 8)
        one = mixed(one ^ word(at), two);
    std::uint64_t rest = 0;
    if (left > 0)
        std::memcpy(&rest, at, left);
    return mixed(one ^ rest, two);
}

} // namespace chargetree
