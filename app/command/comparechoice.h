// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandcall.h"

namespace chargetree {

/// The ids that --chargers names, each once, in their order.
QStringList chosenChargers(const CommandCall &call);

} // namespace chargetree
