// SPDX-License-Identifier: Apache-2.0
#include "app/command/fleetcounts.h"
#include "app/command/verbs.h"
#include "models/fields/visibletext.h"

namespace chargetree {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("VerbInfo", text);
}

void writeJson(const VerbJob &job)
{
    JsonLine line;
    addCounts(*job.loaded, line);
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
    addCounts(*job.loaded, wording, table);
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
