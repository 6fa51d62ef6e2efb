// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/facetitem.h"

#include "models/fields/personal.h"
#include "ui/look/metrics.h"
#include "ui/parts/plaintext.h"

namespace chargetree::facetitem {

ItemKind kindOf(const QTreeWidgetItem *item)
{
    return ItemKind(item->data(TextSection, KindRole).toInt());
}

Facet facetOf(const QTreeWidgetItem *item)
{
    return Facet(item->data(TextSection, FacetRole).toInt());
}

QByteArray keyOf(const QTreeWidgetItem *item)
{
    return item->data(TextSection, KeyRole).toByteArray();
}

QString nameOf(const QTreeWidgetItem *item)
{
    return QStringLiteral("%1/%2/").arg(int(kindOf(item))).arg(int(facetOf(item)))
           + QString::fromLatin1(keyOf(item).toHex());
}

QTreeWidgetItem *makeItem(QTreeWidgetItem *parent, ItemKind kind, Facet facet,
                          const std::string &key, const QString &text)
{
    auto *item = new QTreeWidgetItem(parent);
    const QFontMetrics font(item->treeWidget()->font());
    item->setData(TextSection, KindRole, int(kind));
    item->setData(TextSection, FacetRole, int(facet));
    item->setData(TextSection, KeyRole, QByteArray(key.data(), qsizetype(key.size())));
    item->setSizeHint(TextSection, {0, metrics::rowHeight(font) - metrics::halfSpacing / 2});
    item->setText(TextSection, text);
    item->setToolTip(TextSection, plainToolTip(text));
    item->setData(TextSection, PersonalRole, looksPersonal(text)); // a site may be called so
    return item;
}

void showAbove(QTreeWidgetItem *item, const QTreeWidgetItem *top)
{
    for (QTreeWidgetItem *above = item->parent(); above != top; above = above->parent()) {
        if (above->checkState(TextSection) == Qt::Unchecked)
            above->setCheckState(TextSection, Qt::PartiallyChecked);
        above->setExpanded(true);
    }
}

} // namespace chargetree::facetitem
