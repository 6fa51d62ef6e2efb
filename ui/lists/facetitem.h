// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/facets.h"

#include <QTreeWidget>

// What the items of a FacetTree hold.
namespace chargetree::facetitem {

enum ItemRole { FacetRole = Qt::UserRole, KeyRole, KindRole };
enum class ItemKind { Facet, Value, More };
enum Section { TextSection, CountSection, SectionCount };

ItemKind kindOf(const QTreeWidgetItem *item);
Facet facetOf(const QTreeWidgetItem *item);
QByteArray keyOf(const QTreeWidgetItem *item);
/// What tells an item from the others, also after a refill.
QString nameOf(const QTreeWidgetItem *item);

QTreeWidgetItem *makeItem(QTreeWidgetItem *parent, ItemKind kind, Facet facet,
                          const std::string &key, const QString &text);
/// A chosen value opens what it stands below, and says so there.
void showAbove(QTreeWidgetItem *item, const QTreeWidgetItem *top);

} // namespace chargetree::facetitem
