// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/copies.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::array traces {field(Kind::Charger, "lastSeen"), field(Kind::Charger, "lastMessage"),
                             field(Kind::Socket, "lastUpdated")};

bool isTrace(Kind kind, RecordStore::Key key)
{
    return std::find(traces.begin(), traces.end(), FieldId {kind, key.field}) != traces.end();
}

bool same(const RecordStore &store, Cell a, Cell b)
{
    if (a == b)
        return true;
    if (a.isObject() && b.isObject())
        return sameButForTraces(store, a.object(), b.object());
    if (!a.isList() || !b.isList())
        return false;
    const auto one = store.list(a.list());
    const auto two = store.list(b.list());
    return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                      [&store](Cell x, Cell y) { return same(store, x, y); });
}

} // namespace

bool sameButForTraces(const RecordStore &store, ObjectId a, ObjectId b)
{
    if (store.areEqual(a, b))
        return true;
    const auto keysOne = store.keys(a);
    const auto keysTwo = store.keys(b);
    if (store.kindOf(a) != store.kindOf(b) || keysOne.size() != keysTwo.size())
        return false;
    for (std::size_t i = 0; i < keysOne.size(); ++i) {
        if (keysOne[i].field == RecordStore::noField || isTrace(store.kindOf(a), keysOne[i]))
            continue;
        const FieldId id {store.kindOf(a), keysOne[i].field};
        const auto other = store.cell(b, id);
        if (!other || !same(store, store.cells(a)[i], *other))
            return false;
    }
    return true;
}

} // namespace chargetree
