// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace chargetree {

/// A script for bash that completes verbs, options, and the words and files that these take.
QString bashCompletion();

} // namespace chargetree
