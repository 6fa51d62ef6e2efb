// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/countbadge.h"

#include "ui/look/metrics.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace chargetree {

CountBadge::CountBadge(const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(CountBadge::sizeHint());
}

QSize CountBadge::sizeHint() const
{
    const QFontMetrics small(smallFont(font()));
    const int height = small.height() + 2;
    return {qMax(height + metrics::halfSpacing,
                 small.horizontalAdvance(m_text) + 2 * metrics::spacing - 2),
            height};
}

void CountBadge::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.badge);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colors.badgeText);
    painter.setFont(smallFont(font()));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace chargetree
