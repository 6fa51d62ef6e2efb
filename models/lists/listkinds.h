// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportcolumns.h"
#include "models/fields/wording.h"
#include "models/lists/facets.h"

#include <span>

namespace chargetree {

/// The fleet, flat: what a list has one row of.
enum class ListKind : std::uint8_t {
    Drivers,
    Tags,
    Sites,
    Chargers,
    Sockets,
    Configurations,
    Findings
};
inline constexpr std::size_t listKindCount = 7;

/// What an export of the list has one row of; both have the same places.
ExportKind exportedAs(ListKind kind);

/// The kind of its records in the document, which findings are not in.
std::optional<Kind> recordOf(ListKind kind);

/// Stable English name, for settings: `drivers`.
std::string_view listWord(ListKind kind);

QString listTitle(ListKind kind);

/// "8,003 tags"
QString listCount(ListKind kind, std::size_t count, const Wording &wording);

/// The column that says which record a row is, or of a finding how bad it is: always shown, first.
std::string_view nameColumn(ListKind kind);

/// The columns that are shown as long as nobody has chosen, the name first.
std::span<const std::string_view> defaultColumns(ListKind kind);

/// What the list can be narrowed by.
std::span<const Facet> facetsOf(ListKind kind);

} // namespace chargetree
