// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/bundlewriter.h"
#include "tests/support/stringsink.h"

#include <string>

namespace chargetree {

/// The share-safe bundle of a fleet; the test fails if it is not done.
std::string bundled(const Fleet &fleet, const BundleChoice &choice = wholeFleet());
/// Of a document.
std::string bundled(std::string_view document);

} // namespace chargetree
