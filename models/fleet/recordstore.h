// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/schema.h"
#include "models/fleet/textarena.h"

#include <optional>
#include <span>

namespace chargetree {

/// One value of an object: a text of the arena, an object or a list, in 32 bits.
class Cell final {
public:
    Cell() = default;
    static Cell of(TextId id) { return Cell(number(id)); }
    static Cell of(ObjectId id) { return Cell(objectTag | number(id)); }
    static Cell of(ListId id) { return Cell(listTag | number(id)); }

    [[nodiscard]] bool isText() const { return (m_bits & tagMask) == 0; }
    [[nodiscard]] bool isObject() const { return (m_bits & tagMask) == objectTag; }
    [[nodiscard]] bool isList() const { return (m_bits & tagMask) == listTag; }
    [[nodiscard]] TextId text() const { return TextId(m_bits); }
    [[nodiscard]] ObjectId object() const { return ObjectId(m_bits & ~tagMask); }
    [[nodiscard]] ListId list() const { return ListId(m_bits & ~tagMask); }
    bool operator==(const Cell &) const = default;

private:
    explicit Cell(std::uint32_t bits)
        : m_bits(bits)
    {
    }
    static constexpr std::uint32_t tagMask = 0xc0000000U;
    static constexpr std::uint32_t objectTag = 0x40000000U;
    static constexpr std::uint32_t listTag = 0x80000000U;
    std::uint32_t m_bits = 0;
};

/// The document itself, losslessly and small: an object is its shape (the keys in their order, kept
/// once for all objects that share it) and one cell a key; equal texts are one text. Repeated
/// chargers and sites are one object with many references to it.
class RecordStore final {
public:
    struct Object {
        ShapeId shape;
        std::uint32_t firstCell;
        std::uint32_t row = 0xffffffffU; // its place in the fleet's table of its kind
    };
    struct Key {
        TextId text;
        std::uint8_t field; // row of the schema, or noField
        bool isAlias; // it is the vendor's second name of the field
    };
    static constexpr std::uint8_t noField = 0xff;

    // Reading -------------------------------------------------------------------------------------
    [[nodiscard]] Kind kindOf(ObjectId id) const { return shapeOf(id).kind; }
    [[nodiscard]] std::uint32_t rowOf(ObjectId id) const { return m_objects[number(id)].row; }
    [[nodiscard]] std::size_t objectCount() const { return m_objects.size(); }
    /// The object's keys in the order of the document, unknown ones and doubles included.
    [[nodiscard]] std::span<const Key> keys(ObjectId id) const;
    /// One cell a key.
    [[nodiscard]] std::span<const Cell> cells(ObjectId id) const;
    [[nodiscard]] std::span<const Cell> list(ListId id) const;
    /// The cell of a field, or nothing where the object lacks it. Of a doubled key the last counts,
    /// and the documented name more than the vendor's second one.
    [[nodiscard]] std::optional<Cell> cell(ObjectId id, FieldId field) const;
    /// The elements of a list field that are objects; empty where something else stands there.
    [[nodiscard]] std::span<const Cell> elements(ObjectId id, FieldId field) const;
    [[nodiscard]] Scalar scalar(TextId id) const { return m_texts.at(id); }
    /// A field's scalar; type Object, List or Absent where there is none.
    [[nodiscard]] Scalar scalar(ObjectId id, FieldId field) const;
    /// What people read in a field: text, digits, or nothing for null and absent. Whatever its
    /// type.
    [[nodiscard]] std::string_view text(ObjectId id, FieldId field) const;
    /// The text of an id, whatever its type: equal ids have one text. Nothing for null, empty and
    /// absent.
    [[nodiscard]] std::optional<TextId> identifier(ObjectId id, FieldId field) const;
    [[nodiscard]] std::optional<std::int64_t> integer(ObjectId id, FieldId field) const;
    [[nodiscard]] std::optional<double> real(ObjectId id, FieldId field) const;
    [[nodiscard]] std::optional<bool> flag(ObjectId id, FieldId field) const;
    [[nodiscard]] std::optional<ObjectId> object(ObjectId id, FieldId field) const;
    /// Milliseconds since 1970 UTC; nothing for null, absent, empty and what is no date.
    [[nodiscard]] std::optional<std::int64_t> time(ObjectId id, FieldId field) const;
    /// Equal value for value; key order and the spelling of numbers aside.
    [[nodiscard]] bool areEqual(ObjectId a, ObjectId b) const;
    [[nodiscard]] bool areEqual(Cell a, Cell b) const;
    /// Numbers of an object's keys in an order that all objects with the same keys share.
    [[nodiscard]] std::vector<std::uint32_t> sortedKeys(ObjectId id) const;
    [[nodiscard]] std::uint64_t hash(ObjectId id) const;
    [[nodiscard]] std::size_t bytes() const;

    // Writing, while a document is read ---------------------------------------------------------
    struct Mark {
        std::size_t objects, cells, lists;
    };
    [[nodiscard]] Mark mark() const;
    /// Forgets the objects that came after `mark`; nothing before it may refer to them.
    void rewind(const Mark &mark);
    TextArena &texts() { return m_texts; }
    ObjectId addObject(ShapeId shape, std::span<const Cell> cells);
    ListId addList(std::span<const Cell> cells);
    ShapeId addShape(Kind kind, std::span<const Key> keys);
    [[nodiscard]] std::span<const Key> shapeKeys(ShapeId id) const;
    [[nodiscard]] Kind shapeKind(ShapeId id) const { return m_shapes[number(id)].kind; }
    void setRow(ObjectId id, std::uint32_t row) { m_objects[number(id)].row = row; }
    void shrink();

private:
    struct Shape {
        Kind kind;
        std::uint32_t firstKey;
        std::uint32_t keyCount;
        std::uint32_t firstSlot; // one a field of the kind: the key's number or noSlot
    };
    static constexpr std::uint32_t noSlot = 0xffffffffU;
    [[nodiscard]] const Shape &shapeOf(ObjectId id) const
    {
        return m_shapes[number(m_objects[number(id)].shape)];
    }
    [[nodiscard]] bool areEqual(const Scalar &a, const Scalar &b) const;
    [[nodiscard]] std::uint64_t hash(Cell cell) const;

    TextArena m_texts;
    std::vector<Object> m_objects;
    std::vector<Cell> m_cells;
    std::vector<Range<Cell>> m_lists;
    std::vector<Shape> m_shapes;
    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_slots;
};

} // namespace chargetree
