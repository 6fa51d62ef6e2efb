// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/scalars.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace chargetree {

namespace {

/// A decimal number as digits × 10^exponent, without zeros at either end of its digits.
struct Decimal {
    std::string_view digits{}; // may hold the point
    std::int64_t exponent = 0; // of the last digit
    std::int64_t digitCount = 0;
    bool isNegative = false;
};

std::int64_t writtenExponent(std::string_view text)
{
    constexpr std::int64_t Huge = std::numeric_limits<std::int64_t>::max() / 4;
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    std::int64_t value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc())
        value = text.front() == '-' ? -Huge : Huge;
    return std::clamp(value, -Huge, Huge);
}

Decimal toDecimal(std::string_view number)
{
    Decimal decimal{.isNegative = number.front() == '-'};
    const std::string_view digits = number.substr(0, number.find_first_of("eE"));
    const std::size_t first = digits.find_first_not_of("-0.");
    if (first == std::string_view::npos)
        return decimal;
    const std::size_t last = digits.find_last_not_of("0.");
    const std::size_t point = std::min(digits.find('.'), digits.size());
    decimal.digits = digits.substr(first, last - first + 1);
    decimal.digitCount =
        static_cast<std::int64_t>(decimal.digits.size()) - (first < point && point < last ? 1 : 0);
    decimal.exponent =
        static_cast<std::int64_t>(point) - static_cast<std::int64_t>(last) - (last < point ? 1 : 0);
    if (digits.size() < number.size())
        decimal.exponent += writtenExponent(number.substr(digits.size() + 1));
    return decimal;
}

} // namespace

std::optional<std::int64_t> integerOf(std::string_view number)
{
    std::int64_t value = 0;
    const char *const end = number.data() + number.size();
    const auto plain = std::from_chars(number.data(), end, value);
    if (number.empty())
        return std::nullopt;
    if (plain.ptr == end)
        return plain.ec == std::errc() ? std::optional(value) : std::nullopt;

    constexpr std::int64_t MostDigits = std::numeric_limits<std::int64_t>::digits10 + 1;
    const Decimal decimal = toDecimal(number);
    if (decimal.digits.empty())
        return 0;
    if (decimal.exponent < 0 || decimal.digitCount + decimal.exponent > MostDigits)
        return std::nullopt;
    std::uint64_t magnitude = 0; // 19 digits always fit
    for (const char c : decimal.digits)
        magnitude = c == '.' ? magnitude : magnitude * 10 + static_cast<std::uint64_t>(c - '0');
    for (std::int64_t i = 0; i < decimal.exponent; ++i)
        magnitude *= 10;
    constexpr std::uint64_t Most = std::numeric_limits<std::int64_t>::max();
    if (magnitude > Most + (decimal.isNegative ? 1 : 0))
        return std::nullopt;
    return static_cast<std::int64_t>(decimal.isNegative ? 0 - magnitude : magnitude);
}

std::optional<double> realOf(std::string_view number)
{
    double value = 0;
    const auto result = std::from_chars(number.data(), number.data() + number.size(), value);
    if (result.ec == std::errc::invalid_argument)
        return std::nullopt;
    if (result.ec != std::errc::result_out_of_range)
        return std::isinf(value) ? std::nullopt : std::optional(value);
    // from_chars reports too large and too small alike
    const Decimal decimal = toDecimal(number);
    if (decimal.digitCount + decimal.exponent > 0)
        return std::nullopt;
    return decimal.isNegative ? -0.0 : 0.0;
}

bool isSameNumber(std::string_view a, std::string_view b)
{
    const auto whole = integerOf(a);
    if (whole || integerOf(b))
        return whole == integerOf(b);
    const auto isPlain = [](std::string_view text) {
        return text.find_first_of(".eE") == std::string_view::npos;
    };
    if (isPlain(a) || isPlain(b))
        return a == b;
    const auto real = realOf(a);
    return real && real == realOf(b);
}

} // namespace chargetree
