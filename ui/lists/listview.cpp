// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listview.h"

#include "ui/lists/listheader.h"
#include "ui/lists/liststate.h"
#include "ui/statusdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QUrl>

#include <algorithm>

namespace chargetree {

namespace {

constexpr int mostForNewColumn = 280; // pixels

int widthAmong(const std::vector<ListLayout::Column> &columns, const QString &id)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(),
                     [&id](const ListLayout::Column &column) { return column.id == id; });
    return found == columns.end() ? 0 : found->width;
}

} // namespace

ListView::ListView(ListKind kind, QWidget *parent)
    : RecordTable(parent)
    , m_model(new ListModel(kind, this))
    , m_header(new ListHeader(this))
{
    setObjectName(QStringLiteral("listView"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTextElideMode(Qt::ElideRight);
    adoptHeader(m_header);
    wireHeader();
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT currentNodeChanged(currentNode());
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isRestoring)
            Q_EMIT selectedRowsChanged();
    });
}

void ListView::wireHeader()
{
    connect(m_header, &ListHeader::sortRequested, this,
            [this](int section, bool isAdded) { Q_EMIT sortRequested(idOf(section), isAdded); });
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        makeColumnMenu(m_header->logicalIndexAt(at))->popup(m_header->viewport()->mapToGlobal(at));
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (hasOwnWidths() && !m_isRestoring)
            Q_EMIT columnsChanged();
    });
    // Only once the mouse has let go of the section.
    connect(
        m_header, &QHeaderView::sectionMoved, this,
        [this] {
            if (!m_isRestoring)
                adoptMovedColumns();
        },
        Qt::QueuedConnection);
}

/// The model takes the order of the screen, so that all that is copied and exported has it.
void ListView::adoptMovedColumns()
{
    QStringList ids;
    for (int place = 0; place < m_header->count(); ++place)
        ids += idOf(m_header->logicalIndex(place));
    if (ids == columns())
        return;
    const auto widths = columnLayout();
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        for (int section = 0; section < m_header->count(); ++section)
            m_header->moveSection(m_header->visualIndex(section), section);
    }
    setColumns(ids);
    resizeColumns(widths);
    Q_EMIT columnsChanged();
}

void ListView::showRows(const ListAnswer &answer, const Wording &wording)
{
    const NodeId before = currentNode();
    const ListState state = ListState::of(*this, *m_model);
    const bool isSameFleet = m_model->basis() == answer.prepared.basis;
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        const bool areRowsNew = !isSameFleet || m_model->order()->size() != answer.order->size();
        m_model->show(answer.prepared.basis, answer.order, wording);
        state.restore(*this, *m_model, areRowsNew);
    }
    if (!m_isFitted && !hasOwnWidths() && m_model->rowCount() > 0) {
        m_isFitted = isVisible();
        fitColumns();
    }
    if (currentNode() != before || !isSameFleet)
        Q_EMIT currentNodeChanged(currentNode());
    Q_EMIT selectedRowsChanged();
}

void ListView::clear()
{
    m_model->clear();
    Q_EMIT currentNodeChanged(none<NodeId>);
    Q_EMIT selectedRowsChanged();
}

void ListView::setMarks(const QStringList &foldedWords)
{
    delegate()->setMarks(foldedWords);
    viewport()->update();
}

void ListView::setSorts(const ListSorts &sorts)
{
    m_sorts = sorts;
    std::vector<int> keys(std::size_t(m_model->columnCount()), 0);
    for (std::size_t i = 0; i < sorts.size(); ++i) {
        if (const int section = m_model->sectionOf(sorts[i].column); section >= 0)
            keys[std::size_t(section)] = sorts[i].isDescending ? -int(i + 1) : int(i + 1);
    }
    m_header->setKeys(keys);
}

void ListView::setColumns(const QStringList &ids)
{
    const auto known = columnLayout();
    const ListState state = ListState::of(*this, *m_model);
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        m_model->setColumns(ids);
        state.restore(*this, *m_model, true);
        resizeColumns(known);
    }
    setSorts(m_sorts);
}

void ListView::resizeColumns(const std::vector<ListLayout::Column> &known)
{
    if (!hasOwnWidths())
        return fitColumns();
    for (int section = 0; section < m_header->count(); ++section) {
        const int width = widthAmong(known, idOf(section));
        const int wanted = qMax(sizeHintForColumn(section), m_header->sectionSizeHint(section));
        m_header->resizeSection(section, width > 0 ? width : qMin(wanted, mostForNewColumn));
    }
}

std::vector<ListLayout::Column> ListView::columnLayout() const
{
    std::vector<ListLayout::Column> columns;
    const int last = m_header->count() - 1; // it stretches
    for (int section = 0; section <= last; ++section)
        columns.push_back(
            {.id = idOf(section),
             .width = hasOwnWidths() && section < last ? m_header->sectionSize(section) : 0});
    return columns;
}

void ListView::setColumnLayout(const std::vector<ListLayout::Column> &columns)
{
    QStringList ids;
    bool hasWidths = false;
    for (const ListLayout::Column &column : columns) {
        ids += column.id;
        hasWidths = hasWidths || column.width > 0;
    }
    setHasOwnWidths(hasWidths);
    setColumns(ids);
    if (hasWidths)
        resizeColumns(columns);
}

void ListView::hideColumn(int section)
{
    QStringList ids = columns();
    ids.removeAt(section);
    setColumns(ids);
    Q_EMIT columnsChanged();
}

QMenu *ListView::makeColumnMenu(int section)
{
    const int at = section >= 0 ? section : qMax(0, currentIndex().column());
    const QString id = idOf(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(m_model->column(at).title);
    const auto addSort = [&](const QString &text, Qt::SortOrder order, bool isAdded) {
        menu->addAction(text, this,
                        [this, id, order, isAdded] { Q_EMIT sortChosen(id, order, isAdded); });
    };
    addSort(tr("Sort &rising"), Qt::AscendingOrder, false);
    addSort(tr("Sort &falling"), Qt::DescendingOrder, false);
    const bool rulesAlone = m_sorts.size() == 1 && m_sorts[0].column == id.toStdString();
    if (!m_sorts.empty() && !rulesAlone) {
        addSort(tr("&Then rising by this"), Qt::AscendingOrder, true);
        addSort(tr("T&hen falling by this"), Qt::DescendingOrder, true);
    }
    menu->addSeparator();
    QAction *hide = menu->addAction(tr("Hi&de this column"), this,
                                    [this, id] { hideColumn(int(columns().indexOf(id))); });
    hide->setEnabled(at > 0); // the first one names the row
    menu->addAction(tr("&Columns…"), this, &ListView::columnsRequested);
    menu->addAction(tr("R&eset columns and order"), this, &ListView::resetRequested);
    return menu;
}

NodeId ListView::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? NodeId(index.data(NodeRole).toUInt()) : none<NodeId>;
}

NodeId ListView::currentNode() const
{
    return nodeAt(currentIndex());
}

std::vector<std::uint32_t> ListView::selectedPlaces() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    std::vector<std::uint32_t> places;
    for (const int row : rows)
        places.push_back(m_model->placeAt(row));
    return places;
}

std::vector<NodeId> ListView::selectedNodes() const
{
    std::vector<NodeId> nodes;
    for (const std::uint32_t place : selectedPlaces())
        nodes.push_back(m_model->basis()->at(place).node);
    return nodes;
}

bool ListView::showNode(NodeId node)
{
    if (!m_model->basis() || node == none<NodeId>)
        return false;
    const auto place = m_model->basis()->placeOf(node);
    const int row = place ? m_model->rowOf(*place) : -1;
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(m_model->index(row, qMax(0, currentIndex().column())),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

QString ListView::idOf(int section) const
{
    return columns().value(section);
}

void ListView::follow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const QString url = index.data(UrlRole).toString(); !url.isEmpty()) {
        Q_EMIT linkRequested(QUrl(url));
        return;
    }
    const QVariant link = index.data(LinkRole);
    Q_EMIT nodeRequested(link.isValid() ? NodeId(link.toUInt()) : nodeAt(index));
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (currentNode() != none<NodeId>)
            Q_EMIT revealRequested(currentNode());
        event->accept();
        return;
    }
    RecordTable::keyPressEvent(event);
}

void ListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    Q_EMIT contextMenuRequested(isByKey ? viewport()->mapToGlobal(visualRect(index).center())
                                        : event->globalPos());
}

} // namespace chargetree
