// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/countbadge.h"

#include "ui/look/badgelook.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace chargetree {

CountBadge::CountBadge(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(CountBadge::sizeHint());
}

/// Not higher than a title, so that tabs with and without numbers are of one height.
QSize CountBadge::sizeHint() const
{
    const QFontMetrics small(smallFont(font()));
    const int height = qMin(small.height() + 2, fontMetrics().height());
    return {qMax(height + metrics::halfSpacing,
                 small.horizontalAdvance(m_text) + 2 * metrics::spacing - 2),
            height};
}

void CountBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedSize(sizeHint());
}

bool CountBadge::isClear() const
{
    const auto *bar = qobject_cast<const QTabBar *>(parentWidget());
    if (!bar)
        return true;
    const auto arrows = bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    return bar->rect().contains(geometry())
           && std::none_of(arrows.begin(), arrows.end(), [this](const QToolButton *arrow) {
                  return arrow->isVisible() && arrow->geometry().intersects(geometry());
              });
}

void CountBadge::paintEvent(QPaintEvent *)
{
    if (!isClear())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    useBadgeColors(painter, palette());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0,
                            height() / 2.0);
    painter.setPen(themeColors(palette()).badgeText);
    painter.setFont(smallFont(font()));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace chargetree
