// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/scalars.h"

#include <charconv>
#include <cmath>

namespace chargetree {

namespace {

template <typename Value> std::optional<Value> parsed(std::string_view text)
{
    Value value {};
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end)
        return {};
    return value;
}

} // namespace

std::optional<double> realOf(std::string_view number)
{
    return parsed<double>(number);
}

std::optional<std::int64_t> wholeOf(std::string_view number)
{
    if (const auto whole = parsed<std::int64_t>(number))
        return whole;
    if (number.find_first_of(".eE") == std::string_view::npos)
        return {};
    constexpr double exactLimit = 9007199254740992.0; // 2^53: beyond it a double is no proof
    const auto real = realOf(number);
    if (!real || std::trunc(*real) != *real || std::fabs(*real) > exactLimit)
        return {};
    return static_cast<std::int64_t>(*real);
}

} // namespace chargetree
