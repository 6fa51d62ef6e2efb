// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

#include <map>
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
    struct Slice {
        std::string_view bytes;
        Known known;
    };
    /// The record whose bytes `text` begins with, or none. An object ends where its bracket closes,
    /// so no other can begin with the same bytes: nothing needs to be scanned to find its end.
    [[nodiscard]] Slice atStartOf(std::string_view text, Kind kind) const;
    /// The record that equals `object` value for value, or none.
    [[nodiscard]] ObjectId withValues(const RecordStore &store, ObjectId object) const;
    void addBytes(Kind kind, std::string_view slice, Known known);
    void addValues(const RecordStore &store, ObjectId object);

private:
    /// Records with one beginning, in the order of their bytes.
    using Slices = std::map<std::string_view, Known, std::less<>>;

    std::unordered_map<std::uint64_t, Slices> m_slices;
    std::unordered_multimap<std::uint64_t, ObjectId> m_values;
};

} // namespace chargetree
