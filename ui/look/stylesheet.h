// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

struct ThemeColors;

/// The few things that a palette cannot say, as a style sheet for the whole program.
QString styleSheet(const ThemeColors &colors, Qt::LayoutDirection direction);

} // namespace chargetree
