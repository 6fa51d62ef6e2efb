// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

class QString;

namespace chargetree {

/// From where on the rules find something worth a word. What counts as expiring soon is the
/// Judgement's: lists and panes share it.
struct FindingLimits {
    int expiredWithinDays = 90;
    int offlineAfterHours = 24;
    int staleAfterHours = 24;
    int siteSpreadMetres = 2000;
    int mostKilowatts = 1000;
    int fewestAlike = 5;
    bool operator==(const FindingLimits &) const = default;
};

enum class LimitUnit : std::uint8_t { Days, Hours, Metres, Kilowatts, Chargers };

/// All that a settings page needs to know of one limit.
struct FindingLimitRow {
    std::string_view id; // stable, for the settings
    int FindingLimits::*limit = nullptr;
    LimitUnit unit = LimitUnit::Days;
    int least = 0;
    int most = 0;
    const char *title = ""; // English; context FindingLimits
};

std::span<const FindingLimitRow> findingLimitRows();

/// The translated title.
QString limitTitle(const FindingLimitRow &row);
/// What follows the number: " days", in the language of the program.
QString limitSuffix(LimitUnit unit, int value);

/// Each limit brought into its range.
FindingLimits withinRanges(FindingLimits limits);

} // namespace chargetree
