// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/navigation/history.h"

#include <QObject>

#include <functional>
#include <optional>

namespace chargetree {

class Browser;
class DetailPane;
class SearchBar;

/// Back and forward: notes where a person is, and brings back view, search, order, row, scroll and
/// page. A place with a search is there when the search is answered.
class Navigator final : public QObject {
    Q_OBJECT

public:
    /// What it watches outlives it. It has to hear of the browser before the pane does: what the
    /// pane shows then is how the last place was left.
    Navigator(Browser &browser, SearchBar &search, DetailPane &pane, QObject *parent = nullptr);

    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }

    /// By a link or a hit: selects the row in the tree, and ends a search that hides it. With
    /// `endsSearch` any, for one that is not answered yet may hide it.
    void reveal(NodeId node, bool endsSearch = false);

    /// Shows an answer by `show`: the rows that become current by it are no moves of a person.
    void watch(const std::function<void()> &show);
    /// Shows another fleet by `show`, and follows it as History::follow().
    void cross(const std::vector<NodeId> &map, const std::function<void()> &show);
    /// Call it when the answer to the search is shown.
    void arrive();

Q_SIGNALS:
    /// Whether one can go back or forward may have changed.
    void changed();

protected:
    /// Of a window's handle: the mouse's buttons for back and forward.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Place here() const;
    void note(const Place &place, Move move);
    void leave();
    void leaveForAnotherPlace();
    void go(const Place &place);
    void settle(const Place &place);

    Browser &m_browser;
    SearchBar &m_search;
    DetailPane &m_pane;
    History m_history;
    std::optional<Place> m_pending; // until its search is answered
    bool m_isGoing = false; // what happens now is no move of a person
};

} // namespace chargetree
