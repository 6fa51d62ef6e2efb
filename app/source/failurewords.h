// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/apikey.h"
#include "app/source/fetchfailure.h"
#include "app/source/inputfile.h"
#include "models/decode/fleetdecoder.h"

namespace chargetree {

/// A sentence with %1 to %3, to be translated in the context `chargetree::FailureText`, and the
/// exit code that goes with it.
struct FailureWords {
    const char *text;
    int exitCode;
};

// %1 host, %2 status, time or size, %3 the server's words
FailureWords wordsOf(FetchFailure::Kind kind);
// %1 file, %2 size or the system's words
FailureWords wordsOf(ReadFailure::Kind kind);
// %1 file
FailureWords wordsOf(KeyFailure::Kind kind);
// %1 source, %2 the fault, %3 its place
FailureWords wordsOf(DecodeFailure::Reason reason);
FailureWords wordsOfNotJson(JsonFault fault, bool isFetched);
/// A part of a sentence: "a comma is missing".
const char *wordsOf(JsonFault fault);

} // namespace chargetree
