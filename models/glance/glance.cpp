// SPDX-License-Identifier: Apache-2.0
#include "models/glance/glance.h"

#include "models/fleet/moment.h"
#include "models/glance/expiryweeks.h"
#include "models/glance/glancescope.h"
#include "models/glance/textcensus.h"
#include "models/search/fold.h"
#include "models/search/query/queryparser.h"
#include "models/search/query/typedvalue.h"

#include <algorithm>

namespace chargetree {

namespace {

// Dates of a year from 9999 on say "never": before it lies every other one, in any zone.
constexpr const char *neverHeard = "-lastseen<9999-12";
constexpr const char *neverExpires = "-expires<9999-12";

/// Nothing is left of some texts when they are folded: a lone accent.
bool canBeAsked(std::string_view text)
{
    return isTypable(text) && !foldText(text).empty();
}

QString typedDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// Counts what is below one node, chart by chart.
class GlanceBuilder final {
public:
    explicit GlanceBuilder(const GlanceQuestion &question);
    Glance glance();

private:
    struct CensusRow {
        GlanceChart chart;
        FieldId field;
        const char *name; // of the field, in queries
        std::size_t most; // values that get a bar of their own
        bool isStatus = false;
    };
    static const std::array<CensusRow, 5> rows;

    void addCensus(const CensusRow &row, RecordKind kind, const std::vector<ObjectId> &objects);
    void addValues(const CensusRow &row, const TextCensus &census, std::size_t shown);
    void addLastContact();
    void addExpiry();
    GlanceSeries &begin(GlanceChart chart, RecordKind kind, std::size_t total);
    void add(GlanceSeries &series, GlanceBar bar, const QString &terms) const;

    const GlanceQuestion &m_question;
    const Fleet &m_fleet;
    GlanceScope m_scope;
    std::array<GlanceScope::Beginning, recordKindCount> m_beginnings;
    QString m_beginning; // of the chart that is being filled
    Glance m_glance;
};

constexpr std::size_t all = ~std::size_t(0) - 1; // one value more can be counted
constexpr std::size_t mostOfCensus = 8;

const std::array<GlanceBuilder::CensusRow, 5> GlanceBuilder::rows{{
    {GlanceChart::ChargerStatus, field(Kind::Charger, "chargerStatus"), "chargerStatus", all, true},
    {GlanceChart::SocketStatus, field(Kind::Socket, "status"), "status", all, true},
    {GlanceChart::Manufacturer, field(Kind::Charger, "manufacturer"), "manufacturer", mostOfCensus},
    {GlanceChart::Model, field(Kind::Charger, "chargerModel"), "model", mostOfCensus},
    {GlanceChart::Firmware, field(Kind::Charger, "firmwareVersion"), "firmware", mostOfCensus},
}};

GlanceBuilder::GlanceBuilder(const GlanceQuestion &question)
    : m_question(question)
    , m_fleet(*question.loaded->fleet)
    , m_scope(question)
{
    for (const RecordKind kind : {RecordKind::Tag, RecordKind::Charger, RecordKind::Socket})
        m_beginnings[static_cast<std::size_t>(kind)] = m_scope.beginning(kind);
    m_glance.ticket = question.ticket;
    m_glance.node = question.node;
}

Glance GlanceBuilder::glance()
{
    std::vector<ObjectId> chargers;
    std::vector<ObjectId> sockets;
    m_scope.chargers().forEach(
        [&](std::size_t i) { chargers.push_back(m_fleet.chargers()[i].object); });
    m_scope.sockets().forEach(
        [&](std::size_t i) { sockets.push_back(m_fleet.sockets()[i].object); });
    for (const CensusRow &row : rows) {
        if (row.field.kind == Kind::Socket)
            addCensus(row, RecordKind::Socket, sockets);
        else
            addCensus(row, RecordKind::Charger, chargers);
    }
    addLastContact();
    addExpiry();
    return std::move(m_glance);
}

GlanceSeries &GlanceBuilder::begin(GlanceChart chart, RecordKind kind, std::size_t total)
{
    const GlanceScope::Beginning &beginning = m_beginnings[static_cast<std::size_t>(kind)];
    m_beginning = beginning.query;
    GlanceSeries &series = m_glance.charts[static_cast<std::size_t>(chart)];
    series.total = static_cast<quint32>(total);
    series.isWithinNode = beginning.isWithinNode;
    return series;
}

/// Without terms there is no query.
void GlanceBuilder::add(GlanceSeries &series, GlanceBar bar, const QString &terms) const
{
    const QString query = m_beginning % u' ' % terms;
    if (!terms.isEmpty() && query.size() <= longestQuery)
        bar.query = query;
    series.bars.push_back(std::move(bar));
}

void GlanceBuilder::addCensus(const CensusRow &row, RecordKind kind,
                              const std::vector<ObjectId> &objects)
{
    const TextCensus census(m_fleet.store(), objects, row.field);
    GlanceSeries &series = begin(row.chart, kind, objects.size());
    // One value more takes no more room than the word that it is left out.
    const std::size_t count = census.values().size();
    const std::size_t shown = count <= row.most + 1 ? count : row.most;
    addValues(row, census, shown);
    if (row.isStatus) {
        std::ranges::stable_sort(series.bars, std::greater(),
                                 [](const GlanceBar &bar) { return badness(bar.status); });
    }
    if (census.notStated() > 0) {
        add(series, {.meaning = GlanceMeaning::NotStated, .count = census.notStated()},
            QStringLiteral("-has:") % QLatin1String(row.name));
    }
}

void GlanceBuilder::addValues(const CensusRow &row, const TextCensus &census, std::size_t shown)
{
    GlanceSeries &series = m_glance.charts[static_cast<std::size_t>(row.chart)];
    const QLatin1String name(row.name);
    QStringList excluded{QStringLiteral("has:") % name};
    bool isTypable = true; // all that is shown
    for (std::size_t i = 0; i < shown; ++i) {
        const TextCensus::Value &value = census.values()[i];
        QString terms;
        if (canBeAsked(value.text))
            terms = name % u'=' % typedValue(value.text);
        isTypable = isTypable && !terms.isEmpty();
        excluded.append(u'-' % terms);
        add(series,
            {.status = row.isStatus ? statusOf(value.text) : Status::None,
             .text = std::string(value.text),
             .count = value.count},
            terms);
    }
    if (shown == census.values().size())
        return;
    add(series,
        {.meaning = GlanceMeaning::Others,
         .values = static_cast<quint32>(census.values().size() - shown),
         .count = census.others(shown)},
        isTypable ? excluded.join(u' ') : QString());
}

/// Steps that nothing is in stand there all the same: they are a scale.
void GlanceBuilder::addLastContact()
{
    constexpr std::size_t stepCount = lastContactSteps.size();
    std::array<quint32, stepCount + 2> counts{}; // of the steps, longer ago, never
    const TimeMs now = m_question.moment.judgement.now;
    m_scope.chargers().forEach([&](std::size_t i) {
        const auto seen =
            m_fleet.store().time(m_fleet.chargers()[i].object, field(Kind::Charger, "lastSeen"));
        if (!seen || !isMoment(*seen)) {
            ++counts[stepCount + 1];
            return;
        }
        const auto step = std::ranges::find_if(
            lastContactSteps, [&](const ContactStep &s) { return *seen >= now - s.length; });
        ++counts[std::size_t(step - lastContactSteps.begin())];
    });
    GlanceSeries &series =
        begin(GlanceChart::LastContact, RecordKind::Charger, m_scope.chargers().count());
    QString beyond; // the step before
    for (std::size_t i = 0; i < stepCount; ++i) {
        const QLatin1String typed(lastContactSteps[i].typed);
        add(series, {.meaning = GlanceMeaning::Within, .step = i, .count = counts[i]},
            QString(beyond % QLatin1String("lastseen<=") % typed));
        beyond = QLatin1String("lastseen>") % typed % u' ';
    }
    add(series,
        {.meaning = GlanceMeaning::Longer, .step = stepCount - 1, .count = counts[stepCount]},
        beyond.trimmed());
    if (counts[stepCount + 1] > 0)
        add(series, {.meaning = GlanceMeaning::Never, .count = counts[stepCount + 1]},
            QLatin1String(neverHeard));
}

void GlanceBuilder::addExpiry()
{
    ExpiryWeeks weeks(m_question.moment, m_question.weekStart);
    m_glance.today = weeks.today();
    m_scope.tags().forEach([&](std::size_t i) { weeks.add(m_fleet.tags()[i]); });
    const std::size_t total = m_scope.tags().count();
    GlanceSeries &inWeeks = begin(GlanceChart::ExpiryWeeks, RecordKind::Tag, total);
    for (std::size_t i = 0; i < weeks.count(); ++i) {
        const QDate day = weeks.firstDay(i);
        add(inWeeks, {.meaning = GlanceMeaning::Week, .day = day, .count = weeks.inWeek(i)},
            QString(QLatin1String("expires:") % typedDay(day) % QLatin1String("..")
                    % typedDay(day.addDays(6))));
    }
    GlanceSeries &beyond = begin(GlanceChart::ExpiryBeyond, RecordKind::Tag, total);
    add(beyond,
        {.meaning = GlanceMeaning::Before, .day = weeks.firstDay(0), .count = weeks.before()},
        QString(QLatin1String("expires<") % typedDay(weeks.firstDay(0))));
    add(beyond,
        {.meaning = GlanceMeaning::After, .day = weeks.end().addDays(-1), .count = weeks.after()},
        QString(QLatin1String("expires>") % typedDay(weeks.end().addDays(-1))));
    add(beyond, {.meaning = GlanceMeaning::Never, .count = weeks.never()},
        QLatin1String(neverExpires));
}

} // namespace

Glance glanceOf(const GlanceQuestion &question)
{
    return GlanceBuilder(question).glance();
}

} // namespace chargetree
