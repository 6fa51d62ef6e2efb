// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "models/geo/markertext.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/statustone.h"
#include "ui/map/mapview.h"
#include "ui/map/statusglyph.h"
#include "ui/parts/plaintext.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace chargetree {

namespace {

constexpr double notch = 120; // of a wheel, in eighths of a degree times eight
constexpr double levelsANotch = 0.5;
constexpr double step = 80; // pixels that an arrow moves the map by
constexpr std::size_t mostInMenu = 60; // chargers; it does not scroll well with more

struct Step {
    int key;
    double x;
    double y;
};
constexpr std::array steps{Step{Qt::Key_Left, 1, 0}, Step{Qt::Key_Right, -1, 0},
                           Step{Qt::Key_Up, 0, 1}, Step{Qt::Key_Down, 0, -1}};

QIcon glyphIcon(Status status, const QPalette &palette)
{
    QPixmap pixmap(metrics::iconSize * 2, metrics::iconSize * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusGlyph(&painter, QRectF(2, 2, metrics::iconSize - 4, metrics::iconSize - 4),
                     toneOf(status), palette, palette.color(QPalette::Base));
    return pixmap;
}

} // namespace

bool MapView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Marker *marker = markerAt(help->pos());
        showPlainToolTip(help->globalPos(), marker ? textOf(*marker) : QString(), this,
                         marker ? marker->rect.toAlignedRect() : QRect());
        return true;
    }
    case QEvent::Gesture:
        return pinch(static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture:
        return pinch(static_cast<QNativeGestureEvent *>(event));
    default:
        return QWidget::event(event);
    }
}

bool MapView::pinch(QGestureEvent *event)
{
    auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    const QPointF middle = mapFromGlobal(gesture->hotSpot());
    if (gesture->scaleFactor() > 0)
        lookFrom(m_camera.zoomedAt(middle, m_camera.zoom() + std::log2(gesture->scaleFactor())));
    event->accept(gesture);
    return true;
}

bool MapView::pinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    lookFrom(m_camera.zoomedAt(event->position(), m_camera.zoom() + event->value()));
    return true;
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / notch;
    if (notches != 0)
        flyTo(m_goal.zoomedAt(event->position(), m_goal.zoom() + notches * levelsANotch));
    event->accept();
}

const MapView::Marker *MapView::markerAt(const QPointF &pixel)
{
    arrange();
    const auto hit = std::find_if(m_markers.rbegin(), m_markers.rend(), [&](const Marker &marker) {
        return marker.rect.adjusted(-2, -2, 2, 2).contains(pixel)
               || marker.labelRect.contains(pixel);
    });
    return hit == m_markers.rend() ? nullptr : &*hit;
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_isDragging = false;
    m_pressed = m_dragged = event->position();
    if (event->button() != Qt::RightButton)
        event->accept();
    else if (const Marker *marker = markerAt(event->position()); marker && marker->count.isEmpty())
        activate(*marker); // its menu speaks of it
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isPressed) {
        hover(event->position());
        return;
    }
    const QPointF way = event->position() - m_pressed;
    if (!m_isDragging && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    dragBy(event->position() - m_dragged);
    m_dragged = event->position();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasClick = m_isPressed && !m_isDragging && event->button() == Qt::LeftButton;
    m_isPressed = false;
    m_isDragging = false;
    hover(event->position());
    const Marker *marker = wasClick ? markerAt(event->position()) : nullptr;
    if (!marker)
        return;
    m_focused = m_spots[membersOf(*marker).front()].charger;
    activate(*marker);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !markerAt(event->position()))
        flyTo(m_goal.zoomedAt(event->position(), m_goal.zoom() + 1));
}

void MapView::hover(const QPointF &pixel)
{
    const Marker *marker = markerAt(pixel);
    setCursor(marker ? Qt::PointingHandCursor : Qt::OpenHandCursor);
    const ChargerId charger =
        marker ? m_spots[membersOf(*marker).front()].charger : none<ChargerId>;
    if (std::exchange(m_hovered, charger) != charger)
        update();
}

void MapView::leaveEvent(QEvent *)
{
    m_hovered = none<ChargerId>;
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const auto *arrow = std::ranges::find(steps, event->key(), &Step::key);
    if (arrow != steps.end() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        flyTo(m_goal.dragged(QPointF(arrow->x, arrow->y) * step));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
    case Qt::Key_Home:
        fitAll();
        return;
    case Qt::Key_Period:
        fitSelected();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (event->modifiers() != Qt::NoModifier)
            break;
        stepFocus(event->key() == Qt::Key_PageDown ? 1 : -1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (const Marker *marker = focused())
            activate(*marker);
        return;
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

/// None where its marker is not seen.
const MapView::Marker *MapView::focused()
{
    arrange();
    const auto found = std::ranges::find_if(
        m_markers, [this](const Marker &marker) { return isBehind(marker, m_focused); });
    return found == m_markers.end() ? nullptr : &*found;
}

void MapView::stepFocus(int by)
{
    const Marker *before = focused();
    if (m_markers.empty())
        return;
    const auto count = std::ptrdiff_t(m_markers.size());
    const std::ptrdiff_t first = by > 0 ? 0 : count - 1;
    const std::ptrdiff_t next = before ? (before - m_markers.data() + by + count) % count : first;
    const Marker &marker = m_markers[std::size_t(next)];
    m_focused = m_spots[membersOf(marker).front()].charger;
    const QString text = textOf(marker);
    setAccessibleDescription(text);
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    showPlainToolTip(mapToGlobal(marker.rect.bottomRight().toPoint()), text, this, rect());
    update();
}

/// A charger is chosen; chargers that zooming tells apart come closer; of others one may choose.
void MapView::activate(const Marker &marker)
{
    const auto members = membersOf(marker);
    if (members.size() == 1) {
        Q_EMIT chargerChosen(m_spots[members.front()].charger);
        return;
    }
    std::vector<QPointF> places;
    for (const std::uint32_t member : members)
        places.push_back(m_spots[member].at);
    const MapBounds bounds = boundsOf(places);
    const double extent = std::max(bounds.east - bounds.west, bounds.south - bounds.north);
    const bool isTellable =
        extent * chargetree::worldPixels(MapCamera::greatestZoom) > marker.rect.height();
    if (!isTellable || m_goal.zoom() >= MapCamera::greatestZoom) {
        openMenu(marker);
        return;
    }
    const double margin = std::min(width(), height()) / 4.0;
    const MapCamera closer = m_goal.fitted(bounds, margin, MapCamera::greatestZoom);
    const double zoom = std::max(closer.zoom(), m_goal.zoom() + 1);
    flyTo({closer.centre(), zoom, m_goal.size()});
}

void MapView::openMenu(const Marker &marker)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("markerMenu"));
    const Fleet &fleet = *m_loaded->fleet;
    const auto members = membersOf(marker);
    if (const SiteId site = sharedSite(fleet, m_spots, members); site != none<SiteId>) {
        menu->addAction(icon(Icon::Site), withoutMnemonic(recordName(fleet, fleet.at(site).object)),
                        this, [this, site] { Q_EMIT siteChosen(site); });
        menu->addSeparator();
    }
    std::vector<ChargerSpot> order;
    for (const std::uint32_t member : members)
        order.push_back(m_spots[member]);
    std::ranges::stable_sort(order, std::greater(), &ChargerSpot::status); // the worst on top
    for (const ChargerSpot &spot : std::span(order).first(std::min(order.size(), mostInMenu))) {
        const ObjectId object = fleet.at(spot.charger).object;
        const QString status =
            fieldText(fleet, object, field(Kind::Charger, "chargerStatus"), m_wording);
        menu->addAction(glyphIcon(spot.status, palette()),
                        withoutMnemonic(recordName(fleet, object)) % u'\t' % status, this,
                        [this, charger = spot.charger] { Q_EMIT chargerChosen(charger); });
    }
    if (order.size() > mostInMenu)
        menu->addAction(tr("%n more charger(s)", "", int(order.size() - mostInMenu)))
            ->setEnabled(false);
    menu->popup(mapToGlobal(marker.rect.bottomLeft().toPoint()));
}

} // namespace chargetree
