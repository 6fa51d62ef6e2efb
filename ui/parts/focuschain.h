// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace chargetree {

/// Gives the focus to the next or the previous widget of a window that takes it by Tab; false if no
/// other does. For QWidget::focusNextPrevChild(), whose own way goes through containers to those
/// that they hand the focus to: it passes by what stands before these, stays where these are
/// hidden, and goes round in circles where several stand in one.
bool stepFocus(QWidget &window, bool isForward);

} // namespace chargetree
