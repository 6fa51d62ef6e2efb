// SPDX-License-Identifier: Apache-2.0
#include "models/fields/wording.h"

#include "models/fields/visibletext.h"

#include <algorithm>
#include <array>
#include <limits>

namespace chargetree {

namespace {

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

} // namespace

QString Wording::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Wording::numbered(Numbered what, qint64 value, const QString &digits) const
{
    const QString name = m_names.name(what, value);
    return name.isEmpty() ? digits
                          : tr("%1 (%2)", "a name for a number (the number)").arg(name, digits);
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
