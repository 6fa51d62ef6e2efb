// SPDX-License-Identifier: Apache-2.0
#include "models/lists/listmodel.h"

#include <algorithm>

namespace chargetree {

namespace {

std::size_t placeOf(const std::vector<ListColumn> &columns, std::string_view id)
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [id](const ListColumn &column) { return column.id == id; });
    return std::size_t(found - columns.begin());
}

QString textOf(std::string_view id)
{
    return QString::fromLatin1(id.data(), qsizetype(id.size()));
}

} // namespace

ListModel::ListModel(ListKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
    , m_all(listColumns(kind))
{
    ListModel::setColumns({});
}

void ListModel::show(const ListBasisPtr &basis, const ListOrder &order, const Wording &wording)
{
    m_last = {};
    m_context.wording = wording;
    if (basis == m_basis && order->size() == m_order->size())
        return reorder(order);
    beginResetModel();
    m_context.loaded = basis->loaded();
    m_basis = basis;
    m_order = order;
    indexRows();
    endResetModel();
}

void ListModel::reorder(const ListOrder &order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const ListOrder before = m_order;
    m_order = order;
    indexRows();
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(this->index(rowOf((*before)[std::size_t(index.row())]), index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ListModel::clear()
{
    if (!m_basis)
        return;
    beginResetModel();
    m_last = {};
    m_context.loaded.reset();
    m_basis.reset();
    m_order.reset();
    m_rowOfPlace.clear();
    endResetModel();
}

void ListModel::indexRows()
{
    m_rowOfPlace.assign(m_basis->size(), -1);
    for (std::size_t row = 0; row < m_order->size(); ++row)
        m_rowOfPlace[(*m_order)[row]] = int(row);
}

int ListModel::rowOf(std::uint32_t place) const
{
    return place < m_rowOfPlace.size() ? m_rowOfPlace[place] : -1;
}

void ListModel::setWording(const Wording &wording)
{
    m_last = {};
    m_context.wording = wording;
    m_all = listColumns(m_kind); // the same ones, their titles in the language of now
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListModel::setColumns(const QStringList &ids)
{
    std::vector<std::size_t> shown{placeOf(m_all, nameColumn(m_kind))};
    const auto show = [&](std::string_view id) {
        const std::size_t place = placeOf(m_all, id);
        if (place < m_all.size() && std::find(shown.begin(), shown.end(), place) == shown.end())
            shown.push_back(place);
    };
    for (const QString &id : ids)
        show(id.toStdString());
    if (ids.isEmpty()) {
        for (const std::string_view id : defaultColumns(m_kind))
            show(id);
    }
    if (shown == m_shown)
        return;
    beginResetModel();
    m_last = {};
    m_shown = std::move(shown);
    endResetModel();
}

QStringList ListModel::columns() const
{
    QStringList ids;
    for (const std::size_t place : m_shown)
        ids += textOf(m_all[place].id);
    return ids;
}

const ListColumn &ListModel::column(int section) const
{
    return m_all[m_shown[std::size_t(section)]];
}

int ListModel::sectionOf(std::string_view id) const
{
    for (int section = 0; section < columnCount(); ++section) {
        if (column(section).id == id)
            return section;
    }
    return -1;
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_order ? 0 : int(m_order->size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags ListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
           | Qt::ItemNeverHasChildren;
}

const RecordCell &ListModel::cellAt(const QModelIndex &index) const
{
    if (m_last.row != index.row() || m_last.column != index.column())
        m_last = {index.row(), index.column(),
                  column(index.column()).cell(m_context, m_basis->at(placeAt(index.row())))};
    return m_last.cell;
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListColumn &shown = column(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(shown.alignment);
    if (role == SearchedRole)
        return shown.isSearched;
    if (role == QuietRole && m_kind == ListKind::Findings)
        return m_basis->at(placeAt(index.row())).ignoredFor != nullptr;
    if (role == NodeRole)
        return number(m_basis->at(placeAt(index.row())).node);
    if (role == ExactRole && shown.exact)
        return shown.exact(m_context, m_basis->at(placeAt(index.row())));
    return cellData(cellAt(index), role);
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column(section).title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column(section).alignment);
    return {};
}

} // namespace chargetree
