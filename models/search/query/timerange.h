// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/standing.h"
#include "models/search/query/querylexer.h"

#include <QDate>
#include <QTimeZone>

#include <optional>
#include <variant>

namespace chargetree {

/// When and where a query is asked: never read from the clock.
struct QueryMoment {
    Judgement judgement = {};
    QTimeZone zone = QTimeZone::utc();
};

/// What was typed for a time.
struct TimePoint {
    /// `2027`, `2027-06` and `2027-06-30`: the days it stands for.
    struct Days {
        QDate first;
        QDate last;
        bool operator==(const Days &) const = default;
    };
    /// `30d`, `-24h`: from now on.
    struct FromNow {
        TimeMs offset = 0;
        bool isSigned = false;
        bool operator==(const FromNow &) const = default;
    };
    using Instant = TimeMs; // `2027-06-30T12:00:00Z`

    std::variant<Instant, Days, FromNow> value = {};

    /// Units are m (minutes), h, d, w and y (365 days). Nothing for any other text.
    static std::optional<TimePoint> of(const QString &text);
    [[nodiscard]] const FromNow *fromNow() const { return std::get_if<FromNow>(&value); }
    /// Its first millisecond, and the first one behind it.
    [[nodiscard]] TimeMs start(const QueryMoment &moment) const;
    [[nodiscard]] TimeMs end(const QueryMoment &moment) const;
    /// The same time on the other side of now; of what is not relative itself.
    [[nodiscard]] TimePoint mirrored() const;
    bool operator==(const TimePoint &) const = default;
};

/// Times from one to another; without one it is open.
struct TimeRange {
    /// A range as of one moment, both ends included.
    struct Span {
        TimeMs first;
        TimeMs last;
        [[nodiscard]] bool holds(TimeMs time) const { return first <= time && time <= last; }
    };

    std::optional<TimePoint> from = {};
    std::optional<TimePoint> to = {};
    bool isFromIncluded = true;
    bool isToIncluded = true;

    /// What a sign in front of a time means: `<30d` of what lies ahead is from now to then, of what
    /// is looked back on (`looksBack`) not longer ago than that. With its own sign a time is just a
    /// point to compare with.
    static TimeRange ofSign(FieldParts::Sign sign, const TimePoint &point, bool looksBack);
    /// `a..b`; if neither has a sign, those that are looked back on count backwards.
    static TimeRange between(std::optional<TimePoint> from, std::optional<TimePoint> to,
                             bool looksBack);
    [[nodiscard]] Span at(const QueryMoment &moment) const;
    bool operator==(const TimeRange &) const = default;
};

} // namespace chargetree
