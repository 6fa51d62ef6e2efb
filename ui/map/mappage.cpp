// SPDX-License-Identifier: Apache-2.0
#include "ui/map/mappage.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/map/mapground.h"
#include "ui/map/maplegend.h"
#include "ui/map/mapview.h"
#include "ui/map/unplacedtable.h"
#include "ui/parts/plaintext.h"
#include "ui/parts/withroom.h"
#include "ui/tables/recordtable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>

namespace chargetree {

namespace {

constexpr int leastWidthForBeside = 900; // narrower, the list stands below

} // namespace

MapPage::MapPage(QWidget *parent)
    : QWidget(parent)
    , m_view(new MapView(this))
    , m_legend(new MapLegend(this))
    , m_tiles(new QToolButton(this))
    , m_title(plainLabel({}, this))
    , m_table(new RecordTable(this))
    , m_list(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(QStringLiteral("mapPage"));
    assemble();
    wire();
    retranslate();
}

void MapPage::assemble()
{
    m_title->setObjectName(QStringLiteral("unplacedTitle"));
    m_title->setWordWrap(true);
    m_title->setMargin(metrics::spacing);
    m_table->setObjectName(QStringLiteral("unplacedTable"));
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(0);
    list->addWidget(m_title);
    list->addWidget(m_table, 1);
    m_splitter->addWidget(makeMapSide());
    m_splitter->addWidget(m_list);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_splitter);
    setFocusProxy(m_view);
}

QWidget *MapPage::makeMapSide()
{
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tiles->setObjectName(QStringLiteral("mapTiles"));
    m_tiles->setIcon(icon(Icon::Settings));
    m_tiles->setAutoRaise(true);
    m_tiles->setFocusPolicy(Qt::StrongFocus);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, metrics::halfSpacing, 0, metrics::halfSpacing);
    below->setSpacing(metrics::spacing);
    below->addWidget(m_legend, 1, Qt::AlignVCenter);
    below->addWidget(m_tiles, 0, Qt::AlignTop);
    auto *side = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(withRoom(metrics::spacing, below, metrics::halfSpacing));
    return side;
}

void MapPage::wire()
{
    connect(m_view, &MapView::chargerChosen, this,
            [this](ChargerId charger) { choose(m_loaded->fleet->at(charger).node); });
    connect(m_view, &MapView::siteChosen, this,
            [this](SiteId site) { choose(m_loaded->fleet->at(site).node); });
    connect(m_view, &MapView::escapePressed, this, &MapPage::escapePressed);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (m_current != none<NodeId>)
            Q_EMIT contextMenuRequested(m_view->mapToGlobal(at));
    });
    connect(m_tiles, &QToolButton::clicked, this, &MapPage::tilesRequested);
    connect(m_table, &RecordTable::nodeRequested, this, &MapPage::nodeActivated);
    connect(m_table, &RecordTable::linkRequested, this, &MapPage::linkRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isFilling)
                    choose(m_model.row(current.row()).node);
            });
}

void MapPage::setGround(MapGround *ground)
{
    m_view->setGround(ground);
}

void MapPage::showFleet(const LoadedFleetPtr &loaded, const Wording &wording,
                        const std::vector<NodeId> &map)
{
    m_current = m_current == none<NodeId> || map.empty() ? none<NodeId> : map[number(m_current)];
    map.empty() ? m_view->clear() : m_view->letGo();
    m_loaded = loaded;
    m_wording = wording;
    m_hits.reset();
    m_unplaced.clear();
    m_model.setTable({}, {}); // which keeps no fleet in memory that is not looked at
    m_isStale = true;
    refresh();
}

void MapPage::setWording(const Wording &wording)
{
    m_wording = wording;
    m_isStale = m_isStale || !isVisible(); // to be said when it is seen
    if (!m_loaded || m_isStale)
        return;
    m_view->setWording(wording);
    m_legend->show(m_view->spots(), wording);
    fillList();
}

void MapPage::showHits(const std::shared_ptr<const Hits> &hits)
{
    m_hits = hits;
    m_isStale = true;
    refresh();
}

void MapPage::refresh()
{
    if (!m_loaded || !m_isStale || !isVisible())
        return;
    m_isStale = false;
    ChargerSpots spots = spotsOf(*m_loaded->fleet, m_hits ? &m_hits->chargers : nullptr);
    m_unplaced = std::move(spots.unplaced);
    m_view->showSpots(m_loaded, std::move(spots.placed), m_wording);
    m_view->setEmptyText(emptyText());
    m_legend->show(m_view->spots(), m_wording);
    fillList();
    m_table->fitColumns();
    setCurrentNode(m_current);
}

void MapPage::fillList()
{
    const RecordTable::Place place = m_table->place();
    const QScopedValueRollback filling(m_isFilling, true); // what is current stays so
    m_model.setTable({m_loaded, m_wording}, unplacedTable(*m_loaded->fleet, m_unplaced));
    m_table->restore(place);
    m_title->setText(tr("%n charger(s) without a usable position", "", int(m_unplaced.size())));
    m_list->setVisible(!m_unplaced.empty());
}

QString MapPage::emptyText() const
{
    if (m_hits && m_unplaced.empty())
        return tr("The search found no charger.");
    return m_hits ? tr("No charger that the search found has a usable position.")
                  : tr("No charger of this fleet has a usable position.");
}

void MapPage::choose(NodeId node)
{
    setCurrentNode(node);
    Q_EMIT nodeChosen(node);
}

void MapPage::setCurrentNode(NodeId node)
{
    const bool isNew = std::exchange(m_current, node) != node;
    if (!m_loaded || m_isStale)
        return;
    const std::vector<ChargerId> chargers =
        node == none<NodeId> ? std::vector<ChargerId>() : chargersOf(*m_loaded->fleet, node);
    // All that there are mark nothing.
    const bool isPart = chargers.size() < m_loaded->fleet->chargers().size();
    m_view->setSelected(isPart ? chargers : std::vector<ChargerId>());
    if (isNew && chargers.size() == 1)
        m_view->bring(chargers.front());
}

NodeId MapPage::firstNode()
{
    const auto spots = m_view->spots();
    return spots.empty() ? none<NodeId> : m_loaded->fleet->at(spots.front().charger).node;
}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= metrics::grown(leastWidthForBeside, fontMetrics())
                                   ? Qt::Horizontal
                                   : Qt::Vertical);
}

void MapPage::retranslate()
{
    m_tiles->setAccessibleName(tr("Map background…"));
    setPlainToolTip(m_tiles, m_tiles->accessibleName());
    m_table->setAccessibleName(tr("Chargers without a usable position"));
    if (m_loaded)
        m_view->setEmptyText(emptyText());
}

void MapPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace chargetree
