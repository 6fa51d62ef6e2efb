// SPDX-License-Identifier: Apache-2.0
#include "ui/map/mapground.h"
#include "ui/map/mapview.h"
#include "ui/parts/plaintext.h"
#include "ui/privacy/veil.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace chargetree {

namespace {

constexpr double notch = 120; // of a wheel, in eighths of a degree times eight
constexpr double levelsANotch = 0.5;
constexpr double step = 80; // pixels that an arrow moves the map by

struct Step {
    int key;
    double x;
    double y;
};
constexpr std::array steps{Step{Qt::Key_Left, 1, 0}, Step{Qt::Key_Right, -1, 0},
                           Step{Qt::Key_Up, 0, 1}, Step{Qt::Key_Down, 0, -1}};

} // namespace

bool MapView::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Marker *marker = arranged().markerAt(help->pos()))
            showPlainToolTip(help->globalPos(), textOf(*marker), this,
                             marker->rect.toAlignedRect());
        else if (hasAttribution() && attributionRect().contains(help->pos()))
            showPlainToolTip(help->globalPos(), attribution(), this, attributionRect());
        else
            QToolTip::hideText();
        return true;
    }
    case QEvent::Gesture:
        return pinch(static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture:
        return pinch(static_cast<QNativeGestureEvent *>(event));
    default:
        if (event->type() == veilChange())
            forgetMarkers(); // their labels
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
        lookFrom(m_flight.camera().zoomedAt(middle, m_flight.camera().zoom()
                                                        + std::log2(gesture->scaleFactor())));
    event->accept(gesture);
    return true;
}

bool MapView::pinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    lookFrom(
        m_flight.camera().zoomedAt(event->position(), m_flight.camera().zoom() + event->value()));
    return true;
}

void MapView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / notch;
    if (notches != 0)
        flyTo(camera().zoomedAt(event->position(), camera().zoom() + notches * levelsANotch));
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    m_isDragging = false;
    m_pressed = m_dragged = event->position();
    if (event->button() != Qt::RightButton)
        event->accept();
    else if (const Marker *marker = arranged().markerAt(event->position());
             marker && marker->count.isEmpty())
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
    const Marker *marker = wasClick ? arranged().markerAt(event->position()) : nullptr;
    if (!marker)
        return;
    m_focused = m_markers.firstOf(*marker);
    activate(*marker);
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !arranged().markerAt(event->position()))
        flyTo(camera().zoomedAt(event->position(), camera().zoom() + 1));
}

void MapView::hover(const QPointF &pixel)
{
    const Marker *marker = arranged().markerAt(pixel);
    setCursor(marker ? Qt::PointingHandCursor : Qt::OpenHandCursor);
    const ChargerId charger = marker ? m_markers.firstOf(*marker) : none<ChargerId>;
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
    describeKeys();
    update();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const auto *arrow = std::ranges::find(steps, event->key(), &Step::key);
    if (arrow != steps.end() && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        flyTo(camera().dragged(QPointF(arrow->x, arrow->y) * step));
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
        if (const Marker *marker = arranged().markerOf(m_focused))
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

} // namespace chargetree
