// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace chargetree {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

/// What this process holds of the system; memory in bytes, that which malloc keeps for later not
/// counted.
qint64 memoryInUse();
qsizetype openDescriptors();

/// The most memory since the last call of forgetPeak(), which is false where the system has none.
bool forgetPeak();
qint64 peakMemory();

} // namespace chargetree
