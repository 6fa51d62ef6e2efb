// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fetchfailure.h"

#include <chrono>
#include <optional>

namespace chargetree {

/// When a server that is busy is asked again without being told to: after what it says itself, else
/// after ever longer waits, spread so that many programs do not come back at once.
class RetryPlan final {
public:
    static constexpr std::chrono::seconds longest = std::chrono::minutes(5);

    /// How long to wait after this failure; nothing if only a person can mend it, or if it was
    /// tried often enough. `chance` is from 0 to 1.
    std::optional<std::chrono::milliseconds> next(const FetchFailure &failure, double chance);
    /// It worked, or somebody else decided.
    void reset() { m_tries = 0; }

private:
    int m_tries = 0;
};

} // namespace chargetree
