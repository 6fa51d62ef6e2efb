// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/locator/locatorkinds.h"

#include <functional>
#include <string>
#include <vector>

namespace chargetree {

/// The folded names and ids that the locator looks at, record by record, in one block; a TextIndex
/// has more, and does not say which field is which. Some 60 bytes a record. Immutable.
class LocatorIndex final {
public:
    /// The place of a row's name among those of its kind, in natural order.
    using NameRank = std::function<std::uint32_t(NodeId)>;

    // Behind each key; every field of the kind has one.
    static constexpr char separator = '\x1f';
    static constexpr char spelling = '\x1d'; // before another spelling of the same

    LocatorIndex() = default;
    /// Throws std::length_error beyond 4 GiB.
    LocatorIndex(const Fleet &fleet, const NameRank &rank);

    /// Of a kind that the locator finds, by rank; the kinds stand as in locatorKinds(). So of
    /// equally good hits the one with the smaller number comes first.
    [[nodiscard]] Range<std::uint32_t> entriesOf(NodeKind kind) const;
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] NodeId node(std::uint32_t entry) const { return m_entries[entry].node; }
    /// Of all its keys; see letterMask().
    [[nodiscard]] std::uint64_t letters(std::uint32_t entry) const
    {
        return m_entries[entry].letters;
    }
    /// With what stands behind each.
    [[nodiscard]] std::string_view keys(std::uint32_t entry) const;
    /// Held memory in bytes.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct Entry {
        std::uint64_t letters;
        NodeId node;
        std::uint32_t place; // of its keys
    };
    void addKind(const Fleet &fleet, const LocatorKind &kind, const NameRank &rank);
    void addEntry(const Fleet &fleet, NodeId node, std::span<const LocatorField> fields);
    void addKey(std::string_view text, FieldId field);

    std::string m_text;
    std::vector<Entry> m_entries;
    std::vector<Range<std::uint32_t>> m_kinds;
};

} // namespace chargetree
