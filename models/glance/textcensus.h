// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <vector>

namespace chargetree {

/// Which texts a field has in some records, and in how many of them: told apart as a search for the
/// whole text tells them apart, so that `field=text` finds just as many.
class TextCensus final {
public:
    struct Value {
        std::string_view text; // the spelling that is met most often
        std::uint32_t count = 0;
    };

    TextCensus(const RecordStore &store, const std::vector<ObjectId> &objects, FieldId field);

    /// The most frequent ones first, of equally frequent ones by their text.
    [[nodiscard]] const std::vector<Value> &values() const { return m_values; }
    /// How many records have nothing in the field.
    [[nodiscard]] std::uint32_t notStated() const { return m_notStated; }
    /// How many have something in it that is none of the first `count` values.
    [[nodiscard]] std::uint32_t others(std::size_t count) const;

private:
    void rank();

    std::vector<Value> m_values;
    /// Per record that has something: the places of its values, as they are ranked.
    std::vector<std::vector<std::uint32_t>> m_records;
    std::uint32_t m_notStated = 0;
};

} // namespace chargetree
