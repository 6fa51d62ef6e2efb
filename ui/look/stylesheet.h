// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

enum class Scheme;

/// The few things that a palette cannot say, as a style sheet for the whole program.
QString styleSheet(Scheme scheme, Qt::LayoutDirection direction);

} // namespace chargetree
