// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/focuschain.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QWidget>

namespace chargetree {

namespace {

/// What hands the focus on is left out: whom it hands it to comes by itself.
bool takesTab(const QWidget &widget, const QWidget &window)
{
    const bool isForAll =
        QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const Qt::FocusPolicy wanted = isForAll ? Qt::TabFocus : Qt::StrongFocus;
    return (widget.focusPolicy() & wanted) == wanted && !widget.focusProxy() && widget.isEnabled()
           && widget.isVisibleTo(&window);
}

} // namespace

bool stepFocus(QWidget &window, bool isForward)
{
    const auto step = [isForward](const QWidget &from) {
        return isForward ? from.nextInFocusChain() : from.previousInFocusChain();
    };
    QWidget *from = window.focusWidget() ? window.focusWidget() : &window;
    for (QWidget *to = step(*from); to != from; to = step(*to)) {
        if (!takesTab(*to, window))
            continue;
        to->setFocus(isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

} // namespace chargetree
