// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/standing.h"

#include <QLocale>

#include <array>

namespace chargetree {

enum Column { NameColumn, StatusColumn, IdColumn, ColumnCount };

/// The place of each record in the natural order of each column: sorting rows compares integers.
/// Built with each load, off the GUI thread; immutable.
class Ranks final {
public:
    Ranks() = default;
    Ranks(const Fleet &fleet, const Standing &standing, const QLocale &locale);

    /// Smaller comes first when ascending, of statuses the worst; kinds of rows never mix, so ranks
    /// compare within one. Equal values share a rank; `missing` comes last either way. Roots and
    /// *May use* have no rank.
    [[nodiscard]] std::uint32_t rank(const Fleet &fleet, NodeId node, Column column) const;
    static constexpr std::uint32_t missing = 0xffffffffU;
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class RankBuilder;
    using Table = std::array<std::vector<std::uint32_t>, ColumnCount>;

    Table m_homeSites;
    Table m_drivers;
    Table m_tags;
    Table m_sites;
    Table m_chargers;
    Table m_sockets;
};

} // namespace chargetree
