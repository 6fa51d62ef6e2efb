// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/detailsmodel.h"
#include "ui/tables/recordtable.h"

namespace chargetree {

/// Titles and values of one record, whole rows at a time; copies the value, of several rows titles
/// and values.
class PropertyList final : public RecordTable {
    Q_OBJECT

public:
    explicit PropertyList(QWidget *parent = nullptr);

    void setDetails(std::vector<Detail> details);
    [[nodiscard]] const DetailsModel &details() const { return m_model; }

    [[nodiscard]] ClipTable selection() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] int rowHeight() const override;
    void followVeil() override { } // it is as wide as its titles, which name nobody

private:
    void fit();
    [[nodiscard]] int widestIn(int column) const;

    DetailsModel m_model;
};

} // namespace chargetree
