// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

/// A name for a file that no file system, shell or reader trips over, without an ending: letters,
/// digits, spaces, `-`, `_` and `.` of at most 80 characters; "fleet" where nothing is left.
QString cleanFileName(const QString &text);

} // namespace chargetree
