// SPDX-License-Identifier: Apache-2.0
#include "ui/map/mapflight.h"

namespace chargetree {

MapFlight::MapFlight(QObject *parent)
    : QObject(parent)
{
    m_progress.setStartValue(0.0);
    m_progress.setEndValue(1.0);
    m_progress.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_progress, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        m_camera = m_start.towards(m_goal, progress.toDouble());
        Q_EMIT moved();
    });
    connect(&m_progress, &QAbstractAnimation::finished, this, &MapFlight::landed);
}

void MapFlight::leapTo(const MapCamera &goal)
{
    m_progress.stop();
    m_camera = goal;
    m_goal = goal;
    Q_EMIT moved();
    Q_EMIT goalChanged();
}

void MapFlight::flyTo(const MapCamera &goal, int milliseconds)
{
    m_progress.stop();
    m_start = m_camera;
    m_goal = goal;
    m_progress.setDuration(milliseconds);
    m_progress.start();
    Q_EMIT goalChanged();
}

} // namespace chargetree
