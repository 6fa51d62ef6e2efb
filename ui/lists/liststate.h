// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listbasis.h"

class QTableView;

namespace chargetree {

class ListModel;

/// Where a person is in a list: selection, current cell and what stands on top, by what names the
/// rows in the next fleet. Taken before the rows change and put back after.
class ListState final {
public:
    static ListState of(const QTableView &view, const ListModel &model);

    /// `areRowsNew`: the model was reset, else the view has kept selection and current cell. In the
    /// same fleet the current row, if it was in sight, stays in its place on the screen, in another
    /// one the row on top.
    void restore(QTableView &view, const ListModel &model, bool areRowsNew) const;

private:
    void select(QTableView &view, const ListModel &model) const;
    void scroll(QTableView &view, const ListModel &model) const;
    [[nodiscard]] int rowOf(std::uint32_t place, const ListModel &model) const;

    ListBasisPtr m_basis; // of the places
    std::vector<std::uint32_t> m_selected;
    bool m_areAllSelected = false;
    std::uint32_t m_current = nowhere;
    int m_column = 0;
    int m_currentOffset = -1; // pixels from the top, if it was in sight
    std::uint32_t m_top = nowhere;
    int m_topOffset = 0;
    int m_horizontal = 0;

    static constexpr std::uint32_t nowhere = 0xffffffffU;
};

} // namespace chargetree
