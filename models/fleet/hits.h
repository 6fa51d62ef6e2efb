// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace chargetree {

/// One bit a place of a table.
class BitSet final {
public:
    BitSet() = default;
    explicit BitSet(std::size_t size)
        : m_words((size + 63) / 64)
        , m_size(size)
    {
    }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool test(std::size_t i) const { return (m_words[i / 64] >> (i % 64) & 1U) != 0; }
    void set(std::size_t i) { m_words[i / 64] |= std::uint64_t(1) << (i % 64); }
    /// Sets [from, from + count).
    void setRun(std::size_t from, std::size_t count)
    {
        for (; count > 0 && from % 64 != 0; --count)
            set(from++);
        for (; count >= 64; count -= 64, from += 64)
            m_words[from / 64] = ~std::uint64_t(0);
        for (; count > 0; --count)
            set(from++);
    }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }
    /// Calls `visit(place)` for each set bit, in order.
    template <typename Visit>
    void forEach(const Visit &visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                visit(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
        }
    }
    /// Both of the same size, as for the others.
    BitSet &operator&=(const BitSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    BitSet &operator|=(const BitSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    void clear() { std::fill(m_words.begin(), m_words.end(), 0U); }
    /// Sets what is not set, and the other way round.
    void flip()
    {
        for (std::uint64_t &word : m_words)
            word = ~word;
        if (m_size % 64 != 0)
            m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
    }
    bool operator==(const BitSet &) const = default;

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_size = 0;
};

class Fleet;

/// What a search found: one bit for each record of the fleet's tables, and for each configuration
/// in the order of forEachConfiguration().
struct Hits {
    BitSet homeSites = {};
    BitSet drivers = {};
    BitSet tags = {};
    BitSet sites = {};
    BitSet chargers = {};
    BitSet sockets = {};
    BitSet configurations = {};
    BitSet findings = {}; // one bit a finding, where somebody looked for them
    // Whether the query asks for something of theirs. Where it does not, a charger that is a hit
    // stands for all of its own.
    bool areSocketsNamed = false;
    bool areConfigurationsNamed = false;
    bool areFindingsKnown = false;
    bool operator==(const Hits &) const = default;
};

/// Nothing found, in sets of the fleet's sizes.
Hits noHits(const Fleet &fleet);

} // namespace chargetree
