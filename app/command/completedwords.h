// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandoptions.h"

#include <QList>

namespace chargetree {

/// All options of a verb, in the order of its help: what shells offer behind it.
QList<Option> offeredOptions(const VerbRow &verb);

/// Whether a file stands behind the option.
bool takesFile(const OptionRow &option);

/// What an option or a verb is for, short enough to stand beside it in a list; English.
QString inShort(const OptionRow &option);
QString inShort(const VerbRow &verb);

} // namespace chargetree
