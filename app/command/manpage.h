// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

/// The manual, in the macros of man(7): all verbs with their options, and how a query is written.
QString manPage();

} // namespace chargetree
