// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/theme.h"

#include <span>

namespace chargetree {

struct AppearanceRow {
    Appearance appearance = Appearance::System;
    const char *word = ""; // English; context chargetree::MainWindow
};

/// All that can be chosen, in the order in which they are offered.
std::span<const AppearanceRow> appearanceRows();

QString appearanceWord(const AppearanceRow &row);

} // namespace chargetree
