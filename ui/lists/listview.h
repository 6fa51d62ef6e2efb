// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listmodel.h"
#include "ui/lists/listlayout.h"
#include "ui/tables/recordtable.h"

class QMenu;

namespace chargetree {

class ListHeader;

/// The rows of a list. Titles sort by a click, with Ctrl or Shift by one more column; Enter follows
/// a cell that leads somewhere, else the row.
class ListView final : public RecordTable {
    Q_OBJECT

public:
    explicit ListView(ListKind kind, QWidget *parent = nullptr);

    /// Selection, current cell and scroll are kept, also over a refresh.
    void showRows(const ListAnswer &answer, const Wording &wording);
    void clear();
    void setMarks(const QStringList &foldedWords);
    /// The keys of the order, for the titles; sorting is somebody else's.
    void setSorts(const ListSorts &sorts);

    /// Ids of the columns in the order they stand.
    [[nodiscard]] QStringList columns() const { return m_model->columns(); }
    /// Those of the ids that the list has; of none the default ones.
    void setColumns(const QStringList &ids);
    /// With widths where somebody has chosen them.
    [[nodiscard]] std::vector<ListLayout::Column> columnLayout() const;
    void setColumnLayout(const std::vector<ListLayout::Column> &columns);

    /// A menu for a column of the model, or for the current cell's: sort, hide, choose, reset. It
    /// goes when it is closed.
    [[nodiscard]] QMenu *makeColumnMenu(int section = -1);

    [[nodiscard]] NodeId currentNode() const;
    /// In the order they stand.
    [[nodiscard]] std::vector<std::uint32_t> selectedPlaces() const;
    /// Of findings each once, and none of one about the document.
    [[nodiscard]] std::vector<NodeId> selectedNodes() const;
    /// Every column of the selected rows, whatever cells of them.
    [[nodiscard]] ClipTable selection() const override;
    /// Makes a row current and scrolls to it; false where the list does not show it.
    bool showNode(NodeId node);

    [[nodiscard]] ListModel &listModel() const { return *m_model; }

Q_SIGNALS:
    void sortRequested(const QString &column, bool isAdded);
    /// A certain direction, from the menu.
    void sortChosen(const QString &column, Qt::SortOrder order, bool isAdded);
    void columnsRequested();
    void resetRequested();
    /// Somebody has changed columns or widths.
    void columnsChanged();
    void currentNodeChanged(chargetree::NodeId node);
    void selectedRowsChanged();
    void contextMenuRequested(const QPoint &globalPosition);
    void escapePressed();
    void revealRequested(chargetree::NodeId node);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void follow(const QModelIndex &index) override;

private:
    void wireHeader();
    void adoptMovedColumns();
    void hideColumn(int section);
    void resizeColumns(const std::vector<ListLayout::Column> &known);
    [[nodiscard]] QString idOf(int section) const;
    [[nodiscard]] NodeId nodeAt(const QModelIndex &index) const;

    ListModel *m_model;
    ListHeader *m_header;
    ListSorts m_sorts;
    bool m_isRestoring = false;
    bool m_isFitted = false; // the columns are as wide as the first rows wanted
};

} // namespace chargetree
