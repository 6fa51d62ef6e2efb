// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/fleettree.h"

#include "ui/look/indentation.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/parts/plaintext.h"
#include "ui/tables/rowdrag.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace chargetree {

FleetTree::FleetTree(const std::function<ClipTable()> &rows, QWidget *parent)
    : QTreeView(parent)
    , m_rows(rows)
    , m_drag(new RowDrag(*this))
    , m_empty(emptyLabel(QStringLiteral("treeEmpty"), viewport()))
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
    header()->setFont(smallFont(font()));
    m_empty->hide();
    auto *layout = new QVBoxLayout(viewport());
    layout->setContentsMargins({});
    layout->addWidget(m_empty);
}

void FleetTree::setEmptySentence(const QString &sentence)
{
    m_empty->setText(sentence);
}

void FleetTree::reset()
{
    QTreeView::reset();
    m_empty->setVisible(!m_empty->text().isEmpty() && model() && model()->rowCount() == 0);
}

void FleetTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        header()->setFont(smallFont(font()));
}

void FleetTree::startDrag(Qt::DropActions)
{
    m_drag->start(m_rows, true);
}

} // namespace chargetree
