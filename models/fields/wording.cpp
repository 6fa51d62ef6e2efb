// SPDX-License-Identifier: Apache-2.0
#include "models/fields/wording.h"

#include "models/fields/visibletext.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace chargetree {

namespace {

constexpr TimeMs minute = 60'000;
constexpr TimeMs hour = 60 * minute;
constexpr TimeMs day = 24 * hour;
constexpr const char *context = "chargetree::Wording";

struct StatusWords {
    const char *word = "";
    const char *counted = nullptr; // only of trouble
};

// In the order of Status.
constexpr std::array<StatusWords, statusCount> statusWords{{
    {},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Available")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Charging")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Preparing")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Suspended by charger")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Suspended by car")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Finishing")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Reserved")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Info")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Booting")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Other status"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n with another status")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Unavailable"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n unavailable")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Offline"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n offline")},
    {.word = QT_TRANSLATE_NOOP("chargetree::Wording", "Error"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n error(s)")},
}};

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

// In the order of NodeKind.
constexpr std::array kindWords{
    "",
    QT_TRANSLATE_NOOP("chargetree::Wording", "Home sites"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Charging sites"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Drivers without a home site"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Home site"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Driver"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Tag"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "May use"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Site"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Site"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Charger"),
    QT_TRANSLATE_NOOP("chargetree::Wording", "Socket"),
};

QString translated(const char *text, qint64 count = -1)
{
    const auto most = qint64(std::numeric_limits<int>::max());
    return QCoreApplication::translate(context, text, nullptr, int(std::min(count, most)));
}

/// Years in full: "24" may be a day as well.
QString withFullYear(QString format)
{
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString withoutWeekday(QString format)
{
    static const QRegularExpression weekday(QStringLiteral("[,\\s]*dddd[,.\\s]*"));
    return format.remove(weekday);
}

} // namespace

Wording::Wording()
    : Wording(QLocale(), QTimeZone::utc(), {})
{
}

Wording::Wording(QLocale locale, QTimeZone zone, const Judgement &judgement)
    : m_locale(std::move(locale))
    , m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
    , m_judgement(judgement)
{
    const QString clock = m_locale.timeFormat(QLocale::ShortFormat);
    m_dateTimeFormat = withFullYear(m_locale.dateFormat(QLocale::ShortFormat)) % u' ' % clock;
    m_dateFormat = withoutWeekday(m_locale.dateFormat(QLocale::LongFormat));
}

QString Wording::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Wording::yesOrNo(bool value) const
{
    return value ? tr("yes") : tr("no");
}

QString Wording::status(Status status, std::string_view word) const
{
    if (status == Status::None)
        return {};
    if (status == Status::Other && !word.empty())
        return visibleText(word);
    return translated(statusWords[static_cast<std::size_t>(status)].word);
}

QString Wording::worst(const Worst &worst) const
{
    if (worst.status == Status::None)
        return {};
    if (const char *counted = statusWords[static_cast<std::size_t>(worst.status)].counted)
        return translated(counted, worst.count);
    if (badness(worst.status) == badness(Status::Preparing))
        return tr("In use");
    return status(worst.status);
}

QString Wording::validity(const Tag &tag) const
{
    switch (validityAt(tag, m_judgement)) {
    case Validity::NoTag:
        return tr("no tag");
    case Validity::NoExpiry:
        return tr("no expiry");
    case Validity::Valid:
        return tr("valid");
    case Validity::NotYetValid:
        return tr("valid from %1", "a date").arg(date(tag.start));
    case Validity::Expiring:
        return tr("expiring %1", "in 3 days").arg(age(tag.expiry));
    case Validity::Expired:
        return tr("expired %1", "3 days ago").arg(age(tag.expiry));
    }
    return {};
}

QString Wording::worst(const WorstTags &worst) const
{
    switch (worst.validity) {
    case Validity::NoTag:
        return tr("no tag");
    case Validity::NoExpiry:
    case Validity::Valid:
        return tr("valid");
    case Validity::NotYetValid:
        return translated(QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n not yet valid"),
                          worst.count);
    case Validity::Expiring:
        return translated(QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n expiring"), worst.count);
    case Validity::Expired:
        return translated(QT_TRANSLATE_N_NOOP("chargetree::Wording", "%n expired"), worst.count);
    }
    return {};
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
    return translated(ago < 0 ? unit->future : unit->past, length / unit->length);
}

QString Wording::power(qint64 watts) const
{
    if (watts > -1000 && watts < 1000)
        return tr("%1 W").arg(number(watts));
    int decimals = 3;
    for (qint64 rest = watts; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return tr("%1 kW").arg(m_locale.toString(double(watts) / 1000.0, 'f', decimals));
}

QString Wording::voltage(qint64 volts) const
{
    return tr("%1 V", "volts").arg(number(volts));
}

QString Wording::current(qint64 amperes) const
{
    return tr("%1 A", "amperes").arg(number(amperes));
}

QString Wording::size(qint64 bytes) const
{
    constexpr qint64 unit = 1000;
    qint64 inUnits = bytes;
    while (inUnits >= unit)
        inUnits /= unit;
    const int decimals = bytes >= unit && inUnits < 10 ? 1 : 0;
    return m_locale.formattedDataSize(bytes, decimals, QLocale::DataSizeSIFormat);
}

QString Wording::kind(NodeKind kind)
{
    return translated(kindWords[static_cast<std::size_t>(kind)]);
}

} // namespace chargetree
