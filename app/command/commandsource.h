// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandcall.h"
#include "app/source/loadfleet.h"

namespace chargetree {

/// Reads the document that a call names, from wherever it is. An address is fetched in the
/// application's own event loop, which must not run yet.
std::variant<Body, Failure> readNamedBody(const CommandCall &call, const LoadOptions &options,
                                          const LoadHooks &hooks);

} // namespace chargetree
