// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/metrics.h"
#include "ui/parts/textlines.h"

#include <QStyledItemDelegate>

namespace chargetree {

/// Paints a line of the locator: icon, name with what was typed marked, a quieter second line, and
/// a remark at the end. Knows roles, no model.
class LocatorDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int inset = metrics::spacing + metrics::halfSpacing; // at both ends of a line

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Every line is as high as one with two lines of text, so that nothing moves while one types.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// The whole text of a line that is cut, as plain text.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    mutable TextLines m_lines;
    mutable TextLines m_smallLines;
};

} // namespace chargetree
