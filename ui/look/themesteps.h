// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

namespace chargetree {

/// applyTheme() in two steps, for a program that starts: what widgets are made from, before there
/// are any, and the style sheet after that. Under a sheet every widget that is put into another is
/// looked through again with all that is in it, which is half of what making the window takes.
void applyStyle(QApplication &application, Appearance appearance);
void applyStyleSheet(QApplication &application);

} // namespace chargetree
