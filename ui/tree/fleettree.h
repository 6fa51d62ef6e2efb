// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/cliptable.h"

#include <QTreeView>

#include <functional>

class QLabel;

namespace chargetree {

class RowDrag;

/// A tree of the fleet: whole rows are selected, and dragged to other programs. Without rows it
/// says why.
class FleetTree final : public QTreeView {
    Q_OBJECT

public:
    /// `rows` are what a drag takes along.
    FleetTree(const std::function<ClipTable()> &rows, QWidget *parent);

    /// Stands in the middle as long as there are no rows.
    void setEmptySentence(const QString &sentence);
    void reset() override;

protected:
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    std::function<ClipTable()> m_rows;
    RowDrag *m_drag;
    QLabel *m_empty;
};

} // namespace chargetree
