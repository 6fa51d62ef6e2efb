// SPDX-License-Identifier: Apache-2.0
#include "ui/locator/locatormodel.h"

#include "models/fields/personal.h"

namespace chargetree {

void LocatorModel::setRows(std::vector<LocatorRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LocatorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LocatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LocatorRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::DecorationRole:
        return row.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.name, row.remark, row.detail};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PersonalRole:
        return row.isPersonal;
    case NameMarksRole:
        return QVariant::fromValue(row.nameMarks);
    case DetailRole:
        return row.detail;
    case DetailMarksRole:
        return QVariant::fromValue(row.detailMarks);
    case RemarkRole:
        return row.remark;
    default:
        return {};
    }
}

Qt::ItemFlags LocatorModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!row(index.row()).isEnabled)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace chargetree
