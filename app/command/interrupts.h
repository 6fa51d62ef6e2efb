// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chargetree {

/// From here on an interrupt (Ctrl+C: exit 130) or a request to end leaves the process at once,
/// wherever it waits; while an InterruptGuard lives, it is only noted.
void leaveOnInterrupt();

/// Lives while a file is being written, so that nothing is left half done; the writer asks
/// isInterrupted() and cleans up.
class InterruptGuard final {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;

    [[nodiscard]] static bool isInterrupted();
};

} // namespace chargetree
