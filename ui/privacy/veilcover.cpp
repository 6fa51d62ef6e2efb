// SPDX-License-Identifier: Apache-2.0
#include "ui/privacy/veilcover.h"

#include "ui/look/metrics.h"
#include "ui/privacy/veil.h"

#include <QApplication>
#include <QPainter>

namespace chargetree {

VeilCover::VeilCover(QWidget *over)
    : QWidget(over)
    , m_over(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    over->installEventFilter(this);
    follow();
}

void VeilCover::follow()
{
    setGeometry(m_over->rect());
    setVisible(isCovered(*m_over));
    raise();
}

bool VeilCover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Enter:
    case QEvent::Leave:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        follow();
        break;
    default:
        if (event->type() == veilChange())
            follow();
    }
    return QWidget::eventFilter(watched, event);
}

void VeilCover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    const int step = metrics::rowHeight(option.fontMetrics);
    for (int top = metrics::spacing; top + step <= height(); top += step)
        paintCover(painter, {metrics::margin, top, width() - 2 * metrics::margin, step}, option);
}

void VeilDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (!isCovered(option, index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect text = style->subElementRect(QStyle::SE_ItemViewItemText, &blank, option.widget);
    blank.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &blank, painter, option.widget);
    QStyleOptionViewItem inside = blank;
    inside.rect = text;
    inside.direction = Qt::LeftToRight; // the room has been mirrored by the style
    paintCover(*painter, text.adjusted(metrics::halfSpacing, 0, 0, 0), inside);
}

} // namespace chargetree
