// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/cliptable.h"

#include <QTreeView>

#include <functional>

namespace chargetree {

class RowDrag;

/// A tree of the fleet: whole rows are selected, and dragged to other programs.
class FleetTree final : public QTreeView {
    Q_OBJECT

public:
    /// `rows` are what a drag takes along.
    FleetTree(const std::function<ClipTable()> &rows, QWidget *parent);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    std::function<ClipTable()> m_rows;
    RowDrag *m_drag;
};

} // namespace chargetree
