// SPDX-License-Identifier: Apache-2.0
#include "ui/detail/propertylist.h"

#include "ui/look/metrics.h"
#include "ui/tables/statusdelegate.h"

#include <QHeaderView>

namespace chargetree {

PropertyList::PropertyList(QWidget *parent)
    : RecordTable(parent)
{
    delegate()->setLined(false);
    setModel(&m_model);
    setSelectionBehavior(SelectRows);
    setWordWrap(true); // of sentences
    horizontalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    updateRowHeight();
}

int PropertyList::rowHeight() const
{
    return metrics::rowHeight(fontMetrics());
}

void PropertyList::setDetails(std::vector<Detail> details)
{
    m_model.setDetails(std::move(details));
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isSection = m_model.isSection(row);
        const int above = isSection && row > 0 ? metrics::margin : 0;
        verticalHeader()->resizeSection(row, rowHeight() + above);
        if (isSection)
            setSpan(row, 0, 1, DetailsModel::ColumnCount);
    }
    fit();
    updateGeometry();
}

int PropertyList::widestIn(int column) const
{
    int width = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!m_model.isSection(row))
            width = qMax(width, sizeHintForIndex(m_model.index(row, column)).width());
    }
    return width;
}

/// Titles are whole where values leave them the room, and get 40 % where they do not.
void PropertyList::fit()
{
    const int room = viewport()->width();
    const int titles = qMin(widestIn(DetailsModel::TitleColumn) + metrics::margin,
                            qMax(room * 2 / 5, room - widestIn(DetailsModel::ValueColumn)));
    horizontalHeader()->resizeSection(DetailsModel::TitleColumn, titles);
    horizontalHeader()->resizeSection(DetailsModel::ValueColumn, room - titles);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, DetailsModel::ValueColumn).data(SeverityRole).isValid())
            verticalHeader()->resizeSection(row, qMax(rowHeight(), sizeHintForRow(row)));
    }
}

void PropertyList::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event); // not as other tables share their room
    fit();
}

void PropertyList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event); // its two columns are its own matter
    fit();
}

/// One row is its bare value; several come with their titles.
ClipTable PropertyList::selection() const
{
    const QModelIndexList rows = selectionModel()->selectedRows(DetailsModel::ValueColumn);
    if (rows.size() > 1)
        return RecordTable::selection();
    const QModelIndex index = rows.isEmpty() ? currentIndex() : rows.first();
    if (!index.isValid())
        return {};
    return {{QString()},
            {{index.siblingAtColumn(DetailsModel::ValueColumn).data(ExactRole).toString()}}};
}

} // namespace chargetree
