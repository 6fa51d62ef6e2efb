// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/visibletext.h"

#include <QDir>

namespace chargetree {

/// Where a file is, as a person may read it: a name may hold anything but a slash.
inline QString visiblePath(const QString &path)
{
    return visibleText(QDir::toNativeSeparators(path));
}

} // namespace chargetree
