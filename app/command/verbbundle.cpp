// SPDX-License-Identifier: Apache-2.0
#include "app/command/interrupts.h"
#include "app/command/verbs.h"
#include "app/files/bundlejob.h"
#include "app/files/filewriter.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

BundleFileResult writeTo(const QString &path, const VerbJob &job, const BundleChoice &choice)
{
    if (path == "-"_L1) {
        OutputSink sink(job.out); // the output remembers what stopped it
        return {writeBundle(job.fleet(), choice, sink)};
    }
    const InterruptGuard guard;
    return bundleToFile(job.fleet(), choice, path,
                        [](std::size_t, std::size_t) { return !InterruptGuard::isInterrupted(); });
}

void note(const VerbJob &job, const BundleCounts &counts)
{
    const auto shown = [&job](std::size_t count) {
        return job.wording.locale().toString(static_cast<qulonglong>(count));
    };
    job.note(
        QCoreApplication::translate("VerbBundle", "Drivers: %1, chargers: %2, values replaced: %3.")
            .arg(shown(counts.drivers), shown(counts.chargers), shown(counts.values)));
}

} // namespace

Outcome runBundle(const VerbJob &job)
{
    const BundleChoice choice =
        job.call.has(Option::Query)
            ? chosenBy(job.fleet(), findHits(job.searchScope(), job.call.query()))
            : wholeFleet();
    const BundleFileResult result = writeTo(job.call.text(Option::Output), job, choice);
    switch (result.written.outcome) {
    case WriteOutcome::Done:
        note(job, result.written.counts);
        break;
    case WriteOutcome::Refused:
        if (!result.sentence.isEmpty())
            return {.exit = Exit::Unwritable, .message = result.sentence};
        break;
    case WriteOutcome::Cancelled:
        return {.exit = Exit::Interrupted,
                .message = QCoreApplication::translate("VerbBundle",
                                                       "Interrupted; the file is as it was.")};
    }
    return {};
}

} // namespace chargetree
