// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace chargetree {

/// What more than half agree on, and how many do.
template <typename Value>
struct Majority {
    Value value = {};
    std::uint32_t agreeing = 0; // 0: there is none
};

/// Among `voters`, of whom those that `values` lacks agree with nobody.
template <typename Value, typename Values, typename ValueOf>
Majority<Value> majorityOf(const Values &values, std::size_t voters, const ValueOf &valueOf)
{
    // Boyer and Moore: whoever outnumbers all others together is left in the end.
    Value candidate{};
    std::size_t lead = 0;
    for (const auto &entry : values) {
        if (lead == 0)
            candidate = valueOf(entry);
        if (valueOf(entry) == candidate)
            ++lead;
        else
            --lead;
    }
    std::uint32_t agreeing = 0;
    for (const auto &entry : values)
        agreeing += valueOf(entry) == candidate ? 1U : 0U;
    return std::size_t(agreeing) * 2 > voters ? Majority<Value>{candidate, agreeing}
                                              : Majority<Value>();
}

} // namespace chargetree
