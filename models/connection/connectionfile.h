// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace chargetree {

/// Connections as they stand in a file, for settings, hand-outs and exports alike. Holds no key.
struct ConnectionFile {
    std::vector<Connection> connections = {};
    std::vector<Connection> removed = {}; // whose keys and offline copies are still to be deleted
};

/// `{"chargetree":"connections","version":1,"connections":[{"name":…,"base":…}, …]}`
QByteArray toJson(const ConnectionFile &file);

/// Nothing if it is no such file, or one of a newer program. A field that is missing, or of another
/// type, has its default; a connection without a base is left out, one without an id gets a new
/// one.
std::optional<ConnectionFile> connectionFileFrom(const QByteArray &json);

/// A new id for a connection.
QString newConnectionId();

} // namespace chargetree
