// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/dialog.h"

namespace chargetree {

class Actions;
class SectionedList;

/// Every key of the window with what it does, in the menu's order, narrowed by typing. The dialog
/// stays beside the window.
class ShortcutSheet final : public Dialog {
    Q_OBJECT

public:
    ShortcutSheet(const Actions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Actions &m_actions;
    SectionedList *m_list;
};

/// Shows the window's sheet, or brings it to the front.
void showShortcutSheet(const Actions &actions, QWidget *window);

} // namespace chargetree
