// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chargetree {

/// How many cells a sheet has, and a sum over its texts in their order. Two sheets that agree in it
/// hold the same.
class SheetTally final {
public:
    void addCell() { ++m_cells; }
    void addText(std::string_view piece);
    void endText();
    bool operator==(const SheetTally &) const = default;

private:
    std::uint64_t m_cells = 0;
    std::uint64_t m_sum = 0xcbf29ce484222325U;
};

/// Takes the tally of a sheet from its XML, in pieces as they come. Knows just what our writer
/// writes: cells `c`, texts `t`, and the entities of XML.
class SheetScanner final {
public:
    void add(std::string_view piece);
    [[nodiscard]] const SheetTally &tally() const { return m_tally; }
    /// Whether the end of the sheet was there.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }

private:
    enum class State { Between, Tag, Text, Entity };
    void take(char c);
    void takeTag();
    void takeEntity();

    SheetTally m_tally;
    State m_state = State::Between;
    std::string m_word; // of a tag or an entity, begun
    bool m_isWhole = false;
};

} // namespace chargetree
