// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace chargetree {

/// A number of a document or a query: whole ones exactly.
struct Number {
    std::optional<std::int64_t> whole = {};
    double real = 0;

    /// As JSON writes numbers (RFC 8259), a plus sign and zeros in front allowed.
    static std::optional<Number> of(std::string_view text);
    bool operator==(const Number &) const = default;
};

std::partial_ordering compare(const Number &one, const Number &two);

/// Numbers from one to another; without one it is open.
struct NumberRange {
    std::optional<Number> from = {};
    std::optional<Number> to = {};
    bool isFromIncluded = true;
    bool isToIncluded = true;

    [[nodiscard]] bool holds(const Number &number) const;
    bool operator==(const NumberRange &) const = default;
};

} // namespace chargetree
