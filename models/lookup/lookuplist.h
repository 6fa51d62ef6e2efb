// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace chargetree {

/// The values of a list as it was pasted or read from a file, in its order, repeats included.
/// Values end at line ends, tabs, commas and semicolons; white space and invisible characters
/// around them do not count, and of values without anything else there are none. Double quotes hold
/// a value of one line together, as RFC 4180 has it.
QStringList splitLookupList(const QString &text);

} // namespace chargetree
