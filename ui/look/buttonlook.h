// SPDX-License-Identifier: Apache-2.0
#pragma once

class QToolButton;
class QWidget;

namespace chargetree {

/// What a tool button is drawn as by the program's style.
enum class ButtonLook {
    Plain,
    Outlined, // stands alone, among fields
    OnMap, // on a picture, which must not shine through
    Disclosure, // unfolds what is below it, which says enough of its state
    BareMenu, // opens a menu, and its icon says so
};

void setButtonLook(QToolButton &button, ButtonLook look);
ButtonLook buttonLook(const QWidget *widget);

} // namespace chargetree
