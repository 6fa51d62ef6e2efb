// SPDX-License-Identifier: Apache-2.0
// What a table does; how wide its columns are is in recordtablewidths.cpp.
#include "ui/tables/recordtable.h"

#include "models/items/recordcell.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/privacy/veil.h"
#include "ui/tables/rowdrag.h"
#include "ui/tables/statusdelegate.h"
#include "ui/tables/tableclipboard.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QUrl>

namespace chargetree {

namespace {

constexpr int rowsForWidths = 100;

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new StatusDelegate(this))
    , m_drag(new RowDrag(*this))
{
    m_delegate->setLined(true);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    adoptHeader(horizontalHeader());
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex &index) { follow(index); });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
}

void RecordTable::adoptHeader(QHeaderView *header)
{
    setHorizontalHeader(header);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setResizeContentsPrecision(rowsForWidths);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    updateRowHeight();
    // Headers resize their sections for many reasons; a person holds the mouse while it happens.
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        m_hasOwnWidths |= header->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton;
    });
}

int RecordTable::rowHeight() const
{
    return metrics::rowHeight(fontMetrics()) + metrics::halfSpacing;
}

void RecordTable::updateRowHeight()
{
    verticalHeader()->setMinimumSectionSize(rowHeight());
    verticalHeader()->setDefaultSectionSize(rowHeight());
    horizontalHeader()->setFont(smallFont(font()));
}

bool RecordTable::event(QEvent *event)
{
    if (event->type() == veilChange())
        followVeil();
    return QTableView::event(event);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

ClipTable RecordTable::selection() const
{
    return selectedTable(*this);
}

void RecordTable::copySelection()
{
    copyTable(selection());
}

void RecordTable::copyRow(int row)
{
    copyTable(tableOfRow(*model(), row));
}

std::optional<NodeId> RecordTable::linkAt(const QModelIndex &index) const
{
    const QVariant link = index.data(LinkRole);
    return link.isValid() ? std::optional(NodeId(link.toUInt())) : std::nullopt;
}

void RecordTable::follow(const QModelIndex &index)
{
    if (const QString url = index.data(UrlRole).toString(); !url.isEmpty()) {
        Q_EMIT linkRequested(QUrl(url));
        return;
    }
    // Anywhere in the row will do where the cell itself leads nowhere.
    auto link = linkAt(index);
    for (int column = 0; !link && column < model()->columnCount(); ++column)
        link = linkAt(index.siblingAtColumn(column));
    if (link)
        Q_EMIT nodeRequested(*link);
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        follow(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || (index.flags() & Qt::ItemIsEnabled) == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Copy), tr("Copy"), QKeySequence::Copy, this,
                    &RecordTable::copySelection);
    const QPersistentModelIndex at(index);
    menu->addAction(tr("Copy row"), this, [this, at] {
        if (at.isValid())
            copyRow(at.row());
    });
    if (const auto link = linkAt(index)) {
        menu->addSeparator();
        menu->addAction(icon(Icon::Tree), tr("Show in the tree"), this,
                        [this, link] { Q_EMIT nodeRequested(*link); });
    }
    if (const QString url = index.data(UrlRole).toString(); !url.isEmpty()) {
        menu->addSeparator();
        menu->addAction(icon(Icon::OpenExternal), tr("Open in browser…"), this,
                        [this, url] { Q_EMIT linkRequested(QUrl(url)); });
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

RecordTable::Place RecordTable::place() const
{
    const QModelIndex at = currentIndex();
    return {.key = at.siblingAtColumn(0).data(ExactRole).toString(),
            .row = at.row(),
            .column = at.column(),
            .scrolledTo = verticalScrollBar()->value()};
}

void RecordTable::restore(const Place &place)
{
    if (place.row >= 0 && model()) {
        const auto isThere = [&](int row) {
            return model()->index(row, 0).data(ExactRole).toString() == place.key;
        };
        int row = qMin(place.row, model()->rowCount() - 1);
        for (int i = 0; i < model()->rowCount() && !(row >= 0 && isThere(row)); ++i)
            row = i;
        if (const QModelIndex at = model()->index(row, place.column); at.isValid())
            setCurrentIndex(at);
    }
    verticalScrollBar()->setValue(place.scrolledTo);
}

} // namespace chargetree
