// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findinglimits.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::array limitRows{
    FindingLimitRow{
        .id = "expiredWithinDays",
        .limit = &FindingLimits::expiredWithinDays,
        .unit = LimitUnit::Days,
        .least = 1,
        .most = 3650,
        .title = QT_TRANSLATE_NOOP("FindingLimits", "Expired tags are named for as long as")},
    FindingLimitRow{
        .id = "offlineAfterHours",
        .limit = &FindingLimits::offlineAfterHours,
        .unit = LimitUnit::Hours,
        .least = 0,
        .most = 8760,
        .title = QT_TRANSLATE_NOOP("FindingLimits", "A charger may be offline for as long as")},
    FindingLimitRow{
        .id = "staleAfterHours",
        .limit = &FindingLimits::staleAfterHours,
        .unit = LimitUnit::Hours,
        .least = 1,
        .most = 8760,
        .title = QT_TRANSLATE_NOOP("FindingLimits", "A charger may be silent for as long as")},
    FindingLimitRow{.id = "siteSpreadMetres",
                    .limit = &FindingLimits::siteSpreadMetres,
                    .unit = LimitUnit::Metres,
                    .least = 50,
                    .most = 1'000'000,
                    .title = QT_TRANSLATE_NOOP(
                        "FindingLimits", "A charger may stand away from the others of its site")},
    FindingLimitRow{.id = "mostKilowatts",
                    .limit = &FindingLimits::mostKilowatts,
                    .unit = LimitUnit::Kilowatts,
                    .least = 1,
                    .most = 100'000,
                    .title = QT_TRANSLATE_NOOP("FindingLimits", "A socket gives at most")},
    FindingLimitRow{
        .id = "fewestAlike",
        .limit = &FindingLimits::fewestAlike,
        .unit = LimitUnit::Chargers,
        .least = 3,
        .most = 1000,
        .title = QT_TRANSLATE_NOOP("FindingLimits", "Chargers of one model are compared from")},
};

struct SuffixRow {
    LimitUnit unit;
    const char *suffix;
};

// In the order of LimitUnit.
constexpr std::array suffixRows{
    SuffixRow{LimitUnit::Days, QT_TRANSLATE_N_NOOP("FindingLimits", " day(s)")},
    SuffixRow{LimitUnit::Hours, QT_TRANSLATE_N_NOOP("FindingLimits", " hour(s)")},
    SuffixRow{LimitUnit::Metres, QT_TRANSLATE_N_NOOP("FindingLimits", " metre(s)")},
    SuffixRow{LimitUnit::Kilowatts, QT_TRANSLATE_N_NOOP("FindingLimits", " kW")},
    SuffixRow{LimitUnit::Chargers, QT_TRANSLATE_N_NOOP("FindingLimits", " charger(s)")},
};

} // namespace

std::span<const FindingLimitRow> findingLimitRows()
{
    return limitRows;
}

QString limitTitle(const FindingLimitRow &row)
{
    return QCoreApplication::translate("FindingLimits", row.title);
}

QString limitSuffix(LimitUnit unit, int value)
{
    const char *suffix = suffixRows[static_cast<std::size_t>(unit)].suffix;
    return QCoreApplication::translate("FindingLimits", suffix, nullptr, value);
}

FindingLimits withinRanges(FindingLimits limits)
{
    for (const FindingLimitRow &row : limitRows)
        limits.*row.limit = std::clamp(limits.*row.limit, row.least, row.most);
    return limits;
}

} // namespace chargetree
