// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/fleet/hits.h"

namespace chargetree {

/// What a share-safe bundle is to hold: everything, or these records. A home site comes with the
/// drivers below it, a site with its subsites and chargers.
struct BundleChoice {
    bool isAll = false; // the sets do not count
    BitSet homeSites = {};
    BitSet drivers = {};
    BitSet sites = {};
    BitSet chargers = {};
};

BundleChoice wholeFleet();
/// What a search found; a tag stands for its driver, a socket or configuration for its charger.
BundleChoice chosenBy(const Fleet &fleet, const Hits &hits);
/// The rows of the tree that are selected.
BundleChoice chosenAmong(const Fleet &fleet, std::span<const NodeId> selected);

} // namespace chargetree
