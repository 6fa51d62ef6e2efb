// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listheader.h"
#include "ui/lists/liststate.h"
#include "ui/lists/listview.h"

#include <QMenu>
#include <QScopedValueRollback>

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

QString ListView::idOf(int section) const
{
    return columns().value(section);
}

} // namespace chargetree
