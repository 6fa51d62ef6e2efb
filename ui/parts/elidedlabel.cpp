// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/elidedlabel.h"

#include "ui/look/statustone.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace chargetree {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setForegroundRole(QPalette::WindowText);
}

void ElidedLabel::setText(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setPersonal(bool isPersonal)
{
    m_isPersonal = isPersonal;
    setAttribute(Qt::WA_Hover, isPersonal); // entered and left, it is painted anew
    updateGeometry();
    update();
}

int ElidedLabel::textWidth() const
{
    return statusDotRoom(m_tone, fontMetrics()) + fontMetrics().horizontalAdvance(m_text) + 3;
}

QSize ElidedLabel::sizeHint() const
{
    const int width = m_isPersonal && isVeiled(this)
                          ? statusDotRoom(m_tone, fontMetrics()) + coverRoom(fontMetrics())
                          : textWidth();
    return {width, fontMetrics().height() + 2};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height() + 2};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == veilChange())
        updateGeometry();
    if (event->type() == QEvent::ToolTip && textWidth() > width()) {
        showPlainToolTip(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this, rect());
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.font = font();
    option.state &= ~QStyle::State_Selected;
    option.palette.setColor(QPalette::Text, palette().color(foregroundRole()));
    option.fontMetrics = fontMetrics();
    if (m_isPersonal && !m_text.isEmpty() && isCovered(*this))
        paintCover(painter, paintDot(&painter, rect(), m_tone, option), option);
    else
        paintStatus(&painter, rect(), m_tone, m_text, option);
}

} // namespace chargetree
