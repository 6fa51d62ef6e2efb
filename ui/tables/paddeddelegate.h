// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/privacy/veilcover.h"

namespace chargetree {

/// Paints cells as the style does, but lets them begin and end where their titles do: styles give
/// headers more padding than cells.
class PaddedDelegate : public VeilDelegate {
    Q_OBJECT

public:
    using VeilDelegate::VeilDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace chargetree
