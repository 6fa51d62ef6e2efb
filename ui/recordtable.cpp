// SPDX-License-Identifier: Apache-2.0
#include "ui/recordtable.h"

#include "models/items/recordcell.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/statusdelegate.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QUrl>

#include <map>

namespace chargetree {

namespace {

constexpr int rowsForWidths = 100;
constexpr int leastRows = 3;
constexpr int leastColumn = 72;

} // namespace

RecordTable::RecordTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new StatusDelegate(this))
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(rowsForWidths);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    updateRowHeight();
    connect(this, &QTableView::activated, this, &RecordTable::follow);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
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

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

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
    QHeaderView *header = horizontalHeader();
    const int columns = header->count();
    m_isFitted = isVisible(); // before that nothing is known about the room
    if (columns == 0 || !m_isFitted)
        return;
    std::vector<int> widths;
    int sum = 0;
    for (int i = 0; i < columns; ++i) {
        widths.push_back(qMax(sizeHintForColumn(i), header->sectionSizeHint(i)));
        sum += widths.back();
    }
    // Too wide: the widest give. If that is not enough to be spared the scroll bar, less is taken.
    const int room = viewport()->width();
    int least = 0;
    for (const int width : widths)
        least += qMin(width, room * 2 / 5);
    const int most = qMax(leastColumn, least <= room ? room * 2 / 5 : room * 3 / 5);
    for (int &width : widths) {
        const int given = qMax(0, qMin(sum - room, width - most));
        width -= given;
        sum -= given;
    }
    for (int i = 0; i < columns; ++i)
        header->resizeSection(i, widths[std::size_t(i)]);
    updateGeometry();
}

void RecordTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (!m_isFitted)
        fitColumns();
}

QString clipboardLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells) {
        const bool needsQuotes = cell.startsWith(u'"') || cell.contains(u'\t')
                                 || cell.contains(u'\n') || cell.contains(u'\r');
        quoted += needsQuotes
                      ? QString(u'"' % QString(cell).replace(u'"', QStringLiteral("\"\"")) % u'"')
                      : cell;
    }
    return quoted.join(u'\t');
}

QString RecordTable::rowText(int row, int firstColumn, int lastColumn) const
{
    QStringList cells;
    for (int column = firstColumn; column <= lastColumn; ++column)
        cells += model()->index(row, column).data(ExactRole).toString();
    return clipboardLine(cells);
}

QString RecordTable::selectedText() const
{
    const QItemSelection selection =
        selectionModel() ? selectionModel()->selection() : QItemSelection();
    std::map<int, std::pair<int, int>> columnsOfRow;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            auto &columns =
                columnsOfRow.try_emplace(row, range.left(), range.right()).first->second;
            columns = {qMin(columns.first, range.left()), qMax(columns.second, range.right())};
        }
    }
    if (columnsOfRow.empty())
        return currentIndex().data(ExactRole).toString();
    const auto &[row, columns] = *columnsOfRow.begin();
    if (columnsOfRow.size() == 1 && columns.first == columns.second)
        return model()->index(row, columns.first).data(ExactRole).toString();
    int first = columns.first;
    int last = columns.second;
    for (const auto &[at, range] : columnsOfRow) {
        first = qMin(first, range.first);
        last = qMax(last, range.second);
    }
    QStringList lines;
    for (const auto &[at, range] : columnsOfRow)
        lines += rowText(at, first, last);
    return lines.join(u'\n');
}

void RecordTable::copySelection()
{
    QGuiApplication::clipboard()->setText(selectedText());
}

void RecordTable::copyRow(int row)
{
    QGuiApplication::clipboard()->setText(rowText(row, 0, model()->columnCount() - 1));
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
