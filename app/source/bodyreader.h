// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/body.h"
#include "app/source/fleetsource.h"
#include "app/source/inputfile.h"
#include "models/fleet/isotime.h"

#include <variant>

namespace chargetree {

struct ReadOptions {
    TimeMs now = 0; // the demo's dates are moved here
    std::size_t limit = defaultBodyLimit; // bytes, unpacked
};

/// Reads a file, standard input or the demo whole, unpacked, into one buffer; progress
/// counts the bytes as stored. Of what cannot be a fleet, because its first character is no `{`, it
/// reads only the beginning, enough for decodeFleet() to say why. Blocks: for workers and the
/// command line.
std::variant<Body, ReadFailure> readBody(const FleetSource &source, const ReadOptions &options,
                                         const ReadGoOn &goOn = {});

} // namespace chargetree
