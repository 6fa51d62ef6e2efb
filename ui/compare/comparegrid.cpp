// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparegrid.h"

#include "models/compare/comparemodel.h"
#include "ui/compare/titleheader.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <numeric>
#include <set>

namespace chargetree {

namespace {

// Beside text of the size that desktops begin with.
constexpr int narrowest = 112;
constexpr int widest = 280;

} // namespace

CompareGrid::CompareGrid(CompareModel *model, QWidget *parent)
    : RecordTable(parent)
    , m_model(model)
{
    auto *titles = new TitleHeader(Qt::Vertical, SectionRole, this);
    titles->setSectionResizeMode(QHeaderView::Fixed);
    setVerticalHeader(titles);
    adoptHeader(new TitleHeader(Qt::Horizontal, CompareModel::ReferenceRole, this));
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setHasOwnWidths(true); // fit() knows better
    setModel(model);
    setSelectionMode(ExtendedSelection);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &at) {
                if (const int charger = horizontalHeader()->logicalIndexAt(at); charger >= 0)
                    openMenu(charger, horizontalHeader()->mapToGlobal(at), false);
            });
    connect(horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int charger) { Q_EMIT referenceChosen(m_model->identity(charger)); });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_areDragged |=
            horizontalHeader()->underMouse() && QGuiApplication::mouseButtons() != Qt::NoButton;
    });
}

void CompareGrid::fit()
{
    m_areDragged = false;
    m_wanted.clear();
    const int least = metrics::grown(narrowest, fontMetrics());
    const int most = metrics::grown(widest, fontMetrics());
    for (int i = 0; i < horizontalHeader()->count(); ++i) {
        const int width = qMax(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i));
        m_wanted.push_back(qBound(least, width, most));
    }
    const int room = viewport()->width();
    const int sum = std::accumulate(m_wanted.begin(), m_wanted.end(), 0);
    const int more = m_wanted.empty() ? 0 : qMax(0, room - sum) / int(m_wanted.size());
    for (int i = 0; i < int(m_wanted.size()); ++i)
        horizontalHeader()->resizeSection(i, m_wanted[std::size_t(i)] + more);
}

void CompareGrid::followVeil()
{
    if (!m_areDragged)
        fit();
}

void CompareGrid::resizeEvent(QResizeEvent *event)
{
    RecordTable::resizeEvent(event);
    if (!m_areDragged && event->oldSize().width() != event->size().width())
        fit();
}

ClipTable CompareGrid::table(const std::vector<int> &rows, int first, int last) const
{
    ClipTable table{{tr("Field")}, {}};
    for (int column = first; column <= last; ++column)
        table.titles += m_model->chargerId(column);
    for (const int row : rows) {
        if (m_model->isSection(row))
            continue;
        QStringList cells{m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = first; column <= last; ++column)
            cells += m_model->index(row, column).data(ExactRole).toString();
        table.rows.push_back(cells);
    }
    return table;
}

ClipTable CompareGrid::whole() const
{
    std::vector<int> rows(std::size_t(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return table(rows, 0, m_model->columnCount() - 1);
}

ClipTable CompareGrid::selection() const
{
    const ClipTable cells = RecordTable::selection();
    if (cells.isOneCell() || cells.rows.empty())
        return cells;
    std::set<int> rows;
    int first = m_model->columnCount() - 1;
    int last = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        first = qMin(first, range.left());
        last = qMax(last, range.right());
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    return table({rows.begin(), rows.end()}, first, last);
}

void CompareGrid::follow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chargerRequested(m_model->identity(index.column()));
}

void CompareGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        openMenu(index.column(),
                 isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos(),
                 true);
}

void CompareGrid::openMenu(int charger, const QPoint &at, bool isOfCell)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("compareMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOfCell) {
        menu->addAction(icon(Icon::Copy), tr("Copy"), QKeySequence::Copy, this,
                        &RecordTable::copySelection);
        menu->addSeparator();
    }
    const std::string identity = m_model->identity(charger);
    QAction *reference =
        menu->addAction(icon(Icon::Compare), tr("Compare with &this charger"), this,
                        [this, identity] { Q_EMIT referenceChosen(identity); });
    reference->setEnabled(charger != m_model->reference());
    menu->addAction(icon(Icon::Tree), tr("&Show in the tree"), this,
                    [this, identity] { Q_EMIT chargerRequested(identity); });
    QAction *removal = menu->addAction(icon(Icon::Remove), tr("&Leave out this charger"), this,
                                       [this, identity] { Q_EMIT removalRequested(identity); });
    removal->setEnabled(m_model->columnCount() > int(fewestCompared));
    menu->popup(at);
}

} // namespace chargetree
