// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QWidget;

namespace chargetree {

/// What a person would not sign of a window as it stands: labels and buttons that are cut, widgets
/// of one layout that lie on each other or reach out of their parent, and controls that a screen
/// reader has no name for. A line each, with the widget's name.
QStringList screenFaults(const QWidget &window);

/// What PseudoLanguage has not touched of the texts of labels, buttons, tabs, choices, placeholders
/// and menus, the titles of windows and columns, tooltips and names for screen readers, but for
/// what records say; those in `known` stand so in any language.
QStringList untranslated(const QWidget &window, const QStringList &known);

} // namespace chargetree
