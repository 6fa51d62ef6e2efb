// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/failuretext.h"

#include <QString>

#include <variant>

namespace chargetree {

/// The text of a file with a list, "-" being standard input; UTF-8, unless it begins with the mark
/// of another encoding. Blocks.
std::variant<QString, Failure> readListFile(const QString &path);

} // namespace chargetree
