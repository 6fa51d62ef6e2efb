// SPDX-License-Identifier: Apache-2.0
#include "models/decode/shapetable.h"

#include "models/fleet/hash.h"

#include <algorithm>

namespace chargetree {

std::span<const RecordStore::Key> ShapeTable::expected(Kind kind) const
{
    const ShapeId last = m_last[static_cast<std::size_t>(kind)];
    return last == none<ShapeId> ? std::span<const RecordStore::Key>() : m_store.shapeKeys(last);
}

bool ShapeTable::areSame(std::span<const RecordStore::Key> a, std::span<const RecordStore::Key> b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto &x, const auto &y) { return x.text == y.text; });
}

ShapeId ShapeTable::shapeOf(Kind kind, std::span<const RecordStore::Key> keys)
{
    ShapeId &last = m_last[static_cast<std::size_t>(kind)];
    if (last != none<ShapeId> && areSame(m_store.shapeKeys(last), keys))
        return last;
    auto hash = static_cast<std::uint64_t>(kind);
    for (const RecordStore::Key &key : keys)
        hash = mixed(hash, number(key.text));
    const auto [from, to] = m_byHash.equal_range(hash);
    for (auto known = from; known != to; ++known) {
        if (m_store.shapeKind(known->second) == kind
            && areSame(m_store.shapeKeys(known->second), keys))
            return last = known->second;
    }
    last = m_store.addShape(kind, keys);
    m_facts.push_back(factsOf(kind, keys));
    m_byHash.emplace(hash, last);
    return last;
}

ShapeTable::Facts ShapeTable::factsOf(Kind kind, std::span<const RecordStore::Key> keys)
{
    Facts facts;
    for (std::uint8_t row = 0; row < fieldsOf(kind).size(); ++row) {
        const auto isRow = [row](const RecordStore::Key &key) { return key.field == row; };
        if (std::none_of(keys.begin(), keys.end(), isRow))
            facts.missing.push_back(row);
    }
    std::vector<TextId> names(keys.size());
    std::transform(keys.begin(), keys.end(), names.begin(),
                   [](const auto &key) { return key.text; });
    std::sort(names.begin(), names.end());
    const auto distinct = std::unique(names.begin(), names.end()) - names.begin();
    facts.doubles = static_cast<std::uint32_t>(keys.size() - static_cast<std::size_t>(distinct));
    return facts;
}

} // namespace chargetree
