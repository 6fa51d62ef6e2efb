// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/fleettree.h"

#include "ui/look/indentation.h"
#include "ui/look/metrics.h"
#include "ui/tables/rowdrag.h"

namespace chargetree {

FleetTree::FleetTree(const std::function<ClipTable()> &rows, QWidget *parent)
    : QTreeView(parent)
    , m_rows(rows)
    , m_drag(new RowDrag(*this))
{
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    keepIndentation(*this, metrics::margin + metrics::halfSpacing / 2);
    setDragEnabled(true);
}

void FleetTree::startDrag(Qt::DropActions)
{
    m_drag->start(m_rows, true);
}

} // namespace chargetree
