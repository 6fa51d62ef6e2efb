// SPDX-License-Identifier: Apache-2.0
#include "models/fields/wording.h"

#include <algorithm>
#include <array>
#include <limits>

namespace chargetree {

namespace {

constexpr TimeMs minute = 60'000;
constexpr TimeMs hour = 60 * minute;
constexpr TimeMs day = 24 * hour;

struct AgeUnit {
    TimeMs length;
    TimeMs below; // used for less than this
    const char *past;
    const char *future;
};

constexpr std::array ageUnits{
    AgeUnit{minute, hour, QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n minute(s) ago"),
            QT_TRANSLATE_N_NOOP("chargetree::Wording", "in %n minute(s)")},
    AgeUnit{hour, 2 * day, QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n hour(s) ago"),
            QT_TRANSLATE_N_NOOP("chargetree::Wording", "in %n hour(s)")},
    AgeUnit{day, 100 * day, QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n day(s) ago"),
            QT_TRANSLATE_N_NOOP("chargetree::Wording", "in %n day(s)")},
    AgeUnit{day * 30, 730 * day, QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n month(s) ago"),
            QT_TRANSLATE_N_NOOP("chargetree::Wording", "in %n month(s)")},
    AgeUnit{day * 365, std::numeric_limits<TimeMs>::max(),
            QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n year(s) ago"),
            QT_TRANSLATE_N_NOOP("chargetree::Wording", "in %n year(s)")},
};

/// Years in full: "24" may be a day as well.
QString withFullYear(QString format)
{
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

/// By hand, as each window needs this, and nothing else at its start needs regular expressions.
QString withoutWeekday(QString format)
{
    const QString weekday = QStringLiteral("dddd");
    const auto parts = [](QChar sign) { return sign.isSpace() || sign == u','; };
    qsizetype from = format.indexOf(weekday);
    if (from < 0)
        return format;
    qsizetype to = from + weekday.size();
    while (from > 0 && parts(format[from - 1]))
        --from;
    while (to < format.size() && (parts(format[to]) || format[to] == u'.'))
        ++to;
    return format.remove(from, to - from);
}

} // namespace

Wording::Wording()
    : Wording(QLocale(), QTimeZone::utc(), {})
{
}

Wording::Wording(QLocale locale, QTimeZone zone, const Judgement &judgement, NumberNames names)
    : m_locale(std::move(locale))
    , m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
    , m_judgement(judgement)
    , m_names(std::move(names))
{
    const QString clock = m_locale.timeFormat(QLocale::ShortFormat);
    m_dateTimeFormat = withFullYear(m_locale.dateFormat(QLocale::ShortFormat)) % u' ' % clock;
    m_dateFormat = withoutWeekday(m_locale.dateFormat(QLocale::LongFormat));
}

QDateTime Wording::inZone(TimeMs time) const
{
    return QDateTime::fromMSecsSinceEpoch(time, m_zone.isValid() ? m_zone : QTimeZone::utc());
}

QString Wording::date(TimeMs time) const
{
    return m_locale.toString(inZone(time).date(), m_dateFormat);
}

QString Wording::dateTime(TimeMs time) const
{
    return m_locale.toString(inZone(time), m_dateTimeFormat);
}

QString Wording::exactDateTime(TimeMs time) const
{
    return m_locale.toString(inZone(time), QLocale::LongFormat);
}

QString Wording::age(TimeMs time) const
{
    const TimeMs ago = m_judgement.now - time;
    const TimeMs length = ago < 0 ? -ago : ago;
    if (length < minute)
        return tr("just now");
    const auto unit = std::find_if(ageUnits.begin(), ageUnits.end() - 1,
                                   [length](const AgeUnit &u) { return length < u.below; });
    const auto count = static_cast<int>(length / unit->length);
    return QCoreApplication::translate("chargetree::Wording", ago < 0 ? unit->future : unit->past,
                                       nullptr, count);
}

} // namespace chargetree
