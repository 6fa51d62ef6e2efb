// SPDX-License-Identifier: Apache-2.0
// What a map shows and from where; painting is in mapviewpaint.cpp, mouse and keys in
// mapviewinput.cpp.
#include "ui/map/mapview.h"

#include "models/fields/fieldtext.h"
#include "models/geo/markertext.h"
#include "ui/look/metrics.h"
#include "ui/map/mapcontrols.h"
#include "ui/map/mapground.h"

#include <QResizeEvent>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr double clusterPixels =
    44; // what is closer is one marker, at the smaller zooms of a level
constexpr double fitMargin = 48; // pixels
// As close as it fits: coasts and borders have to say where that is, or the tiles.
constexpr double closestFit = 10;
constexpr double closestFitWithTiles = 16;
constexpr double leastLabelZoom = 5;
constexpr std::size_t mostLabelled = 200; // markers

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
    , m_controls(new MapControls(this))
{
    setObjectName(QStringLiteral("mapView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        m_camera =
            m_flight.property("from").value<MapCamera>().towards(m_goal, progress.toDouble());
        forgetMarkers();
    });
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::OutCubic);
    connect(m_controls, &MapControls::zoomRequested, this, &MapView::zoomBy);
    connect(m_controls, &MapControls::fitAllRequested, this, &MapView::fitAll);
    connect(m_controls, &MapControls::fitSelectedRequested, this, &MapView::fitSelected);
    retranslate();
}

void MapView::setGround(MapGround *ground)
{
    m_ground = ground;
    const auto repaint = [this] {
        m_groundPainter.forget();
        update();
    };
    connect(ground, &MapGround::changed, this, repaint);
    repaint();
}

void MapView::showSpots(const LoadedFleetPtr &loaded, std::vector<ChargerSpot> spots,
                        const Wording &wording)
{
    if (m_loaded != loaded) {
        m_selected = BitSet(loaded->fleet->chargers().size());
        m_hovered = none<ChargerId>;
        m_focused = none<ChargerId>;
    }
    m_loaded = loaded;
    m_wording = wording;
    m_spots = std::move(spots);
    m_clusters.clear();
    forgetMarkers();
    if (!m_isPlaced || m_isFitted)
        fitAtOnce();
    m_isPlaced = m_isPlaced || !m_spots.empty();
    m_controls->setCanFitSelected(canFitSelected());
}

void MapView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void MapView::letGo()
{
    m_loaded.reset();
    m_spots.clear();
    m_clusters.clear();
    forgetMarkers();
}

void MapView::clear()
{
    letGo();
    m_isPlaced = false;
    m_isFitted = false;
}

void MapView::setWording(const Wording &wording)
{
    m_wording = wording;
    forgetMarkers();
}

void MapView::setSelected(const std::vector<ChargerId> &chargers)
{
    m_selected.clear();
    for (const ChargerId charger : chargers)
        m_selected.set(number(charger));
    m_controls->setCanFitSelected(canFitSelected());
    update();
}

bool MapView::canFitSelected() const
{
    return std::ranges::any_of(
        m_spots, [this](const ChargerSpot &spot) { return m_selected.test(number(spot.charger)); });
}

void MapView::fit(const std::vector<QPointF> &places)
{
    if (places.empty())
        return;
    const bool hasTiles = m_ground && m_ground->hasTiles();
    const double margin = std::min({fitMargin, width() / 4.0, height() / 4.0});
    flyTo(m_goal.fitted(boundsOf(places), margin, hasTiles ? closestFitWithTiles : closestFit));
}

void MapView::fitAll()
{
    std::vector<QPointF> places;
    places.reserve(m_spots.size());
    for (const ChargerSpot &spot : m_spots)
        places.push_back(spot.at);
    fit(places);
    m_isFitted = true; // though nothing was found: what is found next is fitted, too
}

/// Nothing flies in.
void MapView::fitAtOnce()
{
    fitAll();
    const bool isFitted = m_isFitted;
    lookFrom(m_goal);
    m_isFitted = isFitted;
}

void MapView::fitSelected()
{
    std::vector<QPointF> places;
    for (const ChargerSpot &spot : m_spots) {
        if (m_selected.test(number(spot.charger)))
            places.push_back(spot.at);
    }
    fit(places);
}

void MapView::bring(ChargerId charger)
{
    const auto spot = std::ranges::find(m_spots, charger, &ChargerSpot::charger);
    if (spot == m_spots.end())
        return;
    const QRectF room = QRectF({}, m_goal.size()).adjusted(24, 24, -24, -24);
    if (!room.contains(m_goal.pixelOf(spot->at)))
        flyTo({spot->at, m_goal.zoom(), m_goal.size()});
}

void MapView::zoomBy(double levels)
{
    flyTo(m_goal.zoomedAt(rect().center(), m_goal.zoom() + levels));
}

void MapView::dragBy(const QPointF &pixels)
{
    lookFrom(m_camera.dragged(pixels));
}

void MapView::lookFrom(const MapCamera &camera)
{
    m_flight.stop();
    m_camera = camera;
    m_goal = camera;
    m_isFitted = false;
    forgetMarkers();
    Q_EMIT cameraChanged();
}

/// Flies where the desktop wants things to move, else leaps.
void MapView::flyTo(const MapCamera &camera)
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible() || !m_isAnimated) {
        lookFrom(camera);
        return;
    }
    m_flight.stop();
    m_isFitted = false;
    m_goal = camera;
    m_flight.setProperty("from", QVariant::fromValue(m_camera));
    m_flight.setDuration(duration);
    m_flight.start();
    Q_EMIT cameraChanged();
}

const Clusters &MapView::clusters()
{
    const int level = int(std::floor(m_camera.zoom()));
    const auto [place, isNew] = m_clusters.try_emplace(level);
    if (isNew)
        place->second = clustersOf(m_spots, clusterPixels / chargetree::worldPixels(level));
    return place->second;
}

std::span<const std::uint32_t> MapView::membersOf(const Marker &marker)
{
    const Clusters &all = clusters();
    return all.of(all.clusters[marker.cluster]);
}

QString MapView::textOf(const Marker &marker)
{
    return markerText(*m_loaded->fleet, m_spots, membersOf(marker), m_wording);
}

const std::vector<MapView::Marker> &MapView::markers()
{
    arrange();
    return m_markers;
}

void MapView::forgetMarkers()
{
    m_isArranged = false;
    update();
}

void MapView::arrange()
{
    if (m_isArranged)
        return;
    m_isArranged = true;
    m_markers.clear();
    m_markerPainter.use(palette(), font(), devicePixelRatioF());
    const QRectF room = QRectF(rect()).adjusted(-40, -20, 40, 20);
    const Clusters &all = clusters();
    for (std::uint32_t i = 0; i < all.clusters.size(); ++i) {
        const QPointF middle = m_camera.pixelOf(all.clusters[i].at);
        if (!room.contains(middle))
            continue;
        const std::uint32_t count = all.clusters[i].members.count;
        Marker marker{.cluster = i};
        if (count > 1)
            marker.count = m_wording.number(count);
        marker.rect = m_markerPainter.rectOf(middle, marker.count);
        m_markers.push_back(std::move(marker));
    }
    const auto line = [](const Marker &marker) { return std::floor(marker.rect.top() / 32); };
    std::ranges::stable_sort(m_markers, [&line](const Marker &one, const Marker &other) {
        return std::pair(line(one), one.rect.left()) < std::pair(line(other), other.rect.left());
    });
    if (m_camera.zoom() >= leastLabelZoom && m_markers.size() <= mostLabelled)
        label(m_markers);
}

QString MapView::labelOf(const Marker &marker)
{
    const Fleet &fleet = *m_loaded->fleet;
    const auto members = membersOf(marker);
    if (members.size() == 1)
        return recordName(fleet, fleet.at(m_spots[members.front()].charger).object);
    const SiteId site = sharedSite(fleet, m_spots, members);
    return site == none<SiteId> ? QString() : recordName(fleet, fleet.at(site).object);
}

/// Names below the markers, the larger ones first, where they cover nothing.
void MapView::label(std::vector<Marker> &markers)
{
    std::vector<QRectF> taken;
    std::vector<Marker *> order;
    for (Marker &marker : markers) {
        taken.push_back(marker.rect);
        order.push_back(&marker);
    }
    taken.emplace_back(m_controls->geometry());
    std::ranges::stable_sort(order, std::greater(),
                             [this](const Marker *each) { return membersOf(*each).size(); });
    for (Marker *marker : order) {
        const QString label = labelOf(*marker);
        if (label.isEmpty())
            continue;
        const QRectF rect = m_markerPainter.labelRect(marker->rect, label);
        const bool isFree = std::ranges::none_of(
            taken, [&rect](const QRectF &other) { return other.intersects(rect); });
        if (!isFree)
            continue;
        marker->label = label;
        marker->labelRect = rect;
        taken.push_back(rect);
    }
}

bool MapView::isBehind(const Marker &marker, ChargerId charger)
{
    return charger
               != none<
                   ChargerId> && std::ranges::any_of(membersOf(marker), [this, charger](std::uint32_t member) {
               return m_spots[member].charger == charger;
           });
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasFitted = m_isFitted;
    lookFrom(m_goal.resized(size()));
    if (wasFitted)
        fitAtOnce();
    const QSize controls = m_controls->sizeHint();
    const int left =
        isRightToLeft() ? metrics::spacing : width() - metrics::spacing - controls.width();
    m_controls->setGeometry(QRect({left, metrics::spacing}, controls));
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    m_groundPainter.forget();
    forgetMarkers();
}

void MapView::retranslate()
{
    setAccessibleName(tr("Map of chargers"));
    setAccessibleDescription(
        tr("Page Down and Page Up go from marker to marker, Enter chooses one, plus and minus "
           "zoom, arrows move the map, 0 shows all."));
}

} // namespace chargetree
