// SPDX-License-Identifier: Apache-2.0
#include "models/decode/sharedrecords.h"

#include "models/fleet/hash.h"

namespace chargetree {

SharedRecords::Known SharedRecords::withBytes(Kind kind, std::string_view slice) const
{
    const auto [from, to] = m_slices.equal_range(hashOf(slice));
    for (auto known = from; known != to; ++known) {
        if (known->second.kind == kind && known->second.bytes == slice)
            return known->second.known;
    }
    return {};
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
    m_slices.emplace(hashOf(slice), Slice{kind, slice, known});
}

void SharedRecords::addValues(const RecordStore &store, ObjectId object)
{
    m_values.emplace(store.hash(object), object);
}

} // namespace chargetree
