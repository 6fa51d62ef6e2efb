// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/facettree.h"

#include "ui/lists/facetitem.h"
#include "ui/look/indentation.h"
#include "ui/look/metrics.h"
#include "ui/look/theme.h"
#include "ui/privacy/veilcover.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace chargetree {

using namespace facetitem;

FacetTree::FacetTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("facetTree"));
    setColumnCount(SectionCount);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    keepIndentation(*this, metrics::margin - metrics::halfSpacing);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setItemDelegate(new VeilDelegate(this));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(metrics::margin);
    header()->setSectionResizeMode(TextSection, QHeaderView::Stretch);
    header()->setSectionResizeMode(CountSection, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &FacetTree::tell);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (kindOf(item) == ItemKind::More)
            follow(item);
    });
    connect(this, &QTreeWidget::itemExpanded, this,
            [this](QTreeWidgetItem *item) { keepOpen(item, true); });
    connect(this, &QTreeWidget::itemCollapsed, this,
            [this](QTreeWidgetItem *item) { keepOpen(item, false); });
}

void FacetTree::showFacets(const std::vector<FacetValues> &facets, const Wording &wording)
{
    m_facets = facets;
    m_wording = wording;
    refill();
}

void FacetTree::refill()
{
    const QSignalBlocker blocker(this);
    const QString current = currentItem() ? nameOf(currentItem()) : QString();
    const int scrolledTo = verticalScrollBar()->value();
    clear();
    for (const FacetValues &facet : m_facets) {
        if (!facet.values.empty())
            addFacet(facet);
    }
    for (QTreeWidgetItemIterator item(this); *item && !current.isEmpty(); ++item) {
        if (nameOf(*item) == current)
            setCurrentItem(*item);
    }
    verticalScrollBar()->setValue(scrolledTo);
}

void FacetTree::addFacet(const FacetValues &facet)
{
    auto *top =
        makeItem(invisibleRootItem(), ItemKind::Facet, facet.facet, {}, facetTitle(facet.facet));
    QFont bold = font();
    bold.setBold(true);
    top->setFont(TextSection, bold);
    top->setFirstColumnSpanned(true);
    const int hidden = addValues(facet, top);
    if (hidden > 0 || m_long.contains(facet.facet))
        addMore(facet, hidden, top);
    top->setExpanded(!m_closed.contains(facet.facet));
}

/// Returns how many are not shown.
int FacetTree::addValues(const FacetValues &facet, QTreeWidgetItem *top)
{
    const bool isLong = m_long.contains(facet.facet);
    Items items(facet.values.size(), nullptr);
    int shown = 0;
    int hidden = 0;
    for (std::size_t i = 0; i < facet.values.size(); ++i) {
        const FacetValue &value = facet.values[i];
        const bool isTop = value.parent < 0;
        const bool hasRoom = isLong || shown < mostAtFirst || value.isChosen;
        if (isTop ? !hasRoom : !items[std::size_t(value.parent)]) {
            hidden += isTop ? 1 : 0;
            continue;
        }
        shown += isTop ? 1 : 0;
        addValue(facet, i, items, top);
    }
    return hidden;
}

void FacetTree::addValue(const FacetValues &facet, std::size_t place, Items &items,
                         QTreeWidgetItem *top)
{
    const FacetValue &value = facet.values[place];
    QTreeWidgetItem *parent = value.parent < 0 ? top : items[std::size_t(value.parent)];
    const bool isCovered = // by a site above
        parent != top && parent->checkState(TextSection) == Qt::Checked;
    const QString count = m_wording.number(value.count);
    auto *item = makeItem(parent, ItemKind::Value, facet.facet, value.key, value.text);
    item->setCheckState(TextSection, value.isChosen || isCovered ? Qt::Checked : Qt::Unchecked);
    if (isCovered)
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    item->setText(CountSection, count);
    item->setTextAlignment(CountSection, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(CountSection, themeColors(palette()).secondaryText);
    item->setData(TextSection, Qt::AccessibleTextRole, QString(value.text % u", " % count));
    items[place] = item;
    if (value.isChosen)
        showAbove(item, top);
    if (parent != top && m_open.contains(nameOf(parent)))
        parent->setExpanded(true);
}

void FacetTree::addMore(const FacetValues &facet, int hidden, QTreeWidgetItem *top)
{
    const QString text = hidden > 0 ? tr("Show %n more", nullptr, hidden) : tr("Show fewer");
    auto *item = makeItem(top, ItemKind::More, facet.facet, {}, text);
    item->setForeground(TextSection, palette().link());
    item->setFirstColumnSpanned(true);
}

/// Later: whoever hears it fills the tree anew, and the view has not finished with the item.
void FacetTree::tell(QTreeWidgetItem *item)
{
    if (kindOf(item) != ItemKind::Value)
        return;
    const bool isTicked = item->checkState(TextSection) == Qt::Checked;
    QMetaObject::invokeMethod(
        this,
        [this, facet = facetOf(item), key = keyOf(item).toStdString(), isTicked] {
            Q_EMIT valueTicked(facet, key, isTicked);
        },
        Qt::QueuedConnection);
}

/// Enter ticks a value, opens a facet and shows more of it.
void FacetTree::follow(QTreeWidgetItem *item)
{
    switch (kindOf(item)) {
    case ItemKind::Facet:
        item->setExpanded(!item->isExpanded());
        return;
    case ItemKind::Value:
        if (item->flags().testFlag(Qt::ItemIsUserCheckable))
            item->setCheckState(TextSection, item->checkState(TextSection) == Qt::Checked
                                                 ? Qt::Unchecked
                                                 : Qt::Checked);
        return;
    case ItemKind::More:
        if (m_long.erase(facetOf(item)) == 0)
            m_long.insert(facetOf(item));
        QMetaObject::invokeMethod(this, &FacetTree::refill, Qt::QueuedConnection);
        return;
    }
}

void FacetTree::keepOpen(QTreeWidgetItem *item, bool isOpen)
{
    if (kindOf(item) == ItemKind::Facet) {
        if (isOpen)
            m_closed.erase(facetOf(item));
        else
            m_closed.insert(facetOf(item));
    } else if (isOpen) {
        m_open.insert(nameOf(item));
    } else {
        m_open.erase(nameOf(item));
    }
}

void FacetTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentItem())
        follow(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

void FacetTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange
        || type == QEvent::FontChange)
        refill();
}

} // namespace chargetree
