// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace chargetree {

class PropertyList;

/// What several selected rows have in common and in what they differ.
class SeveralView final : public QWidget {
    Q_OBJECT

public:
    explicit SeveralView(QWidget *parent = nullptr);

    void showNodes(const RecordContext &context, const std::vector<NodeId> &nodes);
    /// Keeps no fleet in memory.
    void clear();

Q_SIGNALS:
    /// The chargers that are selected, side by side.
    void compareRequested();

private:
    void offerCompare(const RecordContext &context, const std::vector<NodeId> &nodes);

    QLabel *m_name;
    QLabel *m_hint;
    QPushButton *m_compare;
    PropertyList *m_list;
};

} // namespace chargetree
