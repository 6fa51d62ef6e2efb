// SPDX-License-Identifier: Apache-2.0
#include "ui/privacy/dialogkeys.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QDialog>

namespace chargetree {

DialogKeys::DialogKeys(QAction &action, QWidget &window)
    : QObject(&window)
    , m_action(action)
{
    window.installEventFilter(this);
}

/// A child is polished when it is about to be shown.
bool DialogKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildPolished) {
        if (auto *dialog = qobject_cast<QDialog *>(static_cast<QChildEvent *>(event)->child()))
            dialog->addAction(&m_action);
    }
    return QObject::eventFilter(watched, event);
}

QWidget &activeOf(QWidget &window)
{
    QWidget *active = QApplication::activeWindow();
    for (const QWidget *above = active; above; above = above->parentWidget()) {
        if (above == &window)
            return *active;
    }
    return window;
}

} // namespace chargetree
