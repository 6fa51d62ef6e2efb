// SPDX-License-Identifier: Apache-2.0
// How much room a table takes, and how its columns share it.
#include "ui/tables/recordtable.h"

#include <QHeaderView>
#include <QScrollBar>

#include <numeric>

namespace chargetree {

namespace {

constexpr int leastRows = 3;
constexpr int leastColumn = 72;

/// A column that is cut and would cross the edge ends there, unless little of it would be left:
/// behind the edge even the dots that say there is more would not be seen.
void endAtEdge(std::vector<int> &widths, const std::vector<int> &wanted, const QHeaderView &header,
               int room)
{
    int begin = 0;
    for (int i = 0; i < header.count() && begin < room; ++i) {
        const auto column = std::size_t(header.logicalIndex(i));
        int &width = widths[column];
        const bool isCut = width < wanted[column];
        if (isCut && begin + width > room && room - begin > width * 3 / 5)
            width = room - begin;
        begin += width;
    }
}

} // namespace

QSize RecordTable::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int most = 10'000 / rowHeight();
    int height = (rows > most ? most * rowHeight() : verticalHeader()->length()) + 2 * frameWidth();
    if (!horizontalHeader()->isHidden())
        height += horizontalHeader()->sizeHint().height();
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {QTableView::sizeHint().width(), height};
}

QSize RecordTable::minimumSizeHint() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {QTableView::minimumSizeHint().width(),
            qMin(sizeHint().height(), header + leastRows * rowHeight())};
}

void RecordTable::fitColumns()
{
    m_wantedWidths.clear();
    for (int i = 0; isVisible() && i < horizontalHeader()->count(); ++i)
        m_wantedWidths.push_back(
            qMax(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i)));
    shareRoom();
    updateGeometry();
}

void RecordTable::shareRoom()
{
    QHeaderView *header = horizontalHeader();
    std::vector<int> widths = m_wantedWidths;
    if (m_hasOwnWidths || widths.empty() || int(widths.size()) != header->count())
        return;
    // Too wide: the widest give. If that is not enough to be spared the scroll bar, less is taken.
    const int room = viewport()->width();
    if (wordWrap()) { // the last column has as many lines as it takes
        const int others = std::accumulate(widths.begin(), std::prev(widths.end()), 0);
        widths.back() = qMin(widths.back(), qMax(room * 2 / 5, room - others));
    }
    int least = 0;
    for (const int width : widths)
        least += qMin(width, room * 2 / 5);
    const int most = qMax(leastColumn, least <= room ? room * 2 / 5 : room * 3 / 5);
    int sum = std::accumulate(widths.begin(), widths.end(), 0);
    for (int i = 0; i < header->count(); ++i) {
        int &width = widths[std::size_t(i)];
        const int given = qMax(0, qMin(sum - room, width - most));
        width -= given;
        sum -= given;
    }
    endAtEdge(widths, m_wantedWidths, *header, room);
    for (int i = 0; i < header->count(); ++i)
        header->resizeSection(i, widths[std::size_t(i)]);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareRoom();
}

void RecordTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_wantedWidths.empty()) // before that nothing is known about the room
        fitColumns();
}

void RecordTable::followVeil()
{
    if (!m_wantedWidths.empty())
        fitColumns();
    if (wordWrap())
        resizeRowsToContents();
}

} // namespace chargetree
