// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listsort.h"

#include <QHeaderView>

namespace chargetree {

/// The titles of a list's columns: an arrow in those that rule the order and, where they are
/// several, a small number for whose turn it is. The first column keeps its place.
class ListHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent = nullptr);

    /// At a section of the model its place among the keys of the order, counted from 1, falling
    /// ones negative; 0 for none.
    void setKeys(const std::vector<int> &keyOfSection);

Q_SIGNALS:
    /// A title was clicked, with Ctrl or Shift as one more key.
    void sortRequested(int section, bool isAdded);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int keyOf(int section) const;

    std::vector<int> m_keys;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace chargetree
