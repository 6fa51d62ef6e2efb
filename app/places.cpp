// SPDX-License-Identifier: Apache-2.0
#include "app/places.h"

#include "app/connections/connectionstore.h"
#include "app/settings.h"

#include <QDir>

namespace chargetree {

Places usualPlaces()
{
    return {.connections = QDir(settingsFolder()).filePath(QStringLiteral("connections.json")),
            .managedConnections = managedConnectionFiles(),
            .copies = snapshotsFolder(),
            .searches = QDir(settingsFolder()).filePath(QStringLiteral("searches.json")),
            .watched = QDir(settingsFolder()).filePath(QStringLiteral("watched.json")),
            .tiles = tilesFolder()};
}

} // namespace chargetree
