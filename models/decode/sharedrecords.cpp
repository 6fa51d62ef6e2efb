// SPDX-License-Identifier: Apache-2.0
#include "models/decode/sharedrecords.h"

#include "models/fleet/hash.h"

namespace chargetree {

namespace {

// Long enough to hold an id behind the indentation, short beside a record.
constexpr std::size_t beginning = 128;

std::uint64_t keyOf(std::string_view text, Kind kind)
{
    return mixed(hashOf(text.substr(0, beginning)), static_cast<std::uint64_t>(kind));
}

} // namespace

SharedRecords::Slice SharedRecords::atStartOf(std::string_view text, Kind kind) const
{
    if (text.size() < beginning)
        return {};
    const auto slices = m_slices.find(keyOf(text, kind));
    if (slices == m_slices.end())
        return {};
    // What `text` begins with sorts before it, and nothing that sorts between begins otherwise.
    auto next = slices->second.upper_bound(text);
    if (next == slices->second.begin())
        return {};
    const auto &[bytes, known] = *--next;
    return text.starts_with(bytes) ? Slice{bytes, known} : Slice{};
}

ObjectId SharedRecords::withValues(const RecordStore &store, ObjectId object) const
{
    const auto [from, to] = m_values.equal_range(store.hash(object));
    for (auto known = from; known != to; ++known) {
        if (store.areEqual(known->second, object))
            return known->second;
    }
    return none<ObjectId>;
}

void SharedRecords::addBytes(Kind kind, std::string_view slice, Known known)
{
    if (slice.size() >= beginning)
        m_slices[keyOf(slice, kind)].emplace(slice, known);
}

void SharedRecords::addValues(const RecordStore &store, ObjectId object)
{
    m_values.emplace(store.hash(object), object);
}

} // namespace chargetree
