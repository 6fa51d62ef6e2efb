// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"

#include <string_view>
#include <vector>

namespace chargetree {

/// What stood in the document where a value was expected.
enum class ValueType : std::uint8_t {
    Absent,
    Null,
    False,
    True,
    Number, // the digits as they came
    Text, // UTF-8, escapes resolved
    BrokenText, // a string with lone surrogates: its escapes as they came
    Json, // an object or array that the schema does not know, minified
    Object,
    List
};

/// A scalar of the document as it is kept: its type and its text.
struct Scalar {
    ValueType type = ValueType::Absent;
    std::string_view text;
};

/// All texts of a fleet in one block, each behind its type and length; append-only, no text twice
/// if the writer asks first (see TextInterner).
class TextArena final {
public:
    /// Throws std::length_error beyond 4 GiB of text.
    TextId append(ValueType type, std::string_view text);
    [[nodiscard]] Scalar at(TextId id) const;
    [[nodiscard]] std::size_t bytes() const { return m_bytes.capacity(); }
    void shrink() { m_bytes.shrink_to_fit(); }

private:
    std::vector<char> m_bytes;
};

/// Finds the place of a text that the arena holds already. Needed only while a fleet is built.
class TextInterner final {
public:
    explicit TextInterner(TextArena &arena)
        : m_arena(arena)
    {
    }
    TextId intern(ValueType type, std::string_view text);

private:
    struct Slot {
        std::uint32_t hash = 0;
        TextId id = none<TextId>;
    };
    void grow();

    TextArena &m_arena;
    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace chargetree
