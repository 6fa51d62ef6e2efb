// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

namespace chargetree {

/// What a record states: nothing at all, null, or a value whose text may be empty. `text` is the
/// fleet's own and lives as long.
struct StatedValue {
    enum class State : std::uint8_t { Missing, Null, Stated };

    State state = State::Missing;
    std::string_view text = {}; // of Stated; whatever its type, so that 300 and "300" are one
    bool operator==(const StatedValue &) const = default;
};

/// Flags are `true` and `false`, JSON that the schema does not know is minified; of lists and
/// records of the schema there is no text. No cell is Missing.
StatedValue statedValue(const RecordStore &store, const std::optional<Cell> &cell);
StatedValue statedValue(const RecordStore &store, ObjectId object, FieldId field);

} // namespace chargetree
