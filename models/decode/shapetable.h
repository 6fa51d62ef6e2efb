// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

#include <unordered_map>
#include <vector>

namespace chargetree {

/// Finds the shape of an object that was just read, and what is odd about its keys as such.
class ShapeTable final {
public:
    struct Facts {
        std::vector<std::uint8_t> missing; // documented fields that it lacks
        std::uint32_t doubles = 0; // keys that stood before
    };

    explicit ShapeTable(RecordStore &store)
        : m_store(store)
    {
    }
    ShapeId shapeOf(Kind kind, std::span<const RecordStore::Key> keys);
    [[nodiscard]] const Facts &facts(ShapeId id) const { return m_facts[number(id)]; }
    /// The keys of the shape that this kind had last: most likely those of the next, too.
    [[nodiscard]] std::span<const RecordStore::Key> expected(Kind kind) const;

private:
    static bool areSame(std::span<const RecordStore::Key> a, std::span<const RecordStore::Key> b);
    static Facts factsOf(Kind kind, std::span<const RecordStore::Key> keys);

    RecordStore &m_store;
    std::array<ShapeId, kindCount> m_last = noShapes();
    std::vector<Facts> m_facts; // one a shape
    std::unordered_multimap<std::uint64_t, ShapeId> m_byHash;

    static constexpr std::array<ShapeId, kindCount> noShapes()
    {
        std::array<ShapeId, kindCount> shapes{};
        shapes.fill(none<ShapeId>);
        return shapes;
    }
};

} // namespace chargetree
