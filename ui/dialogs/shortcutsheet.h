// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

namespace chargetree {

class Actions;

/// Every key of the window with what it does, in the menu's order, narrowed by typing. The dialog
/// stays beside the window.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const Actions &actions, QWidget *parent);
};

/// Shows the window's sheet, or brings it to the front.
void showShortcutSheet(const Actions &actions, QWidget *window);

} // namespace chargetree
