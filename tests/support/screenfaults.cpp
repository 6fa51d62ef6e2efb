// SPDX-License-Identifier: Apache-2.0
#include "tests/support/screenfaults.h"

#include "tests/support/pseudolanguage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int slack = 1; // pixels: glyphs lie on fractions of one

QString nameOf(const QObject &owner)
{
    QString name = QString::fromLatin1(owner.metaObject()->className()) % u' ' % owner.objectName();
    for (const QObject *up = owner.parent(); owner.objectName().isEmpty() && up;
         up = up->parent()) {
        if (!up->objectName().isEmpty())
            return name % QStringLiteral("in ") % up->objectName();
    }
    return name;
}

QString cutLabel(const QLabel &label)
{
    const QRect room = label.contentsRect();
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return {};
    const int margins = 2 * label.margin();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(label.width());
        return needed > label.height() + slack ? QStringLiteral("is cut below") : QString();
    }
    const QSize needed =
        label.fontMetrics().size(label.buddy() ? int(Qt::TextShowMnemonic) : 0, label.text());
    if (needed.width() + margins > room.width() + slack)
        return QStringLiteral("is cut at its end");
    return needed.height() + margins > room.height() + slack ? QStringLiteral("is cut below")
                                                             : QString();
}

QString cutButton(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const auto style = tool ? tool->toolButtonStyle() : Qt::ToolButtonTextBesideIcon;
    if (button.text().isEmpty() || style == Qt::ToolButtonIconOnly)
        return {};
    QSize needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    if (!button.icon().isNull() && style == Qt::ToolButtonTextBesideIcon)
        needed.rwidth() += button.iconSize().width();
    const bool isCut =
        needed.width() > button.width() + slack || needed.height() > button.height() + slack;
    return isCut ? QStringLiteral("is too small for its text") : QString();
}

bool isScrolled(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(
        widget.parentWidget() ? widget.parentWidget()->parentWidget() : nullptr);
    return area && widget.parentWidget() == area->viewport();
}

/// What lies on what, or sticks out, among those that one layout holds.
void judgeLayout(const QWidget &parent, QStringList &faults)
{
    if (!parent.layout())
        return;
    QList<const QWidget *> seen;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || !widget->isVisible() || widget->isWindow() || widget->size().isEmpty()
            || parent.layout()->indexOf(widget) < 0)
            continue;
        if (!parent.rect().adjusted(-slack, -slack, slack, slack).contains(widget->geometry()))
            faults += nameOf(*widget) % QStringLiteral(" reaches out of its parent");
        for (const QWidget *other : seen) {
            const QRect shared = other->geometry() & widget->geometry();
            if (shared.width() > slack && shared.height() > slack)
                faults += nameOf(*widget) % QStringLiteral(" lies on ") % nameOf(*other);
        }
        seen += widget;
    }
}

bool isNamed(QWidget &widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible && !accessible->text(QAccessible::Name).isEmpty();
}

bool isControl(const QWidget &widget)
{
    const bool isOfAnother = widget.focusProxy() || qobject_cast<const QScrollBar *>(&widget)
                             || qobject_cast<const QHeaderView *>(&widget) || widget.isWindow()
                             || widget.objectName().startsWith(QLatin1String("qt_"));
    return widget.focusPolicy() != Qt::NoFocus && !isOfAnother;
}

/// What shows texts of a fleet or of a server.
bool isOfRecords(const QWidget &widget)
{
    static const QSet<QString> names{
        QStringLiteral("address"),        QStringLiteral("breadcrumbPart"),
        QStringLiteral("compareGrid"),    QStringLiteral("compareReference"),
        QStringLiteral("connectionBase"), QStringLiteral("detailName"),
        QStringLiteral("statusAge")};
    const QWidget *above = widget.parentWidget(); // of a table's titles: the table
    return names.contains(widget.objectName())
           || widget.objectName().startsWith(QLatin1String("path")) // of a file
           || (above && names.contains(above->objectName()));
}

QStringList titlesOf(const QHeaderView &header)
{
    QStringList titles;
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return titles;
    for (int section = 0; section < header.count(); ++section) {
        if (!header.isSectionHidden(section))
            titles += header.model()->headerData(section, Qt::Horizontal).toString();
    }
    return titles;
}

/// What stands on the widget itself.
QStringList textsOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return {box->title()};
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return {field->placeholderText()};
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return titlesOf(*header);
    QStringList texts;
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < choice->count(); ++item)
            texts += choice->itemText(item);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    }
    return texts;
}

template <typename Judge>
void forEachSeen(const QWidget &window, const Judge &judge)
{
    judge(window);
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window
            && !widget->visibleRegion().isEmpty())
            judge(*widget);
    }
}

} // namespace

QStringList screenFaults(const QWidget &window)
{
    QStringList faults;
    forEachSeen(window, [&](const QWidget &widget) {
        QString fault;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
            fault = cutLabel(*label);
            text = label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
            fault = cutButton(*button);
            text = button->text();
        }
        if (!fault.isEmpty())
            faults += QStringLiteral("%1 “%2” %3").arg(nameOf(widget), text, fault);
        if (isControl(widget) && !isNamed(const_cast<QWidget &>(widget)))
            faults += nameOf(widget) % QStringLiteral(" has no name for a screen reader");
        if (!isScrolled(widget))
            judgeLayout(widget, faults);
    });
    return faults;
}

QStringList untranslated(const QWidget &window, const QStringList &known)
{
    QStringList found;
    const auto look = [&](const QObject &owner, const QString &text) {
        const auto isLetter = [](QChar character) { return character.isLetter(); };
        if (std::any_of(text.begin(), text.end(), isLetter) && !known.contains(text)
            && !text.contains(PseudoLanguage::begin))
            found += QStringLiteral("%1 “%2”").arg(nameOf(owner), text);
    };
    look(window, window.windowTitle());
    forEachSeen(window, [&](const QWidget &widget) {
        if (isOfRecords(widget))
            return;
        for (const QString &text : textsOf(widget))
            look(widget, text);
        look(widget, widget.accessibleName());
        look(widget, widget.toolTip());
    });
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        look(*menu, menu->title());
        for (const QAction *action : menu->actions())
            look(*menu, action->text().section(u'\t', 0, 0)); // behind it stands a key
    }
    found.removeDuplicates();
    return found;
}

} // namespace chargetree
