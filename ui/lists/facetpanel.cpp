// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/facetpanel.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace chargetree {

namespace {

enum ItemRole { FacetRole = Qt::UserRole, KeyRole, KindRole };
enum class ItemKind { Facet, Value, More };
enum Section { TextSection, CountSection, SectionCount };

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

QByteArray bytesOf(const std::string &key)
{
    return {key.data(), qsizetype(key.size())};
}

/// What tells an item from the others, also after a refill.
QString nameOf(const QTreeWidgetItem *item)
{
    return QStringLiteral("%1/%2/").arg(int(kindOf(item))).arg(int(facetOf(item)))
           + QString::fromLatin1(keyOf(item).toHex());
}

QTreeWidgetItem *makeItem(QTreeWidgetItem *parent, ItemKind kind, Facet facet,
                          const std::string &key, const QString &text)
{
    auto *item = new QTreeWidgetItem(parent);
    item->setData(TextSection, KindRole, int(kind));
    item->setData(TextSection, FacetRole, int(facet));
    item->setData(TextSection, KeyRole, bytesOf(key));
    item->setText(TextSection, text);
    item->setToolTip(TextSection, plainToolTip(text));
    return item;
}

} // namespace

FacetPanel::FacetPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel({}, this))
    , m_clear(new QToolButton(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("facetPanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_clear->setObjectName(QStringLiteral("facetClear"));
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_tree->setObjectName(QStringLiteral("facetTree"));
    m_tree->setColumnCount(SectionCount);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(metrics::margin);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(metrics::margin);
    m_tree->header()->setSectionResizeMode(TextSection, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(CountSection, QHeaderView::ResizeToContents);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(metrics::spacing, metrics::halfSpacing, metrics::halfSpacing,
                            metrics::halfSpacing);
    top->addWidget(m_title, 1);
    top->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_tree->setFocus(); // the button is about to be disabled
        setChoices({});
        Q_EMIT choicesChanged();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &FacetPanel::toggle);
    connect(m_tree, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (kindOf(item) == ItemKind::More)
            follow(item);
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &FacetPanel::follow);
    connect(m_tree, &QTreeWidget::itemExpanded, this,
            [this](QTreeWidgetItem *item) { keepOpen(item, true); });
    connect(m_tree, &QTreeWidget::itemCollapsed, this,
            [this](QTreeWidgetItem *item) { keepOpen(item, false); });
    retranslate();
}

void FacetPanel::retranslate()
{
    m_title->setText(tr("Narrow by"));
    m_title->setFont(smallFont(font()));
    m_clear->setText(tr("Clear all"));
    m_tree->setAccessibleName(tr("Narrow by"));
    refill();
}

void FacetPanel::showFacets(const std::vector<FacetValues> &facets, const Wording &wording)
{
    m_facets = facets;
    m_wording = wording;
    refill();
}

void FacetPanel::setChoices(const FacetChoices &choices)
{
    m_choices = choices;
    for (FacetValues &facet : m_facets) { // what is shown follows at once, the counts later
        for (FacetValue &value : facet.values)
            value.isChosen =
                std::any_of(choices.begin(), choices.end(), [&](const FacetChoice &choice) {
                    return choice.facet == facet.facet
                           && std::find(choice.keys.begin(), choice.keys.end(), value.key)
                                  != choice.keys.end();
                });
    }
    refill();
}

void FacetPanel::refill()
{
    const QSignalBlocker blocker(m_tree);
    const QString current = m_tree->currentItem() ? nameOf(m_tree->currentItem()) : QString();
    const int scrolledTo = m_tree->verticalScrollBar()->value();
    m_tree->clear();
    for (const FacetValues &facet : m_facets)
        addFacet(facet);
    for (QTreeWidgetItemIterator item(m_tree); *item && !current.isEmpty(); ++item) {
        if (nameOf(*item) == current)
            m_tree->setCurrentItem(*item);
    }
    m_tree->verticalScrollBar()->setValue(scrolledTo);
    m_clear->setEnabled(!m_choices.empty());
}

void FacetPanel::addFacet(const FacetValues &facet)
{
    if (facet.values.empty())
        return;
    auto *top = makeItem(m_tree->invisibleRootItem(), ItemKind::Facet, facet.facet, {},
                         facetTitle(facet.facet));
    QFont bold = font();
    bold.setBold(true);
    top->setFont(TextSection, bold);
    const bool isLong = m_long.contains(facet.facet);
    std::vector<QTreeWidgetItem *> items(facet.values.size(), nullptr);
    int shown = 0;
    int hidden = 0;
    for (std::size_t i = 0; i < facet.values.size(); ++i) {
        const FacetValue &value = facet.values[i];
        const bool isTop = value.parent < 0;
        if (isTop && !isLong && shown >= mostAtFirst && !value.isChosen) {
            ++hidden;
            continue;
        }
        if (!isTop && !items[std::size_t(value.parent)])
            continue;
        shown += isTop ? 1 : 0;
        addValue(facet, i, items, top);
    }
    if (hidden > 0 || isLong)
        addMore(facet, hidden, top);
    top->setExpanded(!m_closed.contains(facet.facet));
}

void FacetPanel::addValue(const FacetValues &facet, std::size_t place,
                          std::vector<QTreeWidgetItem *> &items, QTreeWidgetItem *top)
{
    const FacetValue &value = facet.values[place];
    QTreeWidgetItem *parent = value.parent < 0 ? top : items[std::size_t(value.parent)];
    const bool isCovered =
        parent != top && parent->checkState(TextSection) == Qt::Checked; // by a site above
    auto *item = makeItem(parent, ItemKind::Value, facet.facet, value.key, value.text);
    item->setCheckState(TextSection, value.isChosen || isCovered ? Qt::Checked : Qt::Unchecked);
    if (isCovered)
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    item->setText(CountSection, m_wording.number(value.count));
    item->setTextAlignment(CountSection, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(CountSection, themeColors(palette()).secondaryText);
    item->setData(TextSection, Qt::AccessibleTextRole,
                  QString(value.text % u", " % m_wording.number(value.count)));
    items[place] = item;
    if (value.isChosen) {
        for (QTreeWidgetItem *above = parent; above != top; above = above->parent()) {
            if (above->checkState(TextSection) == Qt::Unchecked)
                above->setCheckState(TextSection, Qt::PartiallyChecked);
            above->setExpanded(true);
        }
    }
    if (parent != top && m_open.contains(nameOf(parent)))
        parent->setExpanded(true);
}

void FacetPanel::addMore(const FacetValues &facet, int hidden, QTreeWidgetItem *top)
{
    const QString text = hidden > 0 ? tr("Show %n more", nullptr, hidden) : tr("Show fewer");
    auto *item = makeItem(top, ItemKind::More, facet.facet, {}, text);
    item->setForeground(TextSection, palette().link());
}

/// A box was ticked or cleared.
void FacetPanel::toggle(QTreeWidgetItem *item)
{
    if (kindOf(item) != ItemKind::Value)
        return;
    setChosen(facetOf(item), keyOf(item).toStdString(),
              item->checkState(TextSection) == Qt::Checked);
}

/// Enter ticks a value, opens a facet and shows more of it.
void FacetPanel::follow(QTreeWidgetItem *item)
{
    if (!item)
        return;
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
        if (!m_long.erase(facetOf(item)))
            m_long.insert(facetOf(item));
        refill();
        return;
    }
}

void FacetPanel::setChosen(Facet facet, const std::string &key, bool isChosen)
{
    auto choice = std::find_if(m_choices.begin(), m_choices.end(),
                               [facet](const FacetChoice &known) { return known.facet == facet; });
    if (choice == m_choices.end())
        choice = m_choices.insert(m_choices.end(), {.facet = facet});
    std::erase(choice->keys, key);
    if (isChosen)
        choice->keys.push_back(key);
    if (choice->keys.empty())
        m_choices.erase(choice);
    // Later: the item that says so would be gone before its view has finished with it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            setChoices(FacetChoices(m_choices));
            Q_EMIT choicesChanged();
        },
        Qt::QueuedConnection);
}

void FacetPanel::keepOpen(QTreeWidgetItem *item, bool isOpen)
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

void FacetPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refill();
}

} // namespace chargetree
