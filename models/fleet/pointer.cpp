// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/pointer.h"

#include <vector>

namespace chargetree {

namespace {

/// Looks through the objects once each, however often they are referred to.
class PlaceFinder final {
public:
    PlaceFinder(const RecordStore &store, ObjectId wanted)
        : m_store(store)
        , m_wanted(wanted)
        , m_visited(store.objectCount())
    {
    }

    bool find(ObjectId object)
    {
        if (object == m_wanted)
            return true;
        if (m_visited[number(object)])
            return false;
        m_visited[number(object)] = true;
        const auto keys = m_store.keys(object);
        const auto cells = m_store.cells(object);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (!cells[i].isText()
                && descend(cells[i], m_store.scalar(keys[i].text).text))
                return true;
        }
        return false;
    }

    std::string pointer;

private:
    bool descend(Cell cell, std::string_view token)
    {
        const std::size_t length = pointer.size();
        appendPointerToken(token, pointer);
        if (cell.isObject() ? find(cell.object()) : findInList(cell))
            return true;
        pointer.resize(length);
        return false;
    }

    bool findInList(Cell cell)
    {
        const auto elements = m_store.list(cell.list());
        for (std::size_t i = 0; i < elements.size(); ++i) {
            if (!elements[i].isText() && descend(elements[i], std::to_string(i)))
                return true;
        }
        return false;
    }

    const RecordStore &m_store;
    ObjectId m_wanted;
    std::vector<bool> m_visited;
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

std::string pointerTo(const RecordStore &store, ObjectId top, ObjectId wanted)
{
    PlaceFinder finder(store, wanted);
    return finder.find(top) ? finder.pointer : std::string();
}

} // namespace chargetree
