// SPDX-License-Identifier: Apache-2.0
#include "ui/look/badgelook.h"

#include "ui/look/themecolors.h"

#include <QPainter>

namespace chargetree {

void useBadgeColors(QPainter &painter, const QPalette &palette)
{
    const ThemeColors &colors = themeColors(palette);
    painter.setPen(isHighContrast(palette) ? colors.fieldLine : colors.badge);
    painter.setBrush(colors.badge);
}

} // namespace chargetree
