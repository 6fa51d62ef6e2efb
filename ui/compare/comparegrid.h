// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/recordtable.h"

namespace chargetree {

class CompareModel;

/// The table of a comparison: its titles stay in sight, and the menus of a cell and of a column
/// change the reference.
class CompareGrid final : public RecordTable {
    Q_OBJECT

public:
    explicit CompareGrid(CompareModel *model, QWidget *parent = nullptr);

    /// Widths by what is seen, shared out where there is room, whatever somebody made of them.
    void fit();
    /// With the titles of the rows.
    [[nodiscard]] ClipTable selection() const override;
    [[nodiscard]] ClipTable whole() const;

Q_SIGNALS:
    // By the identity: a menu stays open while columns come and go.
    void referenceChosen(const std::string &charger);
    void chargerRequested(const std::string &charger); // to be shown in the tree
    void removalRequested(const std::string &charger); // from the comparison

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void follow(const QModelIndex &index) override;
    void followVeil() override;

private:
    void openMenu(int charger, const QPoint &at, bool isOfCell);
    [[nodiscard]] ClipTable table(const std::vector<int> &rows, int first, int last) const;

    CompareModel *m_model;
    std::vector<int> m_wanted; // widths of the columns
    bool m_areDragged = false; // somebody has changed them
};

} // namespace chargetree
