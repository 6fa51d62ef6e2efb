// SPDX-License-Identifier: Apache-2.0
#include "models/items/fleetfilter.h"

#include "models/items/nodeindex.h"

#include <algorithm>
#include <tuple>

namespace chargetree {

namespace {

NodeMask maskHidingAll(const Fleet *fleet)
{
    NodeMask mask;
    mask.visible = BitSet(fleet ? fleet->nodes().size() : 1);
    return mask;
}

} // namespace

FleetFilter::FleetFilter(FleetModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        if (m_mask) // it was of the fleet before: show nothing until the search has answered again
            m_mask = std::make_shared<const NodeMask>(maskHidingAll(m_source.fleet()));
        forget();
        endResetModel();
    });
    connect(&source, &QAbstractItemModel::dataChanged, this, &FleetFilter::sourceDataChanged);
    connect(&source, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
}

void FleetFilter::setMask(std::shared_ptr<const NodeMask> mask)
{
    if (!mask && !m_mask)
        return;
    beginResetModel();
    m_mask = std::move(mask);
    forget();
    endResetModel();
}

/// The arrays stay where the fleet is as large as before: a key press should allocate nothing.
void FleetFilter::forget()
{
    m_arrangement.isDone = BitSet();
}

bool FleetFilter::isVisible(NodeId node) const
{
    return !m_mask || m_mask->visible.test(number(node));
}

QModelIndex FleetFilter::indexOf(NodeId node, int column) const
{
    const Fleet *fleet = m_source.fleet();
    if (!fleet || node == Fleet::root || node == none<NodeId> || !isVisible(node))
        return {};
    if (!isPlain())
        arrange(fleet->at(node).parent);
    const int row = int(isPlain() ? fleet->rowOf(node) : m_arrangement.rowOf[number(node)]);
    return createIndex(row, column, indexId(node, row));
}

QModelIndex FleetFilter::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    const Node &above = m_source.fleet()->at(FleetModel::nodeOf(parent));
    const quint32 place = number(above.firstChild) + quint32(row);
    const NodeId node = isPlain() ? NodeId(place) : m_arrangement.nodeAt[place];
    return createIndex(row, column, indexId(node, row));
}

QModelIndex FleetFilter::parent(const QModelIndex &child) const
{
    const Fleet *fleet = m_source.fleet();
    if (!child.isValid() || !fleet)
        return {};
    return indexOf(fleet->at(FleetModel::nodeOf(child)).parent);
}

QModelIndex FleetFilter::sibling(int row, int column, const QModelIndex &index) const
{
    if (row == index.row() && column >= 0 && column < ColumnCount)
        return createIndex(row, column, index.internalId());
    return this->index(row, column, parent(index));
}

int FleetFilter::rowCount(const QModelIndex &parent) const
{
    const Fleet *fleet = m_source.fleet();
    if (!fleet || parent.column() > 0)
        return 0;
    const NodeId node = FleetModel::nodeOf(parent);
    if (!m_mask && isPlain())
        return int(fleet->at(node).childCount);
    arrange(node);
    return int(m_arrangement.visible[number(node)]);
}

int FleetFilter::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool FleetFilter::hasChildren(const QModelIndex &parent) const
{
    const Fleet *fleet = m_source.fleet();
    if (!fleet || parent.column() > 0)
        return false;
    for (const NodeId child : fleet->children(FleetModel::nodeOf(parent))) {
        if (isVisible(child))
            return true;
    }
    return false;
}

QModelIndex FleetFilter::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? m_source.indexOf(FleetModel::nodeOf(proxy), proxy.column())
                           : QModelIndex();
}

QModelIndex FleetFilter::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() ? indexOf(FleetModel::nodeOf(source), source.column()) : QModelIndex();
}

Qt::ItemFlags FleetFilter::flags(const QModelIndex &index) const
{
    return m_source.flags(index); // which asks for the node alone
}

QVariant FleetFilter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QVariant all = m_source.data(index, role);
    if (role != CountRole || !m_mask)
        return all;
    const auto shown = m_mask->countOf(*m_source.fleet(), FleetModel::nodeOf(index));
    const Wording &wording = m_source.wording();
    if (!shown || all.toString().isEmpty() || wording.number(*shown) == all.toString())
        return all;
    return tr("%1 of %2", "shown of all").arg(wording.number(*shown), all.toString());
}

QVariant FleetFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_source.headerData(section, orientation, role);
}

/// Puts the children of one parent in order: kinds apart, then by rank, what has none last.
void FleetFilter::arrange(NodeId parent) const
{
    const Fleet &fleet = *m_source.fleet();
    if (m_arrangement.isDone.size() == 0) {
        const std::size_t nodes = fleet.nodes().size();
        m_arrangement.nodeAt.resize(nodes);
        m_arrangement.rowOf.resize(nodes);
        m_arrangement.visible.resize(nodes);
        m_arrangement.isDone = BitSet(nodes);
    }
    if (m_arrangement.isDone.test(number(parent)))
        return;
    m_arrangement.isDone.set(number(parent));
    const Range<NodeId> children = fleet.children(parent);
    m_arrangement.visible[number(parent)] = 0;
    if (children.isEmpty())
        return;
    const auto begin = m_arrangement.nodeAt.begin() + children.first;
    auto end = begin;
    for (const NodeId child : children) {
        if (isVisible(child))
            *end++ = child;
    }
    if (m_sortColumn >= 0 && parent != Fleet::root && end - begin > 1) {
        const Ranks &ranks = m_source.loaded()->ranks;
        const auto column = Column(m_sortColumn);
        const bool isAscending = m_sortOrder == Qt::AscendingOrder;
        const auto key = [&](NodeId node) {
            const quint32 rank = ranks.rank(fleet, node, column);
            const bool isMissing = rank == Ranks::missing;
            return std::tuple(fleet.at(node).kind(), isMissing, isAscending ? rank : ~rank);
        };
        const auto isBefore = [&](NodeId a, NodeId b) { return key(a) < key(b); };
        if (!std::is_sorted(begin, end, isBefore)) // sockets mostly are, and sorting allocates
            std::stable_sort(begin, end, isBefore);
    }
    quint32 row = 0;
    for (auto node = begin; node != end; ++node)
        m_arrangement.rowOf[number(*node)] = row++;
    m_arrangement.visible[number(parent)] = row;
}

void FleetFilter::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    keepPersistentRows(before);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FleetFilter::keepPersistentRows(const QModelIndexList &before)
{
    forget();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(indexOf(FleetModel::nodeOf(index), index.column()));
    changePersistentIndexList(before, after);
}

/// Whether an arranged parent would be arranged the same way again.
bool FleetFilter::isOrdered(NodeId parent) const
{
    if (m_sortColumn < 0 || m_arrangement.isDone.size() == 0
        || !m_arrangement.isDone.test(number(parent)))
        return true;
    const Fleet &fleet = *m_source.fleet();
    const Ranks &ranks = m_source.loaded()->ranks;
    const quint32 first = number(fleet.at(parent).firstChild);
    for (quint32 row = 1; row < m_arrangement.visible[number(parent)]; ++row) {
        const NodeId one = m_arrangement.nodeAt[first + row - 1];
        const NodeId two = m_arrangement.nodeAt[first + row];
        if (fleet.at(one).kind() != fleet.at(two).kind())
            continue;
        const quint32 a = ranks.rank(fleet, one, Column(m_sortColumn));
        const quint32 b = ranks.rank(fleet, two, Column(m_sortColumn));
        const bool isAscending = m_sortOrder == Qt::AscendingOrder;
        if (a != b && (b == Ranks::missing || (a < b) == isAscending) && a != Ranks::missing)
            continue;
        if (a != b || one > two)
            return false;
    }
    return true;
}

void FleetFilter::sourceDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    const Fleet &fleet = *m_source.fleet();
    const NodeId parent = fleet.at(FleetModel::nodeOf(first)).parent;
    if (isPlain()) {
        Q_EMIT dataChanged(mapFromSource(first), mapFromSource(last));
        return;
    }
    if (!isOrdered(parent)) {
        Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        keepPersistentRows(persistentIndexList());
        Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }
    const int rows = rowCount(indexOf(parent));
    if (rows > 0)
        Q_EMIT dataChanged(index(0, 0, indexOf(parent)),
                           index(rows - 1, ColumnCount - 1, indexOf(parent)));
}

} // namespace chargetree
