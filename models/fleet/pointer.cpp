// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/pointer.h"

#include <vector>

namespace chargetree {

namespace {

using Visit = std::function<bool(ObjectId, const std::string &)>;

/// Looks through the objects once each, however often they are referred to.
class PlaceWalker final {
public:
    PlaceWalker(const RecordStore &store, const Visit &visit)
        : m_store(store)
        , m_visit(visit)
        , m_visited(store.objectCount())
    {
    }

    /// False when the walk is over.
    bool walk(ObjectId object)
    {
        if (m_visited[number(object)])
            return true;
        m_visited[number(object)] = true;
        if (!m_visit(object, m_pointer))
            return false;
        const auto keys = m_store.keys(object);
        const auto cells = m_store.cells(object);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (!cells[i].isText() && !descend(cells[i], m_store.scalar(keys[i].text).text))
                return false;
        }
        return true;
    }

private:
    bool descend(Cell cell, std::string_view token)
    {
        const std::size_t length = m_pointer.size();
        appendPointerToken(token, m_pointer);
        const bool goesOn = cell.isObject() ? walk(cell.object()) : walkList(cell);
        m_pointer.resize(length);
        return goesOn;
    }

    bool walkList(Cell cell)
    {
        const auto elements = m_store.list(cell.list());
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (!elements[i].isText() && !descend(elements[i], std::to_string(i)))
                return false;
        }
        return true;
    }

    const RecordStore &m_store;
    const Visit &m_visit;
    std::vector<bool> m_visited;
    std::string m_pointer;
};

} // namespace

void appendPointerToken(std::string_view token, std::string &pointer)
{
    pointer += '/';
    for (const char c : token) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
}

void forEachPlace(const RecordStore &store, ObjectId top, const Visit &visit)
{
    PlaceWalker(store, visit).walk(top);
}

std::string pointerTo(const RecordStore &store, ObjectId top, ObjectId wanted)
{
    std::string found;
    forEachPlace(store, top, [&](ObjectId object, const std::string &pointer) {
        if (object == wanted)
            found = pointer;
        return object != wanted;
    });
    return found;
}

} // namespace chargetree
