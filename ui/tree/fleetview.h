// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/cliptable.h"
#include "models/items/fleetfilter.h"
#include "models/lists/listsort.h"
#include "ui/tree/treecolumns.h"
#include "ui/tree/treestate.h"

#include <QStackedWidget>

#include <optional>

class QTreeView;

namespace chargetree {

class FleetTree;
class TreeDelegate;

/// The tree, twice: as it is browsed, and what a search left of it. Two views over one model, so
/// that leaving a search brings back every open row at once, whatever the size of the fleet.
class FleetView final : public QStackedWidget {
    Q_OBJECT

public:
    explicit FleetView(QWidget *parent = nullptr);
    ~FleetView() override;

    /// Shows another fleet. `map` leads from the nodes of the one shown so far to those of the new
    /// one (empty without a relation); open rows, selection and scroll are kept by it.
    void showFleet(LoadedFleetPtr fleet, const Wording &wording, const std::vector<NodeId> &map,
                   const std::vector<NodeRun> *changedRuns = nullptr);
    void setWording(const Wording &wording) { m_model.setWording(wording); }

    /// Narrows to what a search left; opens the ancestors of up to 200 hits.
    void showMask(std::shared_ptr<const NodeMask> mask, const QStringList &foldedWords);
    /// Back to browsing; a row chosen among the hits stays chosen.
    void clearMask();
    [[nodiscard]] bool isSearching() const;

    /// Selects a node, opens what is above it and scrolls to it.
    void reveal(NodeId node);
    /// Whether the search, if there is one, leaves the node visible.
    [[nodiscard]] bool canReveal(NodeId node) const;
    void revealFirstHit();
    [[nodiscard]] NodeId currentNode() const;
    /// The selected rows, in the order they stand; never more than the view shows.
    [[nodiscard]] std::vector<NodeId> selectedNodes() const;
    /// The same as exact values.
    [[nodiscard]] ClipTable selection() const;
    void expandAll();
    void collapseAll();
    void expandBelowCurrent();
    [[nodiscard]] QTreeView *activeTree() const;
    /// One key: `name`, `status` or `id`.
    [[nodiscard]] ListSorts sorts() const;
    void setSorts(const ListSorts &sorts);
    /// The row on top of what is seen.
    [[nodiscard]] NodeId topNode() const;
    void scrollToTop(NodeId node);
    [[nodiscard]] FleetModel &model() { return m_model; }
    /// All rows, whatever a search left, in the order in which they are browsed.
    [[nodiscard]] FleetFilter &rows() { return *m_browse.filter; }

    [[nodiscard]] TreeColumns &columns() { return *m_columns; }

Q_SIGNALS:
    void currentNodeChanged(chargetree::NodeId node);
    void selectionChanged();
    void contextMenuRequested(const QPoint &globalPosition);
    void escapePressed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page {
        FleetFilter *filter = nullptr;
        TreeDelegate *delegate = nullptr;
        FleetTree *tree = nullptr;
    };
    Page makePage(const QString &name);
    void retranslate();
    void wire(const Page &page);
    void openHits();
    [[nodiscard]] const Page &active() const { return isSearching() ? m_found : m_browse; }

    FleetModel m_model;
    Page m_browse;
    Page m_found;
    TreeColumns *m_columns;
    bool m_isRestoring = false;

    /// How the search's tree stood when a refresh came, until its new mask is there.
    struct Interrupted {
        TreeState state;
        std::vector<NodeId> map;
    };
    std::optional<Interrupted> m_interrupted;
};

} // namespace chargetree
