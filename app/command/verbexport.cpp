// SPDX-License-Identifier: Apache-2.0
#include "app/command/exportchoice.h"
#include "app/command/interrupts.h"
#include "app/command/verbs.h"
#include "app/files/exportjob.h"
#include "app/files/filewriter.h"
#include "models/lists/findinghits.h"
#include "models/lists/listbasis.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

void listColumns(const VerbJob &job)
{
    for (const ExportColumn &column : exportColumns(chosenKind(job.call))) {
        job.out.write(column.name);
        job.out.write("\n");
    }
}

std::vector<std::uint32_t> chosenRows(const VerbJob &job)
{
    const ExportSource source(job.fleet(), findingSource(job.loaded, job.wording));
    const ExportKind kind = chosenKind(job.call);
    std::vector<std::uint32_t> rows;
    if (job.call.has(Option::Query)) {
        Hits hits = findHits(job.searchScope(), job.call.query());
        addFindingHits(*job.loaded, job.call.query(), hits);
        rows = rowsFor(source, kind, hits);
    } else {
        rows = allRows(source, kind);
    }
    if (const auto sort = chosenSort(job.call))
        sortRows(ExportTable(source, kind), *sort, QLocale(), rows);
    return rows;
}

ExportRequest chosenRequest(const VerbJob &job)
{
    const Provenance &from = job.loaded->provenance;
    return {.kind = chosenKind(job.call),
            .rows = chosenRows(job),
            .findings = findingSource(job.loaded, job.wording),
            .columns = writtenColumns(chosenKind(job.call), chosenColumns(job.call)),
            .revealSecrets = job.call.has(Option::RevealSecrets),
            .format = chosenFormat(job.call),
            .preset = chosenPreset(job.call),
            .locale = QLocale(),
            .origin = {.source = from.name,
                       .place = from.place,
                       .asOf = from.asOf.toMSecsSinceEpoch(),
                       .madeAt = job.wording.judgement().now,
                       .query = job.call.text(Option::Query)}};
}

Outcome writeToFile(const VerbJob &job, const ExportRequest &request)
{
    const InterruptGuard guard;
    const auto total = qint64(request.rows.size());
    const auto goOn = [&](std::size_t done) {
        if (job.progress)
            job.progress(qint64(done), total);
        return !InterruptGuard::isInterrupted();
    };
    const ExportResult result =
        exportToFile(job.fleet(), request, job.call.text(Option::Output), goOn);
    switch (result.outcome) {
    case WriteOutcome::Done:
        break;
    case WriteOutcome::Refused:
        return {.exit = Exit::Unwritable, .message = result.sentence};
    case WriteOutcome::Cancelled:
        return {.exit = Exit::Interrupted,
                .message = QCoreApplication::translate("VerbExport",
                                                       "Interrupted; the file is as it was.")};
    }
    return {};
}

} // namespace

Outcome writeToOutput(const VerbJob &job, const ExportRequest &request)
{
    OutputSink sink(job.out);
    const auto writer = makeRecordWriter(job.fleet(), request, sink);
    // The output remembers what stopped it; a fault of the writer's own is another matter.
    if (writeRecords(job.fleet(), request, *writer) == WriteOutcome::Refused
        && !writer->fault().isEmpty())
        return {.exit = Exit::Unwritable, .message = writer->fault()};
    return {};
}

Outcome runExport(const VerbJob &job)
{
    if (job.call.has(Option::ListColumns)) {
        listColumns(job);
        return {};
    }
    const ExportRequest request = chosenRequest(job);
    const QString path = job.call.text(Option::Output);
    return path.isEmpty() || path == "-"_L1 ? writeToOutput(job, request)
                                            : writeToFile(job, request);
}

} // namespace chargetree
