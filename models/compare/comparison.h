// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/statedvalue.h"
#include "models/fleet/fleet.h"

#include <string>

namespace chargetree {

inline constexpr std::size_t fewestCompared = 2;
inline constexpr std::size_t mostChargersCompared = 50;

enum class CompareSection : std::uint8_t { Charger, Location, Sockets, Configuration };
inline constexpr std::size_t compareSectionCount = 4;

/// What one charger has in a row.
struct CompareCell {
    ObjectId object = none<ObjectId>; // of the document; none: it has no such part
    std::uint32_t place = 0; // of a key that the API's page does not know, among the object's keys
    std::uint8_t value = 0; // cells of a row with the same number have the same value
};

/// A field or configuration key with one cell a charger.
struct CompareRow {
    CompareSection section = CompareSection::Charger;
    std::optional<FieldId> field = {}; // none: the API's page does not know the key
    std::string part = {}; // a socket's id or a configuration's name; "" without
    std::uint32_t repeat = 0; // how often one record has had a part of that name before
    std::string unknownKey = {}; // where there is no field
    std::vector<CompareCell> cells = {};

    /// Whether the chargers are not all the same.
    [[nodiscard]] bool hasDifferences() const;
    /// Whether one charger differs from another, by their places.
    [[nodiscard]] bool differs(std::size_t charger, std::size_t reference) const
    {
        return cells[charger].value != cells[reference].value;
    }
};

/// Chargers side by side.
struct Comparison {
    std::vector<ChargerId> chargers = {};
    std::vector<CompareRow> rows = {}; // section by section
};

/// Of each charger the copy that is shown: its fields and location in the order of the API's page,
/// its sockets by their id, its configurations by their key. Values are the same as people read
/// them (300 and "300"); what is missing, null and empty are three values. Rows that nobody has are
/// left out; of configurations whether they can be changed has a row only where that differs.
Comparison compareChargers(const Fleet &fleet, std::vector<ChargerId> chargers);

/// What a cell holds; nothing where the charger does not have it.
std::optional<Cell> cellOf(const RecordStore &store, const CompareRow &row, std::size_t charger);

/// A charger, then those of the same manufacturer and model: first those of the same firmware, each
/// in the fleet's order. Only itself where it states no model.
std::vector<ChargerId> similarTo(const Fleet &fleet, ChargerId charger);

/// The charger of this identity (see Fleet::identity()); none if there is none.
ChargerId chargerNamed(const Fleet &fleet, std::string_view identity);

} // namespace chargetree
