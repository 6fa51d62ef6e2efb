// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/geo/mapcamera.h"

#include <QVariantAnimation>

namespace chargetree {

/// From where a map is looked at, and the way to another place: a leap or a flight.
class MapFlight final : public QObject {
    Q_OBJECT

public:
    explicit MapFlight(QObject *parent = nullptr);

    [[nodiscard]] const MapCamera &camera() const { return m_camera; }
    /// Where it is, or where it is on the way to.
    [[nodiscard]] const MapCamera &goal() const { return m_goal; }
    [[nodiscard]] bool isFlying() const
    {
        return m_progress.state() == QAbstractAnimation::Running;
    }
    void leapTo(const MapCamera &goal);
    void flyTo(const MapCamera &goal, int milliseconds);

Q_SIGNALS:
    void moved(); // the camera
    void goalChanged();
    void landed();

private:
    MapCamera m_camera;
    MapCamera m_start;
    MapCamera m_goal;
    QVariantAnimation m_progress;
};

} // namespace chargetree
