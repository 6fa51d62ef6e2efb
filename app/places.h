// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace chargetree {

/// Where the program keeps its files.
struct Places {
    QString connections = {}; // a file
    QStringList managedConnections = {}; // files
    QString copies = {}; // a folder
    QString searches = {}; // a file
    QString watched = {}; // a file
    QString tiles = {}; // a folder, of maps
};

/// In the user's folders, or where `CHARGETREE_HOME` says.
Places usualPlaces();

} // namespace chargetree
