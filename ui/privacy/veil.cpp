// SPDX-License-Identifier: Apache-2.0
#include "ui/privacy/veil.h"

#include "models/fields/personal.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QCursor>
#include <QPainter>

#include <array>

namespace chargetree {

namespace {

constexpr const char *veiledProperty = "privacyView";
constexpr const char *revealedProperty = "revealed"; // of a view its QPersistentModelIndex

constexpr std::array barWidths{5, 7}; // average characters
constexpr double barHeight = 0.6; // of a line
constexpr int commonText = 24; // average characters

void repaint(QWidget &window)
{
    const auto tell = [](QWidget &widget) {
        QEvent event(veilChange());
        QCoreApplication::sendEvent(&widget, &event);
        widget.update();
    };
    tell(window);
    for (QWidget *each : window.findChildren<QWidget *>())
        tell(*each);
}

/// Without this a view does not repaint what the pointer enters and leaves.
void followPointer(const QAbstractItemView &view)
{
    if (!view.viewport()->testAttribute(Qt::WA_Hover))
        view.viewport()->setAttribute(Qt::WA_Hover);
}

bool isPointedAt(const QAbstractItemView &view, const QRect &cell)
{
    if (!view.viewport()->underMouse())
        return false;
    const QPoint at = view.viewport()->mapFromGlobal(QCursor::pos());
    return at.y() >= cell.top() && at.y() <= cell.bottom();
}

bool isRevealed(const QAbstractItemView &view, const QModelIndex &index)
{
    const auto revealed = view.property(revealedProperty).toPersistentModelIndex();
    const QModelIndex current = view.currentIndex();
    const auto isRowOf = [&index](const QModelIndex &other) {
        return other.row() == index.row() && other.parent() == index.parent();
    };
    return revealed.isValid() && view.hasFocus() && isRowOf(revealed) && isRowOf(current);
}

} // namespace

QEvent::Type veilChange()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

void setVeiled(QWidget &window, bool isVeiled)
{
    if (window.property(veiledProperty).toBool() == isVeiled)
        return;
    window.setProperty(veiledProperty, isVeiled);
    repaint(window);
}

/// A list of what may be meant is a window without a parent, but hands the keys to its field.
bool isVeiled(const QWidget *widget)
{
    while (widget) {
        const QWidget *window = widget->window();
        if (window->property(veiledProperty).toBool())
            return true;
        widget = window->parentWidget() ? window->parentWidget() : window->focusProxy();
        if (widget && widget->window() == window)
            return false;
    }
    return false;
}

void revealFocused(QWidget &window)
{
    QWidget *focused = window.focusWidget();
    if (!focused)
        return;
    if (const auto *view = qobject_cast<QAbstractItemView *>(focused)) {
        const QPersistentModelIndex current = view->currentIndex();
        const bool isAgain =
            focused->property(revealedProperty).toPersistentModelIndex() == current;
        focused->setProperty(revealedProperty, isAgain ? QVariant() : QVariant::fromValue(current));
    } else {
        focused->setProperty(revealedProperty, !focused->property(revealedProperty).toBool());
    }
    repaint(*focused);
}

bool isCoverable(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return isVeiled(option.widget) && index.data(PersonalRole).toBool();
}

bool isCovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!isCoverable(option, index))
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view)
        return true;
    followPointer(*view);
    return !isPointedAt(*view, option.rect) && !isRevealed(*view, index);
}

bool isCovered(const QWidget &widget)
{
    const bool isRevealed = widget.hasFocus() && widget.property(revealedProperty).toBool();
    return isVeiled(&widget) && !widget.underMouse() && !isRevealed;
}

int coverWidth(const QFontMetrics &font)
{
    int characters = int(barWidths.size()) - 1;
    for (const int width : barWidths)
        characters += width;
    return characters * font.averageCharWidth();
}

int coverRoom(const QFontMetrics &font)
{
    return commonText * font.averageCharWidth();
}

int paintCover(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option)
{
    const QFontMetrics &font = option.fontMetrics;
    const int height = qRound(font.height() * barHeight);
    const int width = qMin(coverWidth(font), room.width());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColors(option.palette).fieldLine);
    int left = room.left();
    for (const int characters : barWidths) {
        const int wanted = characters * font.averageCharWidth();
        const QRect bar(left, room.center().y() - height / 2,
                        qMin(wanted, room.left() + width - left), height);
        if (bar.width() > 0)
            painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar),
                                    height / 3.0, height / 3.0);
        left += wanted + font.averageCharWidth();
    }
    painter.restore();
    return width;
}

QString coverText()
{
    return QStringLiteral("••••••••••••");
}

} // namespace chargetree
