// SPDX-License-Identifier: Apache-2.0
// What the mouse drags out of a table.
#include "ui/tables/recordtable.h"
#include "ui/tables/rowdrag.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace chargetree {

/// Over single cells the mouse selects, and drags what is selected already.
void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const QItemSelectionModel *selected = selectionModel();
    setDragEnabled(selectionBehavior() == SelectRows
                   || (selected && selected->isSelected(indexAt(event->position().toPoint()))));
    QTableView::mousePressEvent(event);
}

/// Titles that nobody sees do not come along.
void RecordTable::startDrag(Qt::DropActions)
{
    m_drag->start([this] { return selection(); }, !horizontalHeader()->isHidden());
}

} // namespace chargetree
