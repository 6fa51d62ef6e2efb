// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

/// A script for fish that completes what bashCompletion() does and says what each is for.
QString fishCompletion();

} // namespace chargetree
