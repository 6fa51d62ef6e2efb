// SPDX-License-Identifier: Apache-2.0
// What a map shows and from where; what stands where in it is in mapviewlayout.cpp, painting in
// mapviewpaint.cpp, mouse and keys in mapviewinput.cpp, what they do to markers in
// mapviewchoice.cpp.
#include "ui/map/mapview.h"

#include "ui/map/accessiblemap.h"
#include "ui/map/mapcontrols.h"
#include "ui/map/mapground.h"
#include "ui/privacy/veil.h"

#include <QStyle>

#include <algorithm>
#include <cmath>

namespace chargetree {

namespace {

constexpr double fitMargin = 48; // pixels
// As close as it fits: coasts and borders have to say where that is, or the tiles.
constexpr double closestFit = 10;
constexpr double closestFitWithTiles = 16;

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
    connect(&m_flight, &MapFlight::moved, this, &MapView::forgetMarkers);
    connect(&m_flight, &MapFlight::goalChanged, this, &MapView::cameraChanged);
    connect(&m_flight, &MapFlight::landed, this, qOverload<>(&QWidget::update));
    connect(m_controls, &MapControls::zoomRequested, this, &MapView::zoomBy);
    connect(m_controls, &MapControls::fitAllRequested, this, &MapView::fitAll);
    connect(m_controls, &MapControls::fitSelectedRequested, this, &MapView::fitSelected);
    AccessibleMap::install();
    retranslate();
}

MapView::~MapView()
{
    if (m_ground)
        m_groundPainter.leave(*m_ground);
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
    if (m_markers.loaded() != loaded) {
        closeMenu();
        m_selected = BitSet(loaded->fleet->chargers().size());
        m_hovered = none<ChargerId>;
        m_focused = none<ChargerId>;
    }
    m_wording = wording;
    m_markers.show(loaded, std::move(spots));
    update();
    if (!m_isPlaced || m_isFitted)
        fitAtOnce();
    m_isPlaced = m_isPlaced || !this->spots().empty();
    followSelection();
}

void MapView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

void MapView::letGo()
{
    closeMenu();
    describeKeys();
    m_markers.letGo();
    update();
}

void MapView::clear()
{
    letGo();
    m_isPlaced = false;
    m_isFitted = false;
    m_isAllWanted = false;
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
    followSelection();
    update();
}

int MapView::selectedCount() const
{
    return int(std::ranges::count_if(spots(), [this](const ChargerSpot &spot) {
        return m_selected.test(number(spot.charger));
    }));
}

void MapView::followSelection()
{
    const int selected = selectedCount();
    m_controls->setCanFitSelected(selected > 0);
    const QString summary = AccessibleMap::summary(int(spots().size()), selected);
    if (std::exchange(m_summary, summary) != summary)
        AccessibleMap::announce(*this);
}

void MapView::fit(const MapBounds &bounds)
{
    const bool hasTiles = m_ground && m_ground->hasTiles();
    const double margin = std::min({fitMargin, width() / 4.0, height() / 4.0});
    flyTo(camera().fitted(bounds, margin, hasTiles ? closestFitWithTiles : closestFit));
}

std::vector<QPointF> MapView::places() const
{
    std::vector<QPointF> places;
    places.reserve(spots().size());
    for (const ChargerSpot &spot : spots())
        places.push_back(spot.at);
    return places;
}

void MapView::fitAll()
{
    if (!spots().empty())
        fit(boundsOf(places()));
    m_isAllWanted = true;
    m_isFitted = true; // though nothing was found: what is found next is fitted, too
}

/// Nothing flies in. What nobody asked for shows most; the button has all.
void MapView::fitAtOnce()
{
    if (!spots().empty())
        fit(m_isAllWanted ? boundsOf(places()) : boundsOfMost(places()));
    lookFrom(camera());
    m_isFitted = true;
}

void MapView::fitSelected()
{
    std::vector<QPointF> places;
    for (const ChargerSpot &spot : spots()) {
        if (m_selected.test(number(spot.charger)))
            places.push_back(spot.at);
    }
    if (!places.empty())
        fit(boundsOf(places));
}

void MapView::bring(ChargerId charger)
{
    const auto spot = std::ranges::find(spots(), charger, &ChargerSpot::charger);
    if (spot == spots().end())
        return;
    const QRectF room = QRectF({}, camera().size()).adjusted(24, 24, -24, -24);
    if (!room.contains(camera().pixelOf(spot->at)))
        flyTo({spot->at, camera().zoom(), camera().size()});
}

void MapView::zoomBy(double levels)
{
    flyTo(camera().zoomedAt(rect().center(), camera().zoom() + levels));
}

void MapView::dragBy(const QPointF &pixels)
{
    lookFrom(m_flight.camera().dragged(pixels));
}

void MapView::lookFrom(const MapCamera &camera)
{
    m_isFitted = false;
    m_flight.leapTo(camera);
}

/// Flies where the desktop wants things to move, else leaps.
void MapView::flyTo(const MapCamera &camera)
{
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible() || !m_isAnimated) {
        lookFrom(camera);
        return;
    }
    m_isFitted = false;
    m_flight.flyTo(camera, duration);
}

void MapView::forgetMarkers()
{
    m_markers.forget();
    update();
}

const MapMarkers &MapView::arranged()
{
    m_markerPainter.use(palette(), font(), devicePixelRatioF()); // another screen may have another
    if (!m_markers.isArranged()) {
        m_markers.arrange(m_flight.camera(), m_controls->geometry(), m_markerPainter, m_wording,
                          isVeiled(this));
    }
    return m_markers;
}

} // namespace chargetree
