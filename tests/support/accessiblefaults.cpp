// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accessiblefaults.h"

#include "models/items/recordcell.h"
#include "ui/tables/statusdelegate.h"
#include "ui/tree/treedelegate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTreeView>
#include <QtTest>

namespace chargetree {

namespace {

constexpr int mostSteps = 500; // more controls has no window

QString pathOf(const QWidget &widget)
{
    QStringList parts;
    for (const QWidget *at = &widget; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        const QString name = at->objectName();
        if (!name.isEmpty() || at == &widget)
            parts.prepend(name.isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                         : name);
    }
    return parts.join(u'/');
}

QString described(QAccessibleInterface &accessible)
{
    const auto *widget = qobject_cast<const QWidget *>(accessible.object());
    const QString name = accessible.text(QAccessible::Name);
    return QStringLiteral("%1 “%2” (%3)")
        .arg(widget ? pathOf(*widget) : QStringLiteral("part"), name,
             QString::fromLatin1(qAccessibleRoleString(accessible.role())));
}

/// Roles that say nothing about what can be done.
bool isVague(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Border
           || role == QAccessible::LayeredPane || role == QAccessible::Pane;
}

/// A view's parts are judged by its model, and a combo box's list by the box.
bool isOpaque(const QAccessibleInterface &accessible)
{
    return qobject_cast<QAbstractItemView *>(accessible.object()) != nullptr
           || accessible.role() == QAccessible::ComboBox;
}

void judgeControl(QAccessibleInterface &accessible, QStringList &faults)
{
    if (!accessible.state().focusable)
        return;
    if (const auto *widget = qobject_cast<const QWidget *>(accessible.object());
        widget && (widget->focusProxy() || qobject_cast<const QScrollBar *>(widget)))
        return;
    if (accessible.text(QAccessible::Name).isEmpty())
        faults += described(accessible) % u" takes the focus and has no name";
    if (isVague(accessible.role()))
        faults += described(accessible) % u" takes the focus and does not say what it is";
}

/// Whether the cell is painted with a dot; other models give these roles other meanings.
bool hasDot(const QAbstractItemView &view, const QModelIndex &index)
{
    const bool isTree = qobject_cast<TreeDelegate *>(view.itemDelegate()) != nullptr;
    const bool isList = qobject_cast<StatusDelegate *>(view.itemDelegate()) != nullptr;
    if (isTree ? index.column() != StatusColumn : !isList)
        return false;
    const int tones = index.data(StatusRole).toInt() + index.data(ValidityRole).toInt();
    return tones > 0 || index.data(SeverityRole).isValid(); // 0 is none of both
}

void judgeCell(QAccessibleInterface &cell, const QAbstractItemView &view, const QModelIndex &index,
               QStringList &faults)
{
    const QString where =
        pathOf(*view.parentWidget()) % u'/' % view.objectName()
        % QStringLiteral(" row %1 column %2 ").arg(index.row()).arg(index.column());
    const QString name = cell.text(QAccessible::Name);
    const QString shown = index.data().toString();
    const bool isWordless = name.isEmpty() && !shown.isEmpty();
    if (isWordless || (hasDot(view, index) && !name.contains(shown)))
        faults += where % u"is called “" % name % u"” and shows “" % shown % u"”";
    if (name.isEmpty() && hasDot(view, index))
        faults += where % u"has a dot and no word";
    const QAccessible::State state = cell.state();
    if (bool(state.selected) != view.selectionModel()->isSelected(index))
        faults += where % u"is not said to be selected as it is";
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    if (!tree || index.column() > 0)
        return;
    if (bool(state.expandable) != view.model()->hasChildren(index))
        faults += where % u"is not said to be expandable as it is";
    else if (state.expandable && bool(state.expanded) != tree->isExpanded(index))
        faults += where % u"is not said to be expanded as it is";
}

/// Every cell that is seen.
void judgeView(QAccessibleInterface &accessible, const QAbstractItemView &view, QStringList &faults)
{
    QAccessibleTableInterface *table = accessible.tableInterface();
    if (!table) {
        faults += described(accessible) % u" has rows that cannot be read";
        return;
    }
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    QModelIndex index = tree ? tree->indexAt({0, 0}) : view.indexAt({1, 1});
    int row = 0;
    if (tree) { // the rows above what is seen
        for (QModelIndex above = tree->indexAbove(index); above.isValid();
             above = tree->indexAbove(above))
            ++row;
    } else {
        row = index.row();
    }
    for (; index.isValid() && view.visualRect(index).top() < view.viewport()->height(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            const QModelIndex cellIndex = index.sibling(index.row(), column);
            if (view.visualRect(cellIndex).isEmpty())
                continue; // a column that is not shown, or another's span
            if (QAccessibleInterface *cell = table->cellAt(row, column))
                judgeCell(*cell, view, cellIndex, faults);
            else
                faults += described(accessible) % QStringLiteral(" has no row %1").arg(row);
        }
        index = tree ? tree->indexBelow(index) : index.sibling(index.row() + 1, index.column());
    }
}

void judge(QAccessibleInterface &accessible, QStringList &faults)
{
    if (accessible.state().invisible)
        return;
    judgeControl(accessible, faults);
    if (const auto *view = qobject_cast<QAbstractItemView *>(accessible.object());
        view && view->model() && !qobject_cast<const QHeaderView *>(view))
        judgeView(accessible, *view, faults);
    if (isOpaque(accessible))
        return;
    for (int i = 0; i < accessible.childCount(); ++i) {
        QAccessibleInterface *child = accessible.child(i);
        if (!child || !child->isValid())
            faults += described(accessible) % QStringLiteral(" has no child %1").arg(i);
        else if (!child->object() || !child->object()->isWidgetType()
                 || !static_cast<QWidget *>(child->object())->isWindow())
            judge(*child, faults);
    }
}

/// Whether something of it lies within all that it is in. A view is covered by its own viewport, so
/// that its visibleRegion() is empty.
bool isSeen(const QWidget &widget)
{
    const QWidget *window = widget.window();
    QRect seen(widget.mapTo(window, QPoint()), widget.size());
    for (const QWidget *up = widget.parentWidget(); up && up != window; up = up->parentWidget())
        seen &= QRect(up->mapTo(window, QPoint()), up->size());
    return widget.isVisible() && !seen.isEmpty();
}

bool isReachable(const QWidget &widget, const QWidget &window)
{
    const bool takesTab = (widget.focusPolicy() & Qt::TabFocus) != 0;
    return takesTab && widget.isEnabled() && widget.window() == &window && !widget.focusProxy()
           && isSeen(widget);
}

/// Of radio buttons that belong together Tab reaches one, and arrows the others.
bool isBesideChosen(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && button->autoExclusive() && !button->isChecked();
}

/// Where the focus goes until it is where it was; a fault ends it.
QSet<QWidget *> stepsOf(QWidget &window, Qt::Key key, QStringList &faults)
{
    QSet<QWidget *> seen;
    for (int step = 0; step < mostSteps; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus->window() != &window) {
            faults += QStringLiteral("the focus leaves the window");
            return seen;
        }
        if (!isSeen(*focus))
            faults += pathOf(*focus) % u" has the focus and is not seen";
        if (seen.contains(focus))
            return seen;
        seen.insert(focus);
        QTest::keyClick(focus, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (QApplication::focusWidget() == focus) {
            faults += pathOf(*focus) % u" does not let the focus go";
            return seen;
        }
    }
    return seen;
}

} // namespace

QStringList accessibleFaults(QWidget &window)
{
    QStringList faults;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&window);
    if (!accessible)
        return {QStringLiteral("the window is not in the accessibility tree")};
    if (accessible->text(QAccessible::Name).isEmpty())
        faults += QStringLiteral("the window has no name");
    judge(*accessible, faults);
    return faults;
}

QStringList keyboardFaults(QWidget &window)
{
    QStringList faults;
    if (!QApplication::focusWidget())
        return {QStringLiteral("nothing has the focus")};
    const QSet<QWidget *> forward = stepsOf(window, Qt::Key_Tab, faults);
    const QSet<QWidget *> back = stepsOf(window, Qt::Key_Backtab, faults);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isReachable(*widget, window) || isBesideChosen(*widget))
            continue;
        if (!forward.contains(widget))
            faults += pathOf(*widget) % u" is not reached by Tab";
        if (!back.contains(widget))
            faults += pathOf(*widget) % u" is not reached by Shift+Tab";
    }
    return faults;
}

} // namespace chargetree
