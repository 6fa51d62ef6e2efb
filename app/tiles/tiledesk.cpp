// SPDX-License-Identifier: Apache-2.0
#include "app/tiles/tiledesk.h"

#include "ui/map/mapground.h"
#include "ui/window/mainwindow.h"

namespace chargetree {

TileDesk::TileDesk(MainWindow &window, const QString &folder)
    : QObject(&window)
    , m_fetcher(folder)
{
    MapGround &ground = window.mapGround();
    connect(&ground, &MapGround::tileWanted, &m_fetcher, &TileFetcher::fetch);
    connect(&m_fetcher, &TileFetcher::fetched, &ground, &MapGround::showTile);
}

} // namespace chargetree
