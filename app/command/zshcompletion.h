// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

/// A function for zsh, to be installed as `_chargetree`, that completes what bashCompletion() does
/// and says what each is for.
QString zshCompletion();

} // namespace chargetree
