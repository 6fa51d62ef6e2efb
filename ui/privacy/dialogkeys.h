// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace chargetree {

/// Lets an action of a window be called by its keys in the dialogs of the window, too. Belongs to
/// the window.
class DialogKeys final : public QObject {
    Q_OBJECT

public:
    DialogKeys(QAction &action, QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction &m_action;
};

/// The dialog of the window that has the keys, else the window.
QWidget &activeOf(QWidget &window);

} // namespace chargetree
