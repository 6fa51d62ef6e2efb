// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace chargetree {

/// What a screen reader could not tell of a window as it stands, by its accessibility tree: what
/// takes the focus without a name or a role that says what it is; cells whose name leaves out what
/// they show; rows whose state is not the view's. A line each.
QStringList accessibleFaults(QWidget &window);

/// What somebody without a mouse could not reach, pressing Tab from where the focus is until it is
/// there again, and back by Shift+Tab: controls that are left out, a focus on what is not seen, and
/// traps that it does not leave. The window has to be the active one.
QStringList keyboardFaults(QWidget &window);

} // namespace chargetree
