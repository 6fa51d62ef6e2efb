// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

/// Shows a folder in the desktop's file manager. A sentence for people where none opens it, else
/// empty.
QString openFolder(const QString &path);

} // namespace chargetree
