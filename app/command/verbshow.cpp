// SPDX-License-Identifier: Apache-2.0
#include "app/command/recordprinter.h"
#include "app/command/recordsnamed.h"
#include "app/command/verbs.h"
#include "models/fields/rawrecord.h"

namespace chargetree {
namespace {

void writeRecords(const VerbJob &job, const NamedRecords &records)
{
    const bool isRevealed = job.call.has(Option::RevealSecrets);
    if (job.call.format() == QLatin1String("json")) {
        for (const NamedRecord &found : records) {
            job.out.write(
                rawRecord(job.fleet().store(), found.object, {.revealSecrets = isRevealed}) + '\n');
        }
        return;
    }
    RecordPrinter printer({.loaded = job.loaded, .wording = job.wording, .isRevealed = isRevealed},
                          job.out);
    for (std::size_t i = 0; i < records.size() && job.out.isOpen(); ++i) {
        if (i > 0)
            job.out.write("\n");
        printer.print(records[i].object, records[i].node);
    }
}

} // namespace

Outcome runShow(const VerbJob &job)
{
    const NamedRecords records = recordsNamed(job.call, job.fleet());
    if (records.empty())
        return {.exit = Exit::NothingFound, .message = nobodyNamed(job.call)};
    writeRecords(job, records);
    return {};
}

} // namespace chargetree
