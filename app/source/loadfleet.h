// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/body.h"
#include "app/source/bodyreader.h"
#include "app/source/failuretext.h"
#include "models/items/loadedfleet.h"

#include <functional>
#include <variant>

namespace chargetree {

enum class LoadStage { Reading, Decoding, Preparing };

struct LoadOptions {
    Judgement judgement = {}; // now, and what counts as soon
    FindingLimits findingLimits = {};
    QLocale locale = {}; // for the order of names
    bool isForSearch = true; // false: the records alone, with nothing to search, sort or find in
    std::size_t bodyLimit = defaultBodyLimit; // bytes, unpacked
};

struct LoadHooks {
    /// Called now and then, in bytes (-1: unknown); false stops the loading.
    std::function<bool(LoadStage stage, qint64 done, qint64 total)> goOn = {};
};

/// Reads a file, standard input or the demo, for loadFleet(). Blocks. An address is a failure.
std::variant<Body, Failure> readFleetBody(const FleetSource &source, const LoadOptions &options,
                                          const LoadHooks &hooks = {});

/// Reads a file, standard input or the demo and makes all of it that the window and the command
/// line need. Blocks. An address is a failure: fetch its body first. Throws nothing.
std::variant<LoadedFleetPtr, Failure>
loadFleet(const FleetSource &source, const LoadOptions &options, const LoadHooks &hooks = {});

/// The same from a body; lets go of it as soon as it is decoded.
std::variant<LoadedFleetPtr, Failure> loadFleet(Body body, const FleetSource &source,
                                                const LoadOptions &options,
                                                const LoadHooks &hooks = {});

/// The same fleet judged anew, as of another moment: what is valid, soon and found. Throws
/// std::bad_alloc.
LoadedFleetPtr judgedAnew(const LoadedFleet &fleet, const QDateTime &asOf,
                          const LoadOptions &options);

} // namespace chargetree
