// SPDX-License-Identifier: Apache-2.0
#include "ui/tables/sectioneddelegate.h"

#include "ui/look/metrics.h"

#include <QTreeView>

namespace chargetree {

QSize SectionedDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionViewItem within = option;
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        tree && index.parent().isValid()) { // trees do not say within what
        const int indentation = index.column() == 0 ? tree->indentation() : 0;
        within.rect = {0, 0, tree->columnWidth(index.column()) - indentation, 1};
    }
    const QSize size = QStyledItemDelegate::sizeHint(within, index);
    return {size.width(), size.height() + metrics::spacing};
}

void SectionedDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_holdsQueries && index.column() == 0 && index.parent().isValid())
        option->text = leftToRightIsolate % option->text % popIsolate;
}

} // namespace chargetree
