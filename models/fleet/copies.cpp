// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/copies.h"

#include <algorithm>
#include <array>
#include <vector>

namespace chargetree {

namespace {

constexpr std::array traces{field(Kind::Charger, "lastSeen"), field(Kind::Charger, "lastMessage"),
                            field(Kind::Socket, "lastUpdated")};

std::vector<std::uint32_t> keysButTraces(const RecordStore &store, ObjectId id)
{
    std::vector<std::uint32_t> order = store.sortedKeys(id);
    const auto keys = store.keys(id);
    const Kind kind = store.kindOf(id);
    std::erase_if(order, [&](std::uint32_t i) { return isTrace({kind, keys[i].field}); });
    return order;
}

bool same(const RecordStore &store, Cell a, Cell b)
{
    if (a.isObject() && b.isObject())
        return sameButForTraces(store, a.object(), b.object());
    if (!a.isList() || !b.isList())
        return store.areEqual(a, b);
    const auto one = store.list(a.list());
    const auto two = store.list(b.list());
    return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                      [&store](Cell x, Cell y) { return same(store, x, y); });
}

} // namespace

bool isTrace(FieldId field)
{
    return std::find(traces.begin(), traces.end(), field) != traces.end();
}

bool sameButForTraces(const RecordStore &store, ObjectId a, ObjectId b)
{
    if (a == b)
        return true;
    if (store.kindOf(a) != store.kindOf(b))
        return false;
    const auto one = keysButTraces(store, a);
    const auto two = keysButTraces(store, b);
    return std::equal(one.begin(), one.end(), two.begin(), two.end(), [&](auto i, auto j) {
        return store.keys(a)[i].text == store.keys(b)[j].text
               && same(store, store.cells(a)[i], store.cells(b)[j]);
    });
}

} // namespace chargetree
