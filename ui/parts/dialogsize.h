// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/metrics.h"

#include <QScreen>
#include <QWidget>

namespace chargetree {

/// The size in which a dialog opens, in characters and rows of its font: large texts get as much
/// room, as far as the screen has it.
inline QSize dialogSize(const QWidget &dialog, QSize characters)
{
    const QFontMetrics font = dialog.fontMetrics();
    const QSize wanted(characters.width() * font.averageCharWidth(),
                       characters.height() * metrics::rowHeight(font));
    return wanted.boundedTo(dialog.screen()->availableSize());
}

} // namespace chargetree
