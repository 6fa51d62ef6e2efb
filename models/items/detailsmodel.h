// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"

#include <QAbstractTableModel>

#include <vector>

namespace chargetree {

/// A title and its value, or a heading above some.
struct Detail {
    QString title;
    RecordCell cell = {};
    bool isSection = false;
};

/// One record as a list of titles and values. Values that are not there show a dash and copy as
/// nothing.
class DetailsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, ValueColumn, ColumnCount };

    explicit DetailsModel(QObject *parent = nullptr);

    void setDetails(std::vector<Detail> details);
    [[nodiscard]] const std::vector<Detail> &details() const { return m_details; }
    [[nodiscard]] bool isSection(int row) const { return m_details[std::size_t(row)].isSection; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<Detail> m_details;
};

} // namespace chargetree
