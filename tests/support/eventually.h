// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTest>

namespace chargetree {

/// How long in ms a test waits for what has to come. Only a failing test waits so long: a busy
/// machine, or one under sanitizers, may take its time.
inline constexpr int patience = 60'000;

} // namespace chargetree

/// QTRY_VERIFY and QTRY_COMPARE give up after 5 s, which a busy machine can take.
#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), chargetree::patience)
#define EVENTUALLY_COMPARE(computed, expected)                                                     \
    QTRY_COMPARE_WITH_TIMEOUT((computed), expected, chargetree::patience)
