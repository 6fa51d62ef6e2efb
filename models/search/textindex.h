// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <array>
#include <string>

namespace chargetree {

/// The folded text that bare words look at, record by record, in one block. Which fields those are
/// is said by the schema (`bareWords`). A driver's entry is followed by its tags', so that words
/// may be spread over them, and a charger's by its sockets'. Built once with each load, off the GUI
/// thread; immutable.
class TextIndex final {
public:
    // No folded text holds these, so that no word is met across them.
    static constexpr char separator = '\x1f'; // behind each field
    static constexpr char spelling = '\x1d'; // before another spelling of the same field
    static constexpr char entryEnd = '\x1e';

    TextIndex() = default;
    /// Throws std::length_error beyond 4 GiB.
    explicit TextIndex(const Fleet &fleet);

    [[nodiscard]] std::string_view homeSite(HomeSiteId id) const;
    /// The driver's own fields and its external ids; without its tags.
    [[nodiscard]] std::string_view driver(DriverId id) const;
    [[nodiscard]] std::string_view driverWithTags(DriverId id) const;
    [[nodiscard]] std::string_view driverName(DriverId id) const;
    [[nodiscard]] std::string_view tag(TagId id) const;
    /// Its whole idTag, without the separators that cards are printed with.
    [[nodiscard]] std::string_view tagCode(TagId id) const;
    [[nodiscard]] std::string_view site(SiteId id) const;
    /// Its own fields, its location's, and its sockets' names.
    [[nodiscard]] std::string_view charger(ChargerId id) const;
    [[nodiscard]] std::string_view socket(SocketId id) const;

    /// The entries of a table behind each other with those of their tags or sockets; one place more
    /// than records says where each begins in `text()`.
    using Places = std::span<const std::uint32_t>;
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// How often a byte occurs in it: the rarest byte of a word is the one to look for.
    [[nodiscard]] std::uint32_t countOf(char byte) const
    {
        return m_byteCounts[static_cast<unsigned char>(byte)];
    }
    [[nodiscard]] Places homeSites() const { return m_homeSites; }
    [[nodiscard]] Places drivers() const { return m_drivers; }
    [[nodiscard]] Places sites() const { return m_sites; }
    [[nodiscard]] Places chargers() const { return m_chargers; }

    /// Held memory in bytes.
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class TextIndexBuilder;

    [[nodiscard]] std::string_view entryAt(std::uint32_t place) const;

    std::string m_text;
    std::array<std::uint32_t, 256> m_byteCounts{};
    std::vector<std::uint32_t> m_homeSites;
    std::vector<std::uint32_t> m_drivers;
    std::vector<std::uint32_t> m_tags;
    std::vector<std::uint32_t> m_sites;
    std::vector<std::uint32_t> m_chargers;
    std::vector<std::uint32_t> m_sockets;
};

} // namespace chargetree
