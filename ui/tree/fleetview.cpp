// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/fleetview.h"

#include "models/fields/fieldtext.h"
#include "ui/look/metrics.h"
#include "ui/privacy/veil.h"
#include "ui/tree/fleettree.h"
#include "ui/tree/treedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace chargetree {

namespace {

constexpr std::size_t mostOpenedHits = 200;
// By column.
constexpr std::array<const char *, ColumnCount> sortWords{"name", "status", "id"};

/// The rows of a selection by its ranges: asking for each selected row takes seconds at a million.
std::vector<NodeId> nodesOf(const QItemSelection &selection, const FleetFilter &filter)
{
    std::vector<NodeId> nodes;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            nodes.push_back(FleetModel::nodeOf(filter.index(row, NameColumn, range.parent())));
    }
    return nodes;
}

} // namespace

FleetView::FleetView(QWidget *parent)
    : QStackedWidget(parent)
    , m_browse(makePage(QStringLiteral("fleetTree")))
    , m_found(makePage(QStringLiteral("searchTree")))
    , m_columns(new TreeColumns(*m_browse.tree, *m_found.tree, this))
{
    wire(m_browse);
    wire(m_found);
    retranslate();
}

/// The trees go after this part of the object: they must not tell it anything on their way.
FleetView::~FleetView()
{
    delete m_columns;
    for (const Page &page : {m_browse, m_found})
        disconnect(page.tree->selectionModel(), nullptr, this, nullptr);
}

FleetView::Page FleetView::makePage(const QString &name)
{
    Page page{new FleetFilter(m_model, this), new TreeDelegate(this),
              new FleetTree([this] { return selection(); }, this)};
    QTreeView &tree = *page.tree;
    tree.setObjectName(name);
    tree.setItemDelegate(page.delegate);
    tree.setModel(page.filter);
    QHeaderView &header = *tree.header();
    header.setStretchLastSection(true);
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(false);
    header.setMinimumSectionSize(metrics::margin * 3);
    header.setSortIndicator(NameColumn, Qt::AscendingOrder); // before sorting is switched on
    tree.setSortingEnabled(true);
    addWidget(&tree);
    return page;
}

void FleetView::retranslate()
{
    for (const Page &page : {m_browse, m_found})
        page.tree->setAccessibleName(tr("Fleet"));
    m_found.tree->setEmptySentence(tr("Nothing was found. Fewer or other words may find something; "
                                      "Esc brings back the whole fleet."));
}

bool FleetView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == veilChange())
        m_columns->fit(width());
    return QStackedWidget::event(event);
}

void FleetView::wire(const Page &page)
{
    page.tree->installEventFilter(this);
    connect(page.tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, tree = page.tree](const QModelIndex &current) {
                if (tree == activeTree() && !m_isRestoring)
                    Q_EMIT currentNodeChanged(current.isValid() ? FleetModel::nodeOf(current)
                                                                : none<NodeId>);
            });
    connect(page.tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FleetView::selectionChanged);
    connect(page.tree, &QWidget::customContextMenuRequested, this,
            [this, tree = page.tree](const QPoint &at) {
                Q_EMIT contextMenuRequested(tree->viewport()->mapToGlobal(at));
            });
}

QTreeView *FleetView::activeTree() const
{
    return active().tree;
}

bool FleetView::isSearching() const
{
    return currentWidget() == m_found.tree;
}

void FleetView::showFleet(LoadedFleetPtr fleet, const Wording &wording,
                          const std::vector<NodeId> &map, const std::vector<NodeRun> *changedRuns)
{
    if (changedRuns && m_model.fleet()) {
        m_model.updateFleet(std::move(fleet), wording, *changedRuns);
        return;
    }
    const bool hasRelation = !map.empty();
    const TreeState browse = TreeState::of(*m_browse.tree, *m_browse.filter);
    if (isSearching() && hasRelation)
        m_interrupted = {TreeState::of(*m_found.tree, *m_found.filter), map};
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        m_model.setFleet(std::move(fleet), wording);
        if (hasRelation) {
            browse.restore(*m_browse.tree, *m_browse.filter, map);
        } else {
            for (int row = 0; row < m_browse.filter->rowCount(); ++row)
                m_browse.tree->expand(m_browse.filter->index(row, NameColumn));
        }
    }
    Q_EMIT currentNodeChanged(currentNode());
}

void FleetView::showMask(std::shared_ptr<const NodeMask> mask, const QStringList &foldedWords)
{
    const NodeId before = currentNode();
    m_found.delegate->setMarks(foldedWords);
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        setCurrentWidget(
            m_found.tree); // a tree that is given the focus makes its first row current
        m_found.filter->setMask(std::move(mask));
        openHits();
        if (m_interrupted)
            m_interrupted->state.restore(*m_found.tree, *m_found.filter, m_interrupted->map);
        m_interrupted.reset();
        const QModelIndex kept =
            before == none<NodeId> ? QModelIndex() : m_found.filter->indexOf(before);
        if (kept.isValid())
            m_found.tree->setCurrentIndex(kept);
    }
    if (currentNode() != none<NodeId> && currentNode() != before)
        Q_EMIT currentNodeChanged(currentNode()); // else the pane keeps what it shows
}

void FleetView::openHits()
{
    const Fleet &fleet = *m_model.fleet();
    for (int row = 0; row < m_found.filter->rowCount(); ++row)
        m_found.tree->expand(m_found.filter->index(row, NameColumn));
    const NodeMask &mask = *m_found.filter->mask();
    if (mask.hitNodes > mostOpenedHits)
        return;
    for (const NodeId hit : mask.hitNodesUpTo(fleet, mostOpenedHits)) {
        for (NodeId above = fleet.at(hit).parent; above != Fleet::root;
             above = fleet.at(above).parent)
            m_found.tree->expand(m_found.filter->indexOf(above));
    }
}

void FleetView::clearMask()
{
    if (!isSearching())
        return;
    const NodeId chosen = currentNode();
    {
        const QScopedValueRollback restoring(m_isRestoring, true);
        const bool hadFocus = m_found.tree->hasFocus();
        setCurrentWidget(m_browse.tree);
        m_found.filter->setMask({});
        if (hadFocus)
            m_browse.tree->setFocus();
    }
    if (chosen != none<NodeId> && chosen != currentNode())
        reveal(chosen);
    else if (chosen == none<NodeId> && currentNode() != none<NodeId>)
        Q_EMIT currentNodeChanged(currentNode());
}

void FleetView::reveal(NodeId node)
{
    if (!m_model.fleet() || node == none<NodeId>)
        return;
    const QModelIndex index = active().filter->indexOf(node);
    if (!index.isValid())
        return;
    QTreeView &tree = *active().tree;
    tree.setCurrentIndex(index);
    tree.scrollTo(index, QAbstractItemView::EnsureVisible); // opens what is above it
}

bool FleetView::canReveal(NodeId node) const
{
    return active().filter->indexOf(node).isValid();
}

void FleetView::revealFirstHit()
{
    const NodeMask *mask = m_found.filter->mask();
    if (!isSearching() || !mask)
        return;
    for (const NodeId hit : mask->hitNodesUpTo(*m_model.fleet(), 1))
        reveal(hit);
}

ListSorts FleetView::sorts() const
{
    const QHeaderView &header = *active().tree->header();
    const int column = header.sortIndicatorSection();
    if (column < 0 || column >= ColumnCount)
        return {};
    return {{.column = sortWords[std::size_t(column)],
             .isDescending = header.sortIndicatorOrder() == Qt::DescendingOrder}};
}

void FleetView::setSorts(const ListSorts &sorts)
{
    if (sorts.empty() || sorts == this->sorts())
        return;
    const auto word = std::find(sortWords.begin(), sortWords.end(), sorts.front().column);
    if (word != sortWords.end())
        active().tree->sortByColumn(int(word - sortWords.begin()), sorts.front().isDescending
                                                                       ? Qt::DescendingOrder
                                                                       : Qt::AscendingOrder);
}

NodeId FleetView::topNode() const
{
    const QModelIndex top = activeTree()->indexAt({0, 0});
    return top.isValid() ? FleetModel::nodeOf(top) : none<NodeId>;
}

void FleetView::scrollToTop(NodeId node)
{
    const QModelIndex index = active().filter->indexOf(node);
    if (index.isValid())
        activeTree()->scrollTo(index, QAbstractItemView::PositionAtTop);
}

NodeId FleetView::currentNode() const
{
    const QModelIndex current = active().tree->currentIndex();
    return current.isValid() ? FleetModel::nodeOf(current) : none<NodeId>;
}

std::vector<NodeId> FleetView::selectedNodes() const
{
    return nodesOf(active().tree->selectionModel()->selection(), *active().filter);
}

ClipTable FleetView::selection() const
{
    ClipTable table;
    for (int column = 0; column < ColumnCount; ++column)
        table.titles += m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const NodeId node : selectedNodes())
        table.rows.push_back(
            {nodeName(*m_model.fleet(), node),
             nodeStatusText(*m_model.fleet(), m_model.loaded()->standing, node, m_model.wording()),
             nodeIdText(*m_model.fleet(), node)});
    return table;
}

/// Esc in the tree ends the search.
bool FleetView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void FleetView::expandAll()
{
    active().tree->expandAll();
    m_columns->fit(width());
}

void FleetView::collapseAll()
{
    active().tree->collapseAll();
}

void FleetView::expandBelowCurrent()
{
    active().tree->expandRecursively(active().tree->currentIndex());
    m_columns->fit(width());
}

void FleetView::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    m_columns->fit(width());
}

} // namespace chargetree
