// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tiles/tilefetcher.h"

namespace chargetree {

class MainWindow;

/// Fetches for the maps of a window what they want to show behind their markers.
class TileDesk final : public QObject {
    Q_OBJECT

public:
    /// It belongs to the window. `folder` is where tiles are kept.
    TileDesk(MainWindow &window, const QString &folder);

private:
    TileFetcher m_fetcher;
};

} // namespace chargetree
