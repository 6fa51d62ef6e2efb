// SPDX-License-Identifier: Apache-2.0
#include "models/items/fleetmodel.h"

#include "models/items/nodeindex.h"

#include "models/fields/fieldtext.h"
#include "models/fields/personal.h"

namespace chargetree {

FleetModel::FleetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void FleetModel::setFleet(LoadedFleetPtr fleet, const Wording &wording)
{
    beginResetModel();
    m_marks.clear();
    m_loaded = std::move(fleet);
    m_wording = wording;
    endResetModel();
}

void FleetModel::updateFleet(LoadedFleetPtr fleet, const Wording &wording,
                             const std::vector<NodeRun> &changed)
{
    m_loaded = std::move(fleet);
    m_wording = wording;
    for (const NodeRun &run : changed) {
        const auto last = NodeId(number(run.first) + run.count - 1);
        Q_EMIT dataChanged(indexOf(run.first), indexOf(last, ColumnCount - 1));
    }
}

void FleetModel::setWording(const Wording &wording)
{
    m_wording = wording;
    if (!m_loaded)
        return;
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void FleetModel::setRowMarks(RowMarks marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    if (m_loaded)
        announceAll();
}

void FleetModel::announceAll()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex FleetModel::indexOf(NodeId node, int column) const
{
    if (node == Fleet::root || !m_loaded)
        return {};
    const int row = int(m_loaded->fleet->rowOf(node));
    return createIndex(row, column, indexId(node, row));
}

NodeId FleetModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? nodeOfIndex(index) : Fleet::root;
}

QModelIndex FleetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    const NodeId node = fleet()->children(nodeOf(parent)).at(quint32(row));
    return createIndex(row, column, indexId(node, row));
}

QModelIndex FleetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !m_loaded)
        return {};
    return indexOf(fleet()->at(nodeOf(child)).parent);
}

int FleetModel::rowCount(const QModelIndex &parent) const
{
    if (!m_loaded || parent.column() > 0)
        return 0;
    return int(fleet()->at(nodeOf(parent)).childCount);
}

int FleetModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool FleetModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

Qt::ItemFlags FleetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isLeaf = fleet()->at(nodeOf(index)).childCount == 0;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
           | (isLeaf ? Qt::ItemNeverHasChildren : Qt::NoItemFlags);
}

QString FleetModel::text(NodeId node, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return nodeName(*fleet(), node);
    case StatusColumn:
        return nodeStatusText(*fleet(), m_loaded->standing, node, m_wording);
    case IdColumn:
        return nodeIdText(*fleet(), node);
    case ColumnCount:
        break;
    }
    return {};
}

QString FleetModel::remark(NodeId id) const
{
    const Node &node = fleet()->at(id);
    if (node.kind() == NodeKind::HomeSite && fleet()->at(node.homeSite()).isSpare)
        return tr("spare");
    if (node.kind() == NodeKind::Charger && fleet()->at(node.parent).kind() == NodeKind::MayUse)
        return tr("direct");
    return {};
}

QString FleetModel::mark(NodeId node) const
{
    const auto found = m_marks.find(node);
    if (found == m_marks.end())
        return {};
    return found->second == RowMark::New ? tr("new", "mark of a row") : tr("changed");
}

QVariant FleetModel::statusOfRow(NodeId id) const
{
    const Node &node = fleet()->at(id);
    switch (node.kind()) {
    case NodeKind::ChargingSites:
        return int(m_loaded->standing.ofChargers().status);
    case NodeKind::MayUse:
        return int(fleet()->at(node.driver()).worst.status);
    case NodeKind::GrantedSite:
        return int(fleet()->at(fleet()->siteOf(node.grantedSite())).worst.status);
    case NodeKind::Site:
        return int(fleet()->at(node.site()).worst.status);
    case NodeKind::Charger:
        return int(fleet()->at(node.charger()).status);
    case NodeKind::Socket:
        return int(fleet()->at(node.socket()).status);
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::SpareDrivers:
    case NodeKind::HomeSite:
    case NodeKind::Driver:
    case NodeKind::Tag:
        break;
    }
    return {};
}

QVariant FleetModel::validityOfRow(NodeId id) const
{
    const Node &node = fleet()->at(id);
    const Standing &standing = m_loaded->standing;
    switch (node.kind()) {
    case NodeKind::HomeSites:
        return int(standing.ofHomeSites().validity);
    case NodeKind::SpareDrivers:
        return int(standing.ofSpareDrivers().validity);
    case NodeKind::HomeSite:
        return int(standing.of(node.homeSite()).validity);
    case NodeKind::Driver:
        return int(standing.of(*fleet(), node.driver()).validity);
    case NodeKind::Tag:
        return int(validityAt(fleet()->at(node.tag()), standing.judgement()));
    case NodeKind::Root:
    case NodeKind::ChargingSites:
    case NodeKind::MayUse:
    case NodeKind::GrantedSite:
    case NodeKind::Site:
    case NodeKind::Charger:
    case NodeKind::Socket:
        break;
    }
    return {};
}

QVariant FleetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_loaded)
        return {};
    const NodeId node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(node, index.column());
    case NodeRole:
        return number(node);
    case KindRole:
        return int(fleet()->at(node).kind());
    case StatusRole:
        return statusOfRow(node);
    case ValidityRole:
        return validityOfRow(node);
    case CountRole: {
        const qint64 count = nodeCount(*fleet(), node);
        return count < 0 ? QString() : m_wording.number(count);
    }
    case RemarkRole: {
        QStringList remarks{remark(node), mark(node)};
        remarks.removeAll(QString());
        return remarks.join(QStringLiteral(" · "));
    }
    case PersonalRole:
        return index.column() != StatusColumn
               && isPersonal(fleet()->at(node).kind(), text(node, index.column()));
    case Qt::AccessibleTextRole: {
        if (index.column() != NameColumn)
            return text(node, index.column());
        const QString marked = mark(node);
        return QString(Wording::kind(fleet()->at(node).kind()) + QStringLiteral(": ")
                       + text(node, NameColumn)
                       + (marked.isEmpty() ? QString() : QStringLiteral(", ") + marked));
    }
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case StatusColumn:
        return tr("Status");
    case IdColumn:
        return tr("Id");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace chargetree
