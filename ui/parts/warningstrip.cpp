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

/// Its own palette would go on saying which appearance there was.
void WarningStrip::colour()
{
    const ThemeColors &colors = themeColors(QApplication::palette());
    QPalette own;
    own.setColor(QPalette::Window, colors.warningBackground);
    own.setColor(QPalette::WindowText, colors.warningText);
    if (palette().color(QPalette::Window) != colors.warningBackground)
        setPalette(own);
}

void WarningStrip::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace chargetree
