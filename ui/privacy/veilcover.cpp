// SPDX-License-Identifier: Apache-2.0
#include "ui/privacy/veilcover.h"

#include "ui/look/metrics.h"
#include "ui/privacy/veil.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int frame = 2; // of a field, in pixels

/// How far into a field its buttons reach from where the text begins.
int leadingButtons(const QWidget &field)
{
    int taken = 0;
    for (const QToolButton *button : field.findChildren<QToolButton *>()) {
        const QRect place =
            QStyle::visualRect(field.layoutDirection(), field.rect(), button->geometry());
        if (!button->isHidden() && place.center().x() < field.width() / 2)
            taken = qMax(taken, place.right() + 1);
    }
    return taken;
}

} // namespace

VeilCover::VeilCover(QWidget *over)
    : QWidget(over)
    , m_over(over)
    , m_policy(over->focusPolicy())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    // A label lies on what it stands on, whatever its colour.
    setBackgroundRole(qobject_cast<QLabel *>(over) ? over->backgroundRole() : QPalette::Base);
    setAutoFillBackground(true);
    over->installEventFilter(this);
    VeilCover::follow();
}

void VeilCover::setNeeded(bool isNeeded)
{
    m_isNeeded = isNeeded;
    follow();
}

void VeilCover::follow()
{
    setGeometry(m_over->rect());
    raise();
    cover();
}

void VeilCover::cover()
{
    const bool isWanted = m_isNeeded && isVeiled(m_over);
    if ((m_policy & Qt::TabFocus) == 0)
        m_over->setFocusPolicy(isWanted ? Qt::StrongFocus : m_policy);
    setVisible(isWanted && isCovered(*m_over));
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
        update();
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
    const int step = qMin(metrics::rowHeight(option.fontMetrics), height());
    const bool isLine = height() < 2 * step;
    const int inset = isLine ? 0 : metrics::spacing;
    for (int top = inset; step > 0 && top + step <= height(); top += step)
        paintCover(painter, {2 * inset, top, width() - 4 * inset, step}, option);
    if (!m_over->hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

VeilField::VeilField(QLineEdit *field)
    : VeilCover(field)
{
    connect(field, &QLineEdit::textChanged, this,
            [this](const QString &text) { setNeeded(!text.isEmpty()); });
    setNeeded(!field->text().isEmpty());
}

/// Below the buttons, and within the frame, which shows the focus.
void VeilField::follow()
{
    setGeometry(over().rect().adjusted(frame, frame, -frame, -frame));
    lower();
    cover();
}

void VeilField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionViewItem option;
    option.initFrom(this);
    const int left = qMax(metrics::halfSpacing, leadingButtons(over()) - x());
    paintCover(painter, rect().adjusted(left, 0, 0, 0), option);
}

QSize VeilDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isCoverable(option, index) || index.data(Qt::SizeHintRole).isValid())
        return QStyledItemDelegate::sizeHint(option, index);
    QStyleOptionViewItem blank = option;
    initStyleOption(&blank, index);
    blank.text = QStringLiteral("–"); // as high as any line
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QSize size = style->sizeFromContents(QStyle::CT_ItemViewItem, &blank, {}, option.widget);
    return {size.width() + coverRoom(blank.fontMetrics), size.height()};
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
