// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandcall.h"
#include "app/command/textoutput.h"
#include "app/source/body.h"
#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"
#include "models/search/fleetsearch.h"

#include <functional>
#include <vector>

namespace chargetree {

struct ExportRequest;

/// How the program ends without a window.
enum class Exit : int {
    Done = 0,
    NothingFound = 1,
    SomethingFound = 1, // that ought not to be there
    Different = 1, // of two fleets
    WrongCall = 2,
    Unreadable = 3, // the source
    OtherDocument = 4,
    Unwritable = 5, // the output
    Interrupted = 130
};

/// What became of a call; a message is one line without a secret, for standard error.
struct Outcome {
    Exit exit = Exit::Done;
    QString message = {};
};

/// What a verb works with. Its output may be cut short by whoever reads it: a verb that writes much
/// asks `out.isOpen()` now and then.
struct VerbJob {
    const CommandCall &call;
    const Wording &wording;
    TextOutput &out;
    LoadedFleetPtr loaded = {}; // none where the call names no source
    Body body = {}; // of a verb that keeps it
    std::vector<Connection> connections = {}; // those that are kept
    std::function<void(const QString &)> note = {}; // for people, on standard error, if not --quiet
    std::function<void(qint64 done, qint64 total)> progress = {}; // of what is written; may be none

    [[nodiscard]] const Fleet &fleet() const { return *loaded->fleet; }
    [[nodiscard]] SearchScope searchScope() const
    {
        return {.fleet = *loaded->fleet,
                .index = loaded->index,
                .moment = {wording.judgement(), wording.zone()}};
    }
};

// One a verb; each is described by its row in the table of verbs.
Outcome runInfo(const VerbJob &job);
Outcome runTree(const VerbJob &job);
Outcome runSearch(const VerbJob &job);
Outcome runLookup(const VerbJob &job); // of `search --from`
Outcome runShow(const VerbJob &job);
Outcome runExport(const VerbJob &job);
Outcome runAccess(const VerbJob &job);
Outcome runExplain(const VerbJob &job);
Outcome runWhatIf(const VerbJob &job);
Outcome runDiff(const VerbJob &job);
Outcome runBundle(const VerbJob &job);
Outcome runFetch(const VerbJob &job);
Outcome runSnapshots(const VerbJob &job);
Outcome runReport(const VerbJob &job);
Outcome runCheck(const VerbJob &job);
Outcome runDrift(const VerbJob &job);
Outcome runCompare(const VerbJob &job);

/// Writes records to standard output.
Outcome writeToOutput(const VerbJob &job, const ExportRequest &request);

} // namespace chargetree
