// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/map/groundpainter.h"
#include "ui/map/mapflight.h"
#include "ui/map/mapmarkers.h"
#include "ui/map/markerpainter.h"

#include <QPointer>
#include <QWidget>

class QGestureEvent;
class QNativeGestureEvent;

namespace chargetree {

class MapControls;
class MapGround;
class MarkerMenu;

/// Chargers on a map that is zoomed and dragged. Those that stand close together are one marker
/// with their number; all are coloured and shaped by their worst status.
class MapView final : public QWidget {
    Q_OBJECT

public:
    using Marker = MapMarker;

    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    /// What lies under the markers; shared by the maps of a window, which it outlives.
    void setGround(MapGround *ground);
    /// Stays where it is, unless nothing was shown before.
    void showSpots(const LoadedFleetPtr &loaded, std::vector<ChargerSpot> spots,
                   const Wording &wording);
    /// Whether it may fly from place to place where the desktop wants things to move.
    void setAnimated(bool isAnimated) { m_isAnimated = isAnimated; }
    /// Shown where there is no charger.
    void setEmptyText(const QString &text);
    /// Keeps no fleet in memory, and stays where it is.
    void letGo();
    /// Another fleet stands elsewhere.
    void clear();
    void setWording(const Wording &wording);
    /// Marks them; they need not be shown.
    void setSelected(const std::vector<ChargerId> &chargers);

    void fitAll();
    void fitSelected();
    /// Into what is seen, if it is not there.
    void bring(ChargerId charger);
    void zoomBy(double levels);
    /// At once: the map follows by so many pixels.
    void dragBy(const QPointF &pixels);
    /// How many of those that are shown.
    [[nodiscard]] int selectedCount() const;

    /// Where it is, or where it is on the way to.
    [[nodiscard]] const MapCamera &camera() const { return m_flight.goal(); }
    /// What is seen now, in reading order.
    [[nodiscard]] const std::vector<Marker> &markers() { return arranged().all(); }
    [[nodiscard]] std::span<const ChargerSpot> spots() const { return m_markers.spots(); }
    [[nodiscard]] QString textOf(const Marker &marker);

    [[nodiscard]] QSize sizeHint() const override { return {480, 360}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    void chargerChosen(chargetree::ChargerId charger);
    void siteChosen(chargetree::SiteId site);
    void escapePressed();
    void cameraChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void describeKeys();
    void placeControls();
    void followSelection();
    void lookFrom(const MapCamera &camera); // at once
    void flyTo(const MapCamera &camera);
    void fit(const MapBounds &bounds);
    void fitAtOnce();
    [[nodiscard]] std::vector<QPointF> places() const;
    void forgetMarkers();
    /// For what is seen now.
    const MapMarkers &arranged();
    void stepFocus(int by);
    void activate(const Marker &marker);
    void openMenu(const Marker &marker);
    void closeMenu();
    void hover(const QPointF &pixel);
    bool pinch(QGestureEvent *event);
    bool pinch(QNativeGestureEvent *event);
    void paintMarkers(QPainter &painter);
    void paintScale(QPainter &painter);
    void paintAttribution(QPainter &painter);
    void paintEmpty(QPainter &painter);
    [[nodiscard]] bool hasAttribution() const;
    [[nodiscard]] QString attribution() const;
    [[nodiscard]] QRect attributionRect() const;
    /// On the other side where one reads from right to left.
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] unsigned accentsOf(const Marker &marker) const;

    QPointer<MapGround> m_ground;
    Wording m_wording;
    QString m_emptyText;
    BitSet m_selected; // of the fleet's chargers
    QString m_summary; // as it was told last

    MapFlight m_flight;
    bool m_isAnimated = true;
    bool m_isPlaced = false; // chargers were shown
    bool m_isFitted = false; // nobody has moved it since it showed all, or most
    bool m_isAllWanted = false; // by a person

    MapMarkers m_markers;
    ChargerId m_hovered = none<ChargerId>; // the first behind the marker
    ChargerId m_focused = none<ChargerId>; // the same, by the keyboard
    QPointer<MarkerMenu> m_menu; // while it is open

    QPointF m_pressed;
    QPointF m_dragged; // where the drag has come to
    bool m_isPressed = false;
    bool m_isDragging = false;

    GroundPainter m_groundPainter;
    MarkerPainter m_markerPainter;
    MapControls *m_controls;
};

} // namespace chargetree
