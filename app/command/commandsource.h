// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandcall.h"
#include "app/source/loadfleet.h"

namespace chargetree {

/// Where the fleet of a call comes from; nothing where it needs none. An error is one line: a
/// connection that is not kept.
std::variant<std::optional<FleetSource>, QString>
sourceOf(const CommandCall &call, const std::vector<Connection> &connections);

/// Reads the document that a call names, from wherever it is. A key is asked of the keyring, and an
/// address fetched, in the application's own event loop, which must not run yet.
std::variant<Body, Failure> readNamedBody(const CommandCall &call, const FleetSource &source,
                                          const LoadOptions &options, const LoadHooks &hooks);

} // namespace chargetree
