// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/numberrange.h"

#include "models/fleet/scalars.h"

#include <algorithm>

namespace chargetree {

namespace {

bool isNumber(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto takeDigits = [&] {
        const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
        const bool hasDigits = end != text.begin();
        text.remove_prefix(static_cast<std::size_t>(end - text.begin()));
        return hasDigits;
    };
    const auto takeOneOf = [&text](std::string_view signs) {
        const bool isThere = !text.empty() && signs.find(text.front()) != std::string_view::npos;
        if (isThere)
            text.remove_prefix(1);
        return isThere;
    };
    takeOneOf("-");
    if (!takeDigits())
        return false;
    if (takeOneOf(".") && !takeDigits())
        return false;
    if (takeOneOf("eE")) {
        takeOneOf("+-");
        if (!takeDigits())
            return false;
    }
    return text.empty();
}

} // namespace

std::optional<Number> Number::of(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (!isNumber(text))
        return {};
    if (const auto whole = integerOf(text))
        return Number{.whole = whole, .real = static_cast<double>(*whole)};
    const auto real = realOf(text);
    return real ? std::optional(Number{.whole = {}, .real = *real}) : std::nullopt;
}

std::partial_ordering compare(const Number &one, const Number &two)
{
    if (one.whole && two.whole)
        return *one.whole <=> *two.whole;
    return one.real <=> two.real;
}

bool NumberRange::holds(const Number &number) const
{
    if (from) {
        const auto order = compare(number, *from);
        if (order < 0 || (order == 0 && !isFromIncluded))
            return false;
    }
    if (to) {
        const auto order = compare(number, *to);
        if (order > 0 || (order == 0 && !isToIncluded))
            return false;
    }
    return true;
}

} // namespace chargetree
