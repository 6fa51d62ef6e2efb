// SPDX-License-Identifier: Apache-2.0
// What stands where in a map, and what that depends on.
#include "ui/look/metrics.h"
#include "ui/map/mapcontrols.h"
#include "ui/map/mapground.h"
#include "ui/map/mapview.h"

#include <QResizeEvent>
#include <QStyle>

namespace chargetree {

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasFitted = m_isFitted;
    lookFrom(camera().resized(size()));
    if (wasFitted)
        fitAtOnce();
    placeControls();
}

void MapView::placeControls()
{
    const QSize controls = m_controls->sizeHint();
    const QPoint corner(width() - metrics::spacing - controls.width(), metrics::spacing);
    m_controls->setGeometry(mirrored(QRect(corner, controls)));
}

void MapView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_ground)
        m_groundPainter.leave(*m_ground);
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
        m_groundPainter.forget();
        break;
    case QEvent::StyleChange:
        m_groundPainter.forget();
        [[fallthrough]];
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        placeControls();
        break;
    default: // such as another window that becomes active
        return;
    }
    forgetMarkers();
}

void MapView::retranslate()
{
    setAccessibleName(tr("Map of chargers"));
    describeKeys();
}

QRect MapView::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

} // namespace chargetree
