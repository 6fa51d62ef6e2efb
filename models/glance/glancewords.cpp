// SPDX-License-Identifier: Apache-2.0
#include "models/glance/glancewords.h"

#include "models/fields/visibletext.h"

#include <array>

namespace chargetree {

namespace {

constexpr const char *context = "chargetree::Glance";

struct ChartWords {
    const char *title;
    const char *total; // counted
    const char *share; // counted by the total
};

constexpr const char *chargers = QT_TRANSLATE_N_NOOP("chargetree::Glance", "%1 charger(s)");
constexpr const char *ofChargers =
    QT_TRANSLATE_N_NOOP("chargetree::Glance", "%1 of %2 charger(s) (%3)");
constexpr const char *sockets = QT_TRANSLATE_N_NOOP("chargetree::Glance", "%1 socket(s)");
constexpr const char *ofSockets =
    QT_TRANSLATE_N_NOOP("chargetree::Glance", "%1 of %2 socket(s) (%3)");
constexpr const char *tags = QT_TRANSLATE_N_NOOP("chargetree::Glance", "%1 tag(s)");
constexpr const char *ofTags = QT_TRANSLATE_N_NOOP("chargetree::Glance", "%1 of %2 tag(s) (%3)");

// In the order of GlanceChart.
constexpr std::array<ChartWords, glanceChartCount> chartWords{{
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Chargers by status"), chargers, ofChargers},
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Sockets by status"), sockets, ofSockets},
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Chargers by last contact"), chargers, ofChargers},
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Tags by the week they expire in"), tags, ofTags},
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Tags that expire in no week of these"), tags, ofTags},
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Chargers by manufacturer"), chargers, ofChargers},
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Chargers by model"), chargers, ofChargers},
    {QT_TRANSLATE_NOOP("chargetree::Glance", "Chargers by firmware"), chargers, ofChargers},
}};

// In the order of lastContactSteps.
constexpr std::array<const char *, lastContactSteps.size()> withinWords{
    QT_TRANSLATE_NOOP("chargetree::Glance", "in the last hour"),
    QT_TRANSLATE_NOOP("chargetree::Glance", "in the last day"),
    QT_TRANSLATE_NOOP("chargetree::Glance", "in the last week"),
    QT_TRANSLATE_NOOP("chargetree::Glance", "in the last 30 days"),
};

const ChartWords &wordsOf(GlanceChart chart)
{
    return chartWords[static_cast<std::size_t>(chart)];
}

QString said(const char *text, qint64 count = -1)
{
    return QCoreApplication::translate(context, text, nullptr, int(count));
}

QString dayText(const QDate &day, const Wording &wording)
{
    return wording.date(day.startOfDay(wording.zone()).toMSecsSinceEpoch());
}

QString percent(quint32 part, quint32 whole, const QLocale &locale)
{
    const double share = whole == 0 ? 0 : 100.0 * part / whole;
    const bool isRound = share >= 10 || part == 0;
    return said(QT_TRANSLATE_NOOP("chargetree::Glance", "%1%"))
        .arg(locale.toString(share, 'f', isRound ? 0 : 1));
}

} // namespace

QString glanceTitle(GlanceChart chart)
{
    return said(wordsOf(chart).title);
}

QString glanceTotal(GlanceChart chart, const GlanceSeries &series, const Wording &wording)
{
    return said(wordsOf(chart).total, series.total).arg(wording.number(series.total));
}

QString glanceLabel(const GlanceBar &bar, const Wording &wording)
{
    switch (bar.meaning) {
    case GlanceMeaning::Value:
        return bar.status == Status::None ? visibleText(bar.text)
                                          : wording.status(bar.status, bar.text);
    case GlanceMeaning::Others:
        return said(QT_TRANSLATE_N_NOOP("chargetree::Glance", "%n other value(s)"), bar.values);
    case GlanceMeaning::NotStated:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "not stated"));
    case GlanceMeaning::Week:
        return wording.locale().toString(bar.day, QLocale::ShortFormat);
    case GlanceMeaning::Before:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "expired earlier"));
    case GlanceMeaning::After:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "expire later"));
    case GlanceMeaning::Never:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "never"));
    case GlanceMeaning::Within:
        return said(withinWords[bar.step]);
    case GlanceMeaning::Longer:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "longer ago"));
    }
    return {};
}

QString glanceFullLabel(const GlanceBar &bar, const Wording &wording)
{
    switch (bar.meaning) {
    case GlanceMeaning::Week:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "%1 to %2"))
            .arg(dayText(bar.day, wording), dayText(bar.day.addDays(6), wording));
    case GlanceMeaning::Before:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "expired before %1"))
            .arg(dayText(bar.day, wording));
    case GlanceMeaning::After:
        return said(QT_TRANSLATE_NOOP("chargetree::Glance", "expire after %1"))
            .arg(dayText(bar.day, wording));
    case GlanceMeaning::Value:
    case GlanceMeaning::Others:
    case GlanceMeaning::NotStated:
    case GlanceMeaning::Never:
    case GlanceMeaning::Within:
    case GlanceMeaning::Longer:
        return glanceLabel(bar, wording);
    }
    return {};
}

QString glanceShare(GlanceChart chart, const GlanceSeries &series, const GlanceBar &bar,
                    const Wording &wording)
{
    return said(wordsOf(chart).share, series.total)
        .arg(wording.number(bar.count), wording.number(series.total),
             percent(bar.count, series.total, wording.locale()));
}

} // namespace chargetree
