// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

#include <string_view>
#include <unordered_map>

namespace chargetree {

/// Chargers and sites that were read already, found again by their bytes or by their values. The
/// bytes are those of the document itself, which must stay while this lives.
class SharedRecords final {
public:
    struct Known {
        ObjectId object = none<ObjectId>;
        std::size_t levels = 0; // of groups below it
    };
    /// The record that was read from the same bytes, or none.
    [[nodiscard]] Known withBytes(Kind kind, std::string_view slice) const;
    /// The record that equals `object` value for value, or none.
    [[nodiscard]] ObjectId withValues(const RecordStore &store, ObjectId object) const;
    void addBytes(Kind kind, std::string_view slice, Known known);
    void addValues(const RecordStore &store, ObjectId object);

private:
    struct Slice {
        Kind kind;
        std::string_view bytes;
        Known known;
    };
    std::unordered_multimap<std::uint64_t, Slice> m_slices;
    std::unordered_multimap<std::uint64_t, ObjectId> m_values;
};

} // namespace chargetree
