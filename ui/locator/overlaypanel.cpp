// SPDX-License-Identifier: Apache-2.0
#include "ui/locator/overlaypanel.h"

#include "ui/look/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace chargetree {

OverlayPanel::OverlayPanel(QWidget *window)
    : QWidget(window)
{
    hide();
}

void OverlayPanel::place()
{
    const QSize window = parentWidget()->size();
    const QSize size = wantedSize(window);
    setGeometry(QRect(QPoint((window.width() - size.width()) / 2, top - shadow), size));
}

/// Of the whole program while it is open.
bool OverlayPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    const bool isMove =
        event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn;
    const auto *widget = isMove ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget))
        hide();
    return QWidget::eventFilter(watched, event);
}

void OverlayPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this);
    place();
}

void OverlayPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    qApp->removeEventFilter(this);
}

void OverlayPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, isDark(palette()) ? 20 : 4)); // rings lie on each other
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    for (int ring = 1; ring <= shadow; ++ring) {
        const QRectF room = panel.adjusted(-ring, 2 - ring, ring, ring);
        painter.drawRoundedRect(room, metrics::radius + ring, metrics::radius + ring);
    }
    const ThemeColors &colors = themeColors(palette());
    painter.setPen(colors.fieldLine);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius * 2,
                            metrics::radius * 2);
}

} // namespace chargetree
