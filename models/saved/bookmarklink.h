// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/links/fleetlink.h"
#include "models/saved/saveditems.h"

namespace chargetree {

/// A link to what a bookmark points at; nothing where its key makes no link.
std::optional<FleetLink> linkOf(const Bookmark &bookmark);

/// What a link points at, in any fleet; nothing for a search.
std::optional<Bookmark> bookmarkOf(const FleetLink &link);

} // namespace chargetree
