// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

namespace chargetree {

/// A throw that is the same in every process for the same place and seed, as qHash() is not.
inline std::uint64_t dice(const QString &place, unsigned seed)
{
    std::uint64_t sum = 0xcbf29ce484222325U + seed; // FNV-1a
    for (const QChar c : place)
        sum = (sum ^ c.unicode()) * 0x100000001b3U;
    return sum >> 8U;
}

} // namespace chargetree
