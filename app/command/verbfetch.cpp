// SPDX-License-Identifier: Apache-2.0
#include "app/command/fleetcounts.h"
#include "app/command/interrupts.h"
#include "app/command/verbs.h"
#include "app/files/filewriter.h"

using namespace Qt::StringLiterals;

namespace chargetree {

Outcome runFetch(const VerbJob &job)
{
    const QString path = job.call.text(Option::Output);
    if (path == "-"_L1) {
        job.out.write(job.body.bytes->text());
        return {};
    }
    {
        const InterruptGuard guard;
        const WriteFailure failure = writeFile(path, job.body.bytes->text());
        if (failure.fault != WriteFault::None)
            return {.exit = Exit::Unwritable, .message = failure.sentence};
    }
    if (job.call.format() == "json"_L1) {
        JsonLine line;
        addCounts(*job.loaded, line);
        job.out.write(line.finished() + '\n');
        return {};
    }
    if (!job.call.has(Option::Quiet)) {
        TextTable table(job.out, {TextTable::Left, TextTable::Right});
        addCounts(*job.loaded, job.wording, table);
    }
    return {};
}

} // namespace chargetree
