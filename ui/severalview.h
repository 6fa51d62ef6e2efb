// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordcell.h"

#include <QWidget>

class QLabel;

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

private:
    QLabel *m_name;
    QLabel *m_hint;
    PropertyList *m_list;
};

} // namespace chargetree
