// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace chargetree {

/// Finds records that share a text which ought to be each one's own.
class Twins final {
public:
    /// An empty text is nobody's.
    void add(std::string text, std::uint32_t record)
    {
        if (text.empty())
            return;
        const auto [place, isNew] = m_places.try_emplace(std::move(text), Place{record, 0});
        if (isNew)
            return;
        if (place->second.group == 0) {
            m_groups.push_back({place->second.record});
            place->second.group = m_groups.size();
        }
        m_groups[place->second.group - 1].push_back(record);
    }
    /// At least two records each, in the order in which they were added.
    [[nodiscard]] const std::vector<std::vector<std::uint32_t>> &groups() const { return m_groups; }
    /// The first record with this text, or nothing.
    [[nodiscard]] const std::uint32_t *find(const std::string &text) const
    {
        const auto place = m_places.find(text);
        return place == m_places.end() ? nullptr : &place->second.record;
    }
    void reserve(std::size_t records) { m_places.reserve(records); }

private:
    struct Place {
        std::uint32_t record;
        std::size_t group; // its number from 1; 0 while it is alone
    };
    std::unordered_map<std::string, Place> m_places;
    std::vector<std::vector<std::uint32_t>> m_groups;
};

} // namespace chargetree
