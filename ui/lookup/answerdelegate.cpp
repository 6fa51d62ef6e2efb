// SPDX-License-Identifier: Apache-2.0
#include "ui/lookup/answerdelegate.h"

#include "models/lookup/lookupmodel.h"
#include "ui/look/metrics.h"
#include "ui/tables/rowline.h"

namespace chargetree {

QIcon verdictIcon(LookupVerdict verdict)
{
    switch (verdict) {
    case LookupVerdict::Found:
        return icon(Icon::Check, IconTint::Accent);
    case LookupVerdict::Unknown:
        return icon(Icon::Cancel, IconTint::Error);
    case LookupVerdict::Ambiguous:
        return icon(Icon::Warning, IconTint::Warning);
    }
    return {};
}

QSize AnswerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + metrics::spacing,
            metrics::rowHeight(option.fontMetrics)};
}

void AnswerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintRowLine(*painter, option);
}

void AnswerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = verdictIcon(LookupVerdict(index.data(LookupModel::VerdictRole).toInt()));
    const int side = metrics::iconSize(option->fontMetrics);
    option->decorationSize = QSize(side, side);
}

} // namespace chargetree
