// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changelistmodel.h"

#include <algorithm>

namespace chargetree {

ChangeListModel::ChangeListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeListModel::show(const ChangedFleet &comparison, const Wording &wording)
{
    beginResetModel();
    if (comparison.changes != m_comparison.changes)
        m_filter.effect.reset();
    m_comparison = comparison;
    m_wording = wording;
    m_rows.clear();
    endResetModel();
    ask();
}

void ChangeListModel::setWording(const Wording &wording)
{
    m_wording = wording;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    ask();
}

void ChangeListModel::setFilter(const ChangeFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    ask();
}

void ChangeListModel::ask()
{
    Q_EMIT arrangementWanted({.ticket = ++m_asked,
                              .comparison = m_comparison,
                              .wording = m_wording,
                              .filter = m_filter,
                              .sort = m_sort});
}

void ChangeListModel::showArranged(const ChangesAnswer &answer)
{
    if (answer.ticket != m_asked)
        return;
    m_answered = answer.ticket;
    if (answer.places != m_rows) {
        beginResetModel();
        m_rows = answer.places;
        endResetModel();
    }
    Q_EMIT arranged();
}

int ChangeListModel::rowOf(std::uint32_t place) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), place);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : changeColumnCount;
}

Qt::ItemFlags ChangeListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Change &change = m_comparison.changes->at(m_rows[std::size_t(index.row())]);
    return cellData(changeCell(change, ChangeColumn(index.column()), m_wording), role);
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= changeColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? changeTitle(ChangeColumn(section)) : QVariant();
}

void ChangeListModel::sort(int column, Qt::SortOrder order)
{
    m_sort = {.isDescending = order == Qt::DescendingOrder};
    if (column >= 0)
        m_sort.column = ChangeColumn(column);
    ask();
}

} // namespace chargetree
