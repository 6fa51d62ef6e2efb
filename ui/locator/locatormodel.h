// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/locator/locatorrow.h"

#include <QAbstractListModel>

namespace chargetree {

/// Lines of the locator. Names, remarks and details have their roles; for screen readers a line is
/// read as a whole.
class LocatorModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NameMarksRole = Qt::UserRole, // QList<MarkedRange>
        DetailRole,
        DetailMarksRole,
        RemarkRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<LocatorRow> rows);
    [[nodiscard]] const LocatorRow &row(int row) const { return m_rows[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<LocatorRow> m_rows;
};

} // namespace chargetree
