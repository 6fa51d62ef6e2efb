// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace chargetree {

/// Rows of a tree below titles: each as high as its texts are when they wrap within their columns.
class SectionedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the first column, which then reads from left to right in every language.
    void setHoldsQueries(bool holdsQueries) { m_holdsQueries = holdsQueries; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_holdsQueries = false;
};

} // namespace chargetree
