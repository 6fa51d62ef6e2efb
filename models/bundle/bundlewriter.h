// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/bundlechoice.h"
#include "models/export/recordwriter.h"

namespace chargetree {

/// What stands in a share-safe bundle.
struct BundleCounts {
    std::size_t drivers = 0;
    std::size_t chargers = 0; // distinct ones
    std::size_t values = 0; // distinct ones that were replaced
    bool operator==(const BundleCounts &) const = default;
};

struct BundleResult {
    WriteOutcome outcome = WriteOutcome::Done;
    BundleCounts counts = {};
};

/// Writes the chosen part of the fleet as the same kind of document, to be handed to a vendor:
/// names, tags, SIMs, serials, addresses and whatever is unknown are replaced consistently, secrets
/// masked, coordinates rounded. The same fleet gives the same bytes. `goOn` is called before each
/// driver with the number of those done and of all; false stops. Any thread may, while the fleet
/// lives.
BundleResult writeBundle(const Fleet &fleet, const BundleChoice &choice, Sink &sink,
                         const std::function<bool(std::size_t, std::size_t)> &goOn = {});

} // namespace chargetree
