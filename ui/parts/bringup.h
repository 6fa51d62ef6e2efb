// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace chargetree {

/// Shows a window that stands beside another, in front of it and with the keys.
inline void bringUp(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace chargetree
