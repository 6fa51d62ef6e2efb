// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/warningstrip.h"

#include "ui/look/metrics.h"
#include "ui/look/themecolors.h"

#include <QApplication>
#include <QEvent>

namespace chargetree {

WarningStrip::WarningStrip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAutoFillBackground(true);
    setContentsMargins(metrics::margin, metrics::spacing, metrics::margin, metrics::spacing);
    colour();
}

/// Its own palette would go on saying which scheme there was.
void WarningStrip::colour()
{
    const ThemeColors &colors = themeColors(QApplication::palette());
    QPalette palette;
    palette.setColor(QPalette::Window, colors.warningBackground);
    palette.setColor(QPalette::WindowText, colors.warningText);
    setPalette(palette);
}

void WarningStrip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

} // namespace chargetree
