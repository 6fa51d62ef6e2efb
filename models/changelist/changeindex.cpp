// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changeindex.h"

#include <utility>

namespace chargetree {

ChangeIndex::ChangeIndex(FleetChangesPtr changes)
    : m_changes(std::move(changes))
{
    const std::size_t count = m_changes->changes.size() + m_changes->consequences.size();
    for (std::uint32_t place = 0; place < count; ++place) {
        const Change &change = m_changes->at(place);
        if (change.isMinor)
            continue;
        const std::string_view id = change.id;
        m_items[id].push_back(place);
        for (std::size_t at = id.find(':'); change.kind == ItemKind::Tag && at != id.npos;
             at = id.find(':', at + 1))
            m_items[id.substr(at + 1)].push_back(place);
        if (!change.parent.empty())
            m_parts[change.parent].push_back(place);
    }
}

std::span<const std::uint32_t> ChangeIndex::found(const Places &places, std::string_view key)
{
    const auto entry = places.find(key);
    return entry == places.end() ? std::span<const std::uint32_t>() : std::span(entry->second);
}

std::span<const std::uint32_t> ChangeIndex::ofItem(std::string_view id) const
{
    return found(m_items, id);
}

std::span<const std::uint32_t> ChangeIndex::ofParts(std::string_view parent) const
{
    return found(m_parts, parent);
}

} // namespace chargetree
