// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/failurewords.h"

#include <array>
#include <cstddef>

namespace chargetree {

// The exit codes of the command line.
inline constexpr int wrongCall = 2;
inline constexpr int notReadable = 3;
inline constexpr int notAFleet = 4;
inline constexpr int interrupted = 130;

/// What is said of one kind.
template <typename Kind, typename Words = FailureWords>
struct FailureRow {
    Kind kind;
    Words words;
};

/// Whether each row stands at the place of its kind, up to the last one.
template <typename Table>
constexpr bool isComplete(const Table &rows, std::size_t last)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].kind) != i)
            return false;
    }
    return rows.size() == last + 1;
}

template <typename Table, typename Kind>
constexpr auto wordsAt(const Table &rows, Kind kind)
{
    return rows[static_cast<std::size_t>(kind)].words;
}

} // namespace chargetree
