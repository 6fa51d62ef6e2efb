// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookup/lookup.h"
#include "ui/look/icons.h"

#include <QStyledItemDelegate>

namespace chargetree {

/// The sign of a verdict.
QIcon verdictIcon(LookupVerdict verdict);

/// Draws what a look-up says of a value as a sign and a word.
class AnswerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace chargetree
