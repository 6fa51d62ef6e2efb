// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/geo/chargerspots.h"
#include "models/items/recordtablemodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QToolButton;

namespace chargetree {

class MapGround;
class MapLegend;
class MapView;
class RecordTable;

/// The fleet on a map: the chargers that the search left, and a list of those without a usable
/// position. It has a current row of the tree, as the other views have.
class MapPage final : public QWidget {
    Q_OBJECT

public:
    explicit MapPage(QWidget *parent = nullptr);

    void setGround(MapGround *ground);
    /// `map` leads from the rows of the fleet before to the new ones; empty: it is another fleet.
    void showFleet(const LoadedFleetPtr &loaded, const Wording &wording,
                   const std::vector<NodeId> &map);
    void setWording(const Wording &wording);
    /// What a search left; null for all.
    void showHits(const std::shared_ptr<const Hits> &hits);

    [[nodiscard]] NodeId currentNode() const { return m_current; }
    /// Marks its chargers and brings a single one into sight. Says nothing.
    void setCurrentNode(NodeId node);
    /// The first charger that is shown; none if there is none.
    [[nodiscard]] NodeId firstNode();
    [[nodiscard]] MapView &view() const { return *m_view; }

Q_SIGNALS:
    /// By a person, on the map.
    void nodeChosen(chargetree::NodeId node);
    /// To be shown in the tree.
    void nodeActivated(chargetree::NodeId node);
    void linkRequested(const QUrl &url);
    void contextMenuRequested(const QPoint &globalPosition);
    void escapePressed();
    void tilesRequested(); // to see and change where they come from

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void assemble();
    QWidget *makeMapSide();
    void wire();
    void retranslate();
    /// Asks the fleet anew, if that is seen.
    void refresh();
    void fillList();
    void choose(NodeId node);
    [[nodiscard]] QString emptyText() const;

    LoadedFleetPtr m_loaded;
    Wording m_wording;
    std::shared_ptr<const Hits> m_hits;
    std::vector<UnplacedCharger> m_unplaced;
    NodeId m_current = none<NodeId>;
    bool m_isStale = true;
    bool m_isFilling = false; // the list

    MapView *m_view;
    MapLegend *m_legend;
    QToolButton *m_tiles;
    QLabel *m_title; // of the list
    RecordTableModel m_model;
    RecordTable *m_table;
    QWidget *m_list;
    QSplitter *m_splitter;
};

} // namespace chargetree
