// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandoptions.h"

namespace chargetree {

/// The help page of a verb, or of the program for Verb::Window; made from the tables.
QString helpPage(Verb verb);

/// "chargetree 0.1.0"
QString versionLine();

} // namespace chargetree
