// SPDX-License-Identifier: Apache-2.0
#include "models/navigation/history.h"

namespace chargetree {

namespace {

NodeId followed(NodeId node, const std::vector<NodeId> &map)
{
    return number(node) < map.size() ? map[number(node)] : none<NodeId>;
}

} // namespace

/// Whether a move only goes on with the one that led to where one is.
bool History::isGoingOn(const Place &place, Move move) const
{
    if (m_places.empty() || move == Move::Jump)
        return false;
    const Entry &here = m_places[m_current];
    if (here.place.view != place.view || here.place.aside != place.aside)
        return false;
    if (move == Move::Type)
        return here.move == Move::Type;
    // The first row that is chosen in a view or after typing is what one came for.
    const bool isFirst = here.place.item == none<NodeId>;
    return here.place.query == place.query && (here.move == Move::Select || isFirst);
}

void History::visit(const Place &place, Move move)
{
    if (!m_places.empty()) {
        const Place &here = m_places[m_current].place;
        if (here.view == place.view && here.aside == place.aside && here.query == place.query
            && here.item == place.item)
            return update(place);
        m_places.resize(m_current + 1);
    }
    if (isGoingOn(place, move)) {
        m_places[m_current] = {place, move};
        return;
    }
    if (m_places.size() == most)
        m_places.erase(m_places.begin());
    m_places.push_back({place, move});
    m_current = m_places.size() - 1;
}

void History::update(const Place &place)
{
    if (!m_places.empty())
        m_places[m_current].place = place;
}

const Place &History::goBack()
{
    if (canGoBack())
        --m_current;
    return current();
}

const Place &History::goForward()
{
    if (canGoForward())
        ++m_current;
    return current();
}

const Place &History::current() const
{
    static const Place nowhere;
    return m_places.empty() ? nowhere : m_places[m_current].place;
}

void History::follow(const std::vector<NodeId> &map)
{
    if (map.empty()) {
        m_places.clear();
        m_current = 0;
    }
    for (Entry &entry : m_places) {
        entry.place.item = followed(entry.place.item, map);
        entry.place.top = followed(entry.place.top, map);
    }
}

} // namespace chargetree
