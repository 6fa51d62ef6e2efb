// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/fleetmodel.h"

#include <QTimer>

#include <array>

class QHeaderView;
class QTreeView;

namespace chargetree {

/// The columns of the two trees, which are one person's columns: widths, order and sorting of the
/// one are those of the other. As long as nobody has changed them they fit the room.
class TreeColumns final : public QObject {
    Q_OBJECT

public:
    /// The trees outlive it.
    TreeColumns(QTreeView &one, QTreeView &other, QObject *parent);

    /// Statuses and ids take what those that were seen need, within bounds; names take the rest.
    void fit(int width);

    /// Empty as long as nobody has changed the columns.
    [[nodiscard]] QByteArray state() const;
    void restore(const QByteArray &state);

private:
    void mirror(const QHeaderView &from, QHeaderView &to);
    void share();
    [[nodiscard]] int wantedOf(int column);
    [[nodiscard]] int widthOf(int column, int share);
    [[nodiscard]] std::array<QHeaderView *, 2> headers() const;

    std::array<QTreeView *, 2> m_trees;
    std::array<int, ColumnCount> m_wanted{}; // stays while rows come and go
    QTimer m_later; // for rows that come by the thousand
    int m_width = 0;
    bool m_isFitting = false;
    bool m_areOwn = false; // somebody has changed them
};

} // namespace chargetree
