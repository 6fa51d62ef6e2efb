// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/timerange.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace chargetree {

namespace {

struct UnitRow {
    QChar letter;
    TimeMs length;
};

constexpr TimeMs minute = TimeMs(60) * 1000;
constexpr TimeMs hour = 60 * minute;
constexpr TimeMs day = 24 * hour;

constexpr std::array unitRows{
    UnitRow{u'm', minute},  UnitRow{u'h', hour},      UnitRow{u'd', day},
    UnitRow{u'w', 7 * day}, UnitRow{u'y', 365 * day},
};

constexpr qsizetype mostDigits = 7; // 9,999,999 years fit many times

std::optional<TimePoint> relativePoint(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([+-]?)([0-9]+)([mhdwy])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || match.capturedLength(2) > mostDigits)
        return {};
    const QChar letter = match.capturedView(3).front();
    const auto unit = std::ranges::find(unitRows, letter, &UnitRow::letter);
    const TimeMs length = match.capturedView(2).toLongLong() * unit->length;
    const bool isPast = match.capturedView(1) == u"-";
    return TimePoint{TimePoint::FromNow{.offset = isPast ? -length : length,
                                        .isSigned = match.capturedLength(1) > 0}};
}

std::optional<TimePoint> daysPoint(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool hasMonth = match.capturedLength(2) > 0;
    const bool hasDay = match.capturedLength(3) > 0;
    const QDate first(match.capturedView(1).toInt(), hasMonth ? match.capturedView(2).toInt() : 1,
                      hasDay ? match.capturedView(3).toInt() : 1);
    if (!first.isValid())
        return {};
    const QDate next = hasDay     ? first.addDays(1)
                       : hasMonth ? first.addMonths(1)
                                  : first.addYears(1);
    return TimePoint{TimePoint::Days{.first = first, .last = next.addDays(-1)}};
}

std::optional<TimePoint> instantPoint(const QString &text)
{
    if (!text.contains(u'T', Qt::CaseInsensitive))
        return {};
    const auto time = parseIsoTime(text.toUpper().toStdString());
    return time ? std::optional(TimePoint{*time}) : std::nullopt;
}

TimePoint now()
{
    return {TimePoint::FromNow{}};
}

} // namespace

std::optional<TimePoint> TimePoint::of(const QString &text)
{
    if (auto point = relativePoint(text))
        return point;
    if (auto point = daysPoint(text))
        return point;
    return instantPoint(text);
}

TimeMs TimePoint::start(const QueryMoment &moment) const
{
    if (const auto *relative = fromNow())
        return moment.judgement.now + relative->offset;
    if (const auto *days = std::get_if<Days>(&value))
        return days->first.startOfDay(moment.zone).toMSecsSinceEpoch();
    return std::get<Instant>(value);
}

TimeMs TimePoint::end(const QueryMoment &moment) const
{
    if (const auto *days = std::get_if<Days>(&value))
        return days->last.addDays(1).startOfDay(moment.zone).toMSecsSinceEpoch();
    return start(moment) + 1;
}

TimePoint TimePoint::mirrored() const
{
    if (const auto *relative = fromNow())
        return {FromNow{.offset = -relative->offset, .isSigned = relative->isSigned}};
    return *this;
}

TimeRange TimeRange::ofSign(FieldParts::Sign sign, const TimePoint &point, bool looksBack)
{
    using Sign = FieldParts::Sign;
    const bool isDuration = point.fromNow() && !point.fromNow()->isSigned;
    if (isDuration && (sign == Sign::Contains || sign == Sign::Equal))
        sign = Sign::AtMost;
    const bool isNear = sign == Sign::Less || sign == Sign::AtMost;
    const bool isIncluded = sign == Sign::AtMost || sign == Sign::AtLeast;
    if (sign == Sign::Contains || sign == Sign::Equal) {
        if (!point.fromNow())
            return {.from = point, .to = point};
        const bool isPast = point.fromNow()->offset < 0;
        return {.from = isPast ? point : now(), .to = isPast ? now() : point};
    }
    if (!isDuration || looksBack) {
        const TimePoint place = isDuration ? point.mirrored() : point;
        if (isNear != isDuration) // the longer ago, the smaller
            return {.to = place, .isToIncluded = isIncluded};
        return {.from = place, .isFromIncluded = isIncluded};
    }
    if (isNear) // what is past has its own word
        return {.from = now(), .to = point, .isFromIncluded = false, .isToIncluded = isIncluded};
    return {.from = point, .isFromIncluded = isIncluded};
}

TimeRange TimeRange::between(std::optional<TimePoint> from, std::optional<TimePoint> to,
                             bool looksBack)
{
    const auto isDuration = [](const std::optional<TimePoint> &point) {
        return !point || (point->fromNow() && !point->fromNow()->isSigned);
    };
    if (!looksBack || !isDuration(from) || !isDuration(to))
        return {.from = std::move(from), .to = std::move(to)};
    const auto ago = [](const std::optional<TimePoint> &point) {
        return point ? std::optional(point->mirrored()) : std::nullopt;
    };
    return {.from = ago(to), .to = ago(from)};
}

TimeRange::Span TimeRange::at(const QueryMoment &moment) const
{
    Span span{std::numeric_limits<TimeMs>::min(), std::numeric_limits<TimeMs>::max()};
    if (from)
        span.first = isFromIncluded ? from->start(moment) : from->end(moment);
    if (to)
        span.last = (isToIncluded ? to->end(moment) : to->start(moment)) - 1;
    return span;
}

} // namespace chargetree
