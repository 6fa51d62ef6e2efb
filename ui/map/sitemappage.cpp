// SPDX-License-Identifier: Apache-2.0
#include "ui/map/sitemappage.h"

#include "models/geo/chargerspots.h"
#include "ui/detail/detailpages.h"
#include "ui/map/mapview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chargetree {

SiteMapPage::SiteMapPage(QWidget *parent)
    : DetailPage(parent)
    , m_map(new MapView(this))
    , m_note(noteLabel(this))
{
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(m_map, 1);
    layout->addWidget(m_note);
    connect(m_map, &MapView::chargerChosen, this,
            [this](ChargerId charger) { Q_EMIT nodeRequested(m_loaded->fleet->at(charger).node); });
    connect(m_map, &MapView::siteChosen, this,
            [this](SiteId site) { Q_EMIT nodeRequested(m_loaded->fleet->at(site).node); });
    setFocusProxy(m_map);
    SiteMapPage::retranslate();
}

void SiteMapPage::show(const DetailSubject &subject, bool isSame)
{
    if (!isSame)
        m_map->clear();
    m_loaded = subject.context.loaded;
    const std::vector<ChargerId> chargers = chargersOf(subject.fleet(), subject.node);
    ChargerSpots spots = spotsOf(subject.fleet(), chargers);
    m_unplaced = int(spots.unplaced.size());
    m_map->showSpots(m_loaded, std::move(spots.placed), subject.context.wording);
    retranslate();
}

void SiteMapPage::forget()
{
    m_loaded.reset();
    m_map->letGo();
}

void SiteMapPage::useGround(MapGround &ground)
{
    m_map->setGround(&ground);
}

void SiteMapPage::retranslate()
{
    m_map->setEmptyText(tr("No charger here has a usable position."));
    m_note->setText(
        tr("%n charger(s) here have no usable position and are not shown.", "", m_unplaced));
    m_note->setVisible(m_unplaced > 0);
}

} // namespace chargetree
