// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace chargetree {

/// The desktop's font of fixed width. It says nothing of its size, so that a widget which is given
/// it keeps the size of those around it, also when that changes.
QFont fixedFont();

} // namespace chargetree
