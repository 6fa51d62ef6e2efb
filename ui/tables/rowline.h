// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tables/paddeddelegate.h"

namespace chargetree {

/// The quiet line below a row of a table, but not through the frame of what has the focus.
void paintRowLine(QPainter &painter, const QStyleOptionViewItem &option);

/// Paints cells as the style does, wrapped where the view wraps, with the line below; what a
/// tooltip says of one stays text.
class LinedTextDelegate final : public PaddedDelegate {
    Q_OBJECT

public:
    explicit LinedTextDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace chargetree
