// SPDX-License-Identifier: Apache-2.0
#include "app/command/jsonlines.h"
#include "app/command/texttable.h"
#include "app/command/verbs.h"
#include "models/fields/visibletext.h"

#include <array>

namespace chargetree {
namespace {

/// One count of a fleet, for machines and for people.
struct CountRow {
    const char *key;
    const char *title;
    std::uint64_t (*count)(const FleetCounts &);
};

constexpr std::array countRows{
    CountRow{.key = "homeSites",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Home sites"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.homeSites; }},
    CountRow{.key = "drivers",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Drivers"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.drivers; }},
    CountRow{.key = "tags",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Tags"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.tags; }},
    CountRow{.key = "sites",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Charging sites"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.sites; }},
    CountRow{.key = "chargers",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Chargers"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.chargers; }},
    CountRow{.key = "sockets",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Sockets"),
             .count = [](const FleetCounts &c) -> std::uint64_t { return c.sockets; }},
    CountRow{.key = "chargerReferences",
             .title = QT_TRANSLATE_NOOP("VerbInfo", "Charger records in the document"),
             .count = [](const FleetCounts &c) { return c.chargerReferences; }},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("VerbInfo", text);
}

void writeJson(const VerbJob &job)
{
    JsonLine line;
    for (const CountRow &row : countRows)
        line.add(row.key, row.count(job.fleet().counts()));
    line.add("bytes", static_cast<std::uint64_t>(job.loaded->provenance.bytes));
    line.add("decodeMs", static_cast<std::uint64_t>(job.loaded->provenance.decodeMs));
    std::string report;
    for (const Oddity &oddity : job.loaded->report.oddities()) {
        report += report.empty() ? '[' : ',';
        report += JsonLine()
                      .add("kind", oddityName(oddity.kind))
                      .add("count", oddity.count)
                      .add("firstPath", oddity.firstPath)
                      .finished();
    }
    line.addRaw("report", report.empty() ? "[]" : report + ']');
    job.out.write(line.finished() + '\n');
}

void writeCounts(const VerbJob &job)
{
    const Provenance &provenance = job.loaded->provenance;
    const Wording &wording = job.wording;
    job.out.write(visibleText(provenance.name) + u'\n');
    TextTable table(job.out, {TextTable::Left, TextTable::Right}, 2);
    for (const CountRow &row : countRows) {
        const auto count = static_cast<qint64>(row.count(job.fleet().counts()));
        table.add({translated(row.title), wording.number(count)});
    }
    table.add({translated(QT_TRANSLATE_NOOP("VerbInfo", "Size")), wording.size(provenance.bytes)});
    //: milliseconds
    const QString milliseconds = translated(QT_TRANSLATE_NOOP("VerbInfo", "%1 ms"));
    table.add({translated(QT_TRANSLATE_NOOP("VerbInfo", "Read in")),
               milliseconds.arg(wording.number(provenance.decodeMs))});
}

void writeReport(const VerbJob &job)
{
    const std::vector<Oddity> oddities = job.loaded->report.oddities();
    if (oddities.empty()) {
        job.out.write(translated(QT_TRANSLATE_NOOP("VerbInfo", "Nothing odd in the document."))
                      + u'\n');
        return;
    }
    job.out.write(translated(QT_TRANSLATE_NOOP("VerbInfo", "Odd in the document, and where first"))
                  + u'\n');
    TextTable table(job.out, {TextTable::Left, TextTable::Right, TextTable::Left}, 2);
    for (const Oddity &oddity : oddities) {
        const std::string_view kind = oddityName(oddity.kind);
        table.add({QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())),
                   job.wording.number(static_cast<qint64>(oddity.count)),
                   visibleText(oddity.firstPath)});
    }
}

} // namespace

Outcome runInfo(const VerbJob &job)
{
    if (job.call.format() == QLatin1String("json")) {
        writeJson(job);
        return {};
    }
    writeCounts(job);
    job.out.write("\n");
    writeReport(job);
    return {};
}

} // namespace chargetree
