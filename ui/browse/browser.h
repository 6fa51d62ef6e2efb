// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browse/asidepages.h"
#include "ui/browse/searchshown.h"
#include "ui/browse/viewrows.h"
#include "ui/browse/viewtabs.h"
#include "ui/lists/listlayout.h"
#include "ui/lists/listpages.h"

class QStackedWidget;

namespace chargetree {

class FleetView;
class ListPage;

/// The tree and the lists behind tabs: one fleet, one search, one current row.
class Browser final : public QWidget {
    Q_OBJECT

public:
    explicit Browser(QWidget *parent = nullptr);

    /// As FleetView::showFleet().
    void showFleet(const LoadedFleetPtr &fleet, const Wording &wording,
                   const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns);
    void setWording(const Wording &wording);
    void showSearch(const SearchShown &found);
    void endSearch();
    /// As MainWindow::showIgnored().
    void showIgnored(const IgnoredFindingsPtr &ignored);
    void showAnswer(const ListAnswer &answer) { m_rows.showAnswer(answer); }

    [[nodiscard]] View view() const { return m_tabs->view(); }
    /// The row that is current stays so, where the other view has it. Says nothing.
    void setView(View view);
    /// As a person does by its tab.
    void chooseView(View view);
    [[nodiscard]] FleetView &tree() const { return *m_tree; }
    /// What stands in front of the view.
    [[nodiscard]] Aside aside() const { return m_tabs->aside(); }
    /// As setView().
    void setAside(Aside aside);
    /// Back to the view, for what goes on there. Says nothing.
    void leaveAside();
    /// As chooseView().
    void chooseAside(Aside aside);
    /// What has changed since; made now if it was not.
    [[nodiscard]] ChangesPage &changes() { return m_asides.changes(); }
    /// The chargers on a map; made now if it was not. While it is looked at, its current row is the
    /// browser's.
    [[nodiscard]] MapPage &map() { return m_asides.map(); }
    void setChangeCount(const std::optional<std::size_t> &count)
    {
        m_tabs->setChanges(count, m_wording);
    }
    /// The list that is looked at; null for the tree.
    [[nodiscard]] ListPage *list() const { return m_rows.list(); }

    /// The current row, also while its list is still being arranged.
    [[nodiscard]] NodeId currentNode() const;
    [[nodiscard]] std::vector<NodeId> selectedNodes() const;
    /// Makes a row current in the view that is looked at; of a list as soon as it is arranged.
    void select(NodeId node);
    /// The first of what a search left; of a list as soon as it is arranged.
    void selectFirst();
    void takeFocus();

    [[nodiscard]] ListSorts sorts(View view) const { return m_rows.sorts(view); }
    void setSorts(const ListSorts &sorts) { m_rows.setSorts(sorts); }
    [[nodiscard]] FacetChoices choices(View view) const { return m_rows.choices(view); }
    void setChoices(const FacetChoices &choices) { m_rows.setChoices(choices); }
    /// The row on top of what is seen.
    [[nodiscard]] NodeId topNode() const { return m_rows.top(); }
    void scrollToTop(NodeId node) { m_rows.scrollToTop(node); }

    [[nodiscard]] ListPages &lists() { return m_lists; }
    /// To stand where there is room for them: they are no part of this widget.
    [[nodiscard]] ViewTabs &tabs() const { return *m_tabs; }

Q_SIGNALS:
    /// To be wired, before it is shown anything.
    void changesMade(chargetree::ChangesPage &page);
    void mapMade(chargetree::MapPage &page);
    /// A person has chosen it.
    void viewChosen();
    void currentNodeChanged(chargetree::NodeId node);
    void selectionChanged();
    void nodeActivated(chargetree::NodeId node);
    void revealRequested(chargetree::NodeId node);
    void linkRequested(const QUrl &url);
    void contextMenuRequested(const QPoint &globalPosition);
    void escapePressed();
    void arrangementWanted(const chargetree::ListQuestion &question);

private:
    [[nodiscard]] QWidget *pageOf(Aside aside);
    /// A row that what is aside leads to, whether or not the view behind it has that.
    void lookAt(NodeId node);
    void add(ListPage &page);
    void addChanges(ChangesPage &page);
    void addMap(MapPage &page);
    void open(Aside aside);
    [[nodiscard]] bool isOnMap() const { return aside() == Aside::Map; }
    void updateCounts();

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    std::shared_ptr<const Hits> m_hits;
    IgnoredFindingsPtr m_ignored;
    NodeId m_lookedAt = none<NodeId>; // by what is aside; else the view's row is current

    ViewTabs *m_tabs;
    QStackedWidget *m_pages;
    FleetView *m_tree;
    AsidePages m_asides;
    ListPages m_lists;
    ViewRows m_rows;
};

} // namespace chargetree
