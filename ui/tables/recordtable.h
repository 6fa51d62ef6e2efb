// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/cliptable.h"
#include "models/fleet/ids.h"

#include <QTableView>

#include <optional>
#include <vector>

class QHeaderView;
class QUrl;

namespace chargetree {

class RowDrag;
class StatusDelegate;

/// A table of values to read: the keyboard reaches each, every value can be copied, names that lead
/// somewhere do so by Enter or double click, and what is selected can be dragged elsewhere.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    /// Widths by what is seen; no column takes more than 40 % unless there is room. Columns that
    /// somebody has made wider or narrower stay as they are.
    void fitColumns();

    /// What is selected, as exact values.
    [[nodiscard]] virtual ClipTable selection() const;
    void copySelection();
    void copyRow(int row);

    /// Where the reader is, in terms that hold after a reset.
    struct Place {
        QString key; // text of the first cell in the current row
        int row = -1;
        int column = 0;
        int scrolledTo = 0;
    };
    [[nodiscard]] Place place() const;
    void restore(const Place &place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nodeRequested(chargetree::NodeId node);
    void linkRequested(const QUrl &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// The same for all rows, in pixels.
    [[nodiscard]] virtual int rowHeight() const;
    [[nodiscard]] StatusDelegate *delegate() const { return m_delegate; }
    void updateRowHeight();
    /// Takes a header's place and makes it look like those of all tables.
    void adoptHeader(QHeaderView *header);
    [[nodiscard]] bool hasOwnWidths() const { return m_hasOwnWidths; }
    void setHasOwnWidths(bool hasThem) { m_hasOwnWidths = hasThem; }
    /// What Enter and double click do.
    virtual void follow(const QModelIndex &index);
    /// What is covered in the privacy view takes another room than what is not.
    virtual void followVeil();

private:
    [[nodiscard]] std::optional<NodeId> linkAt(const QModelIndex &index) const;
    void shareRoom();

    StatusDelegate *m_delegate;
    RowDrag *m_drag;
    std::vector<int> m_wantedWidths; // of the columns, by what stands in them
    bool m_hasOwnWidths = false; // somebody has changed them
};

} // namespace chargetree
