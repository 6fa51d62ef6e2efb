// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/visibletext.h"

#include <QDir>

namespace chargetree {

/// What reads from left to right in every language, as it stands in a line that goes `around` it:
/// mirrored, a slash at its edge would be at the other end. To be shown, not to be copied or kept.
inline QString isolated(const QString &text, Qt::LayoutDirection around)
{
    constexpr QChar leftToRightIsolate(u'\u2066');
    constexpr QChar popIsolate(u'\u2069');
    return around == Qt::RightToLeft ? QString(leftToRightIsolate % text % popIsolate) : text;
}

/// Where a file is, as a person may read it: a name may hold anything but a slash. `around`: of the
/// line, where it is only shown.
inline QString visiblePath(const QString &path, Qt::LayoutDirection around = Qt::LeftToRight)
{
    return isolated(visibleText(QDir::toNativeSeparators(path)), around);
}

} // namespace chargetree
