// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <QListView>

namespace chargetree {

class FleetFilter;

/// The rows below one row of the tree, in the tree's order, to go to one of them. Typing looks for
/// names; Enter goes, Esc closes. Deletes itself when it is closed.
class SiblingPopup final : public QListView {
    Q_OBJECT

public:
    /// `rows` outlives it or is its parent's. Without a fleet there is nothing to list.
    SiblingPopup(FleetFilter &rows, NodeId parent, QWidget *owner);

    /// Below `anchor` (in the screen's coordinates), with this row current; none<NodeId> for the
    /// first.
    void open(const QRect &anchor, NodeId current);

Q_SIGNALS:
    void nodeChosen(chargetree::NodeId node);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);
    [[nodiscard]] QSize wantedSize() const;

    FleetFilter &m_rows;
};

} // namespace chargetree
