// SPDX-License-Identifier: Apache-2.0
#include "models/items/detailsmodel.h"

namespace chargetree {

DetailsModel::DetailsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void DetailsModel::setDetails(std::vector<Detail> details)
{
    beginResetModel();
    m_details = std::move(details);
    endResetModel();
}

int DetailsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_details.size());
}

int DetailsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags DetailsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // Headings are read, not walked through.
    const Qt::ItemFlags flags = Qt::ItemNeverHasChildren;
    return isSection(index.row())
               ? flags
               : flags | Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QVariant DetailsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Detail &detail = m_details[std::size_t(index.row())];
    if (role == SectionRole)
        return detail.isSection;
    if (index.column() == TitleColumn) {
        if (role == QuietRole)
            return true;
        const bool isText = role == Qt::DisplayRole || role == ExactRole;
        return isText ? QVariant(detail.title) : QVariant();
    }
    if (detail.isSection)
        return {};
    const bool isEmpty = detail.cell.text.isEmpty();
    if (role == QuietRole)
        return isEmpty;
    if (role == PersonalRole)
        return !isEmpty && detail.cell.isPersonal;
    if (role == Qt::DisplayRole && isEmpty)
        return QStringLiteral("–");
    if (role == Qt::AccessibleTextRole)
        return QVariant(detail.title % QStringLiteral(": ")
                        % (isEmpty ? detail.cell.toolTip : detail.cell.text));
    return cellData(detail.cell, role);
}

QVariant DetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TitleColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace chargetree
