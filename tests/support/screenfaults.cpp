// SPDX-License-Identifier: Apache-2.0
#include "tests/support/screenfaults.h"

#include "tests/support/pseudolanguage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int slack = 1; // pixels: glyphs lie on fractions of one

QString nameOf(const QWidget &widget)
{
    QString name =
        QString::fromLatin1(widget.metaObject()->className()) % u' ' % widget.objectName();
    for (const QWidget *up = widget.parentWidget(); widget.objectName().isEmpty() && up;
         up = up->parentWidget()) {
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

/// Charger beside charger: the titles are theirs.
bool isOfRecords(const QHeaderView &header)
{
    return header.parentWidget()->objectName() == QLatin1String("compareGrid");
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
    const auto look = [&](const QWidget &widget, const QString &text) {
        const auto isLetter = [](QChar character) { return character.isLetter(); };
        if (std::any_of(text.begin(), text.end(), isLetter) && !known.contains(text)
            && !text.contains(PseudoLanguage::begin))
            found += QStringLiteral("%1 “%2”").arg(nameOf(widget), text);
    };
    forEachSeen(window, [&](const QWidget &widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (button && widget.objectName() != QLatin1String("breadcrumbPart")) // a record's name
            look(widget, button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
            look(widget, box->title());
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            look(widget, field->placeholderText());
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                look(widget, tabs->tabText(tab));
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget);
            header && header->model() && header->orientation() == Qt::Horizontal
            && !isOfRecords(*header)) {
            for (int section = 0; section < header->count(); ++section) {
                if (!header->isSectionHidden(section))
                    look(widget, header->model()->headerData(section, Qt::Horizontal).toString());
            }
        }
    });
    found.removeDuplicates();
    return found;
}

} // namespace chargetree
