// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/navigator.h"

#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QMouseEvent>
#include <QScopedValueRollback>

namespace chargetree {

Navigator::Navigator(Browser &browser, SearchBar &search, DetailPane &pane, QObject *parent)
    : QObject(parent)
    , m_browser(browser)
    , m_search(search)
    , m_pane(pane)
{
    connect(&browser, &Browser::viewChosen, this, [this] { note(here(), Move::Jump); });
    connect(&browser, &Browser::currentNodeChanged, this, [this](NodeId node) {
        if (node != none<NodeId>)
            note(here(), Move::Select);
    });
    const auto typed = [this] {
        Place place = here();
        place.item = none<NodeId>; // what is typed is looked for from anywhere
        note(place, Move::Type);
    };
    connect(&search, &SearchBar::searched, this, typed);
    connect(&search, &SearchBar::cleared, this, typed);
}

Place Navigator::here() const
{
    return {.view = m_browser.view(),
            .aside = m_browser.aside(),
            .query = m_search.text().trimmed(),
            .item = m_browser.currentNode()};
}

/// Keeps of the place where one still is what may have changed since one came.
void Navigator::leave()
{
    Place place = m_history.current();
    place.sorts = m_browser.sorts(place.view);
    place.choices = m_browser.choices(place.view);
    place.page = int(m_pane.tabs().currentPage());
    m_history.update(place);
}

void Navigator::note(const Place &place, Move move)
{
    // A search that was brought back changes the row by itself.
    if (m_isGoing || (m_pending && move == Move::Select))
        return;
    m_pending.reset();
    leave();
    m_history.visit(place, move);
    Q_EMIT changed();
}

/// Where nothing has moved yet, what stands on top is known, too.
void Navigator::leaveForAnotherPlace()
{
    leave();
    Place place = m_history.current();
    place.top = m_browser.topNode();
    m_history.update(place);
}

void Navigator::goBack()
{
    if (!canGoBack())
        return;
    leaveForAnotherPlace();
    go(m_history.goBack());
}

void Navigator::goForward()
{
    if (!canGoForward())
        return;
    leaveForAnotherPlace();
    go(m_history.goForward());
}

void Navigator::go(const Place &place)
{
    const QScopedValueRollback going(m_isGoing, true);
    m_browser.setView(place.view);
    m_browser.setAside(place.aside);
    m_browser.setSorts(place.sorts);
    m_browser.setChoices(place.choices);
    if (m_search.text().trimmed() == place.query) {
        settle(place);
    } else {
        m_search.setText(place.query);
        if (place.query.isEmpty())
            settle(place);
        else
            m_pending = place;
    }
    Q_EMIT changed();
}

void Navigator::arrive()
{
    if (!m_pending)
        return;
    const QScopedValueRollback going(m_isGoing, true);
    const Place place = *m_pending;
    m_pending.reset();
    settle(place);
}

void Navigator::settle(const Place &place)
{
    m_browser.select(place.item);
    if (place.top != none<NodeId>)
        m_browser.scrollToTop(place.top);
    // The pane has what was selected by now; of a list only when that is arranged.
    if (place.page >= 0)
        m_pane.tabs().setCurrentPage(Page(place.page));
}

bool Navigator::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress;
    const auto button = isPress ? static_cast<QMouseEvent *>(event)->button() : Qt::NoButton;
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return QObject::eventFilter(watched, event);
    button == Qt::BackButton ? goBack() : goForward();
    return true;
}

void Navigator::reveal(NodeId node, bool endsSearch)
{
    leaveForAnotherPlace();
    {
        const QScopedValueRollback going(m_isGoing, true); // one move, not three
        m_browser.setView({});
        if (endsSearch || !m_browser.tree().canReveal(node))
            m_search.clear();
        m_browser.select(node);
    }
    m_history.visit(here(), Move::Jump);
    Q_EMIT changed();
}

void Navigator::watch(const std::function<void()> &show)
{
    const QScopedValueRollback going(m_isGoing, true);
    show();
}

void Navigator::cross(const std::vector<NodeId> &map, const std::function<void()> &show)
{
    m_pending.reset();
    m_history.follow(map);
    watch(show);
    if (map.empty())
        m_history.visit(here(), Move::Jump);
    Q_EMIT changed();
}

} // namespace chargetree
