// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"

#include <QTableView>

#include <optional>

class QUrl;

namespace chargetree {

class StatusDelegate;

/// A table of values to read: the keyboard reaches each, every value can be copied, names that lead
/// somewhere do so by Enter or double click.
class RecordTable : public QTableView {
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    /// Widths by what is seen; no column takes more than 40 % unless there is room.
    void fitColumns();

    /// What is selected, as text: one cell bare, more as lines with tabs between the cells.
    [[nodiscard]] virtual QString selectedText() const;
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
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// The same for all rows, in pixels.
    [[nodiscard]] virtual int rowHeight() const;
    [[nodiscard]] StatusDelegate *delegate() const { return m_delegate; }
    void updateRowHeight();

private:
    void follow(const QModelIndex &index);
    [[nodiscard]] std::optional<NodeId> linkAt(const QModelIndex &index) const;
    [[nodiscard]] QString rowText(int row, int firstColumn, int lastColumn) const;

    StatusDelegate *m_delegate;
    bool m_isFitted = false;
};

/// A line of cells for the clipboard: tabs between them, quoted where a cell holds tabs, quotes at
/// its begin or line ends.
QString clipboardLine(const QStringList &cells);

} // namespace chargetree
