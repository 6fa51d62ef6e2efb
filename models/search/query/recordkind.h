// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/hits.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace chargetree {

/// The kinds of records that a search finds.
enum class RecordKind : std::uint8_t {
    HomeSite,
    Driver,
    Tag,
    Site,
    Charger,
    Socket,
    Configuration
};
inline constexpr std::size_t recordKindCount = 7;

struct RecordKindRow {
    RecordKind kind = RecordKind::Driver;
    std::string_view word = {}; // behind `kind:`, and of the command line; case aside
    BitSet Hits::*hits = nullptr;
};

// In the order of the enumeration.
inline constexpr std::array<RecordKindRow, recordKindCount> recordKindRows{{
    {RecordKind::HomeSite, "homeSite", &Hits::homeSites},
    {RecordKind::Driver, "driver", &Hits::drivers},
    {RecordKind::Tag, "tag", &Hits::tags},
    {RecordKind::Site, "site", &Hits::sites},
    {RecordKind::Charger, "charger", &Hits::chargers},
    {RecordKind::Socket, "socket", &Hits::sockets},
    {RecordKind::Configuration, "configuration", &Hits::configurations},
}};

inline BitSet &hitsOf(Hits &hits, RecordKind kind)
{
    return hits.*recordKindRows[static_cast<std::size_t>(kind)].hits;
}

/// Some of the kinds.
class RecordKinds final {
public:
    constexpr RecordKinds() = default;
    constexpr RecordKinds(std::initializer_list<RecordKind> kinds)
    {
        for (const RecordKind kind : kinds)
            add(kind);
    }
    constexpr void add(RecordKind kind) { m_bits |= 1U << static_cast<unsigned>(kind); }
    [[nodiscard]] constexpr bool has(RecordKind kind) const
    {
        return (m_bits >> static_cast<unsigned>(kind) & 1U) != 0;
    }

private:
    unsigned m_bits = 0;
};

} // namespace chargetree
