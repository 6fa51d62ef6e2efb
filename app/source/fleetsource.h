// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"

#include <QCoreApplication>
#include <QMetaType>
#include <QString>

#include <variant>

namespace chargetree {

/// The fleet that comes with the program.
struct DemoFleet {
    bool operator==(const DemoFleet &) const = default;
};

/// A file: plain, gzip or Zstandard, whatever its name; "-" is standard input.
struct FleetFile {
    QString path;
    QString title = {}; // what it is called; empty: by its name
    bool operator==(const FleetFile &) const = default;
};

/// Where a fleet comes from. Holds no secret.
class FleetSource final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::FleetSource)

public:
    FleetSource() = default;
    FleetSource(DemoFleet demo); // NOLINT(google-explicit-constructor): each is a source
    FleetSource(FleetFile file); // NOLINT(google-explicit-constructor)
    FleetSource(Connection connection); // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool isDemo() const { return std::holds_alternative<DemoFleet>(m_place); }
    /// nullptr for the other kinds.
    [[nodiscard]] const FleetFile *file() const { return std::get_if<FleetFile>(&m_place); }
    [[nodiscard]] const Connection *connection() const { return std::get_if<Connection>(&m_place); }
    [[nodiscard]] bool isStandardInput() const;

    /// For titles: "Demo fleet", "fleet.json.gz", "standard input", a connection's name or
    /// "api.emabler.net".
    [[nodiscard]] QString name() const;
    /// For details: the path in the system's spelling, the address without query, user and
    /// password.
    [[nodiscard]] QString place() const;
    /// What bookmarks and ignored findings of it go by: the same at the next start, and in any
    /// language.
    [[nodiscard]] QString keptAs() const;

    bool operator==(const FleetSource &) const = default;

private:
    std::variant<DemoFleet, FleetFile, Connection> m_place;
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::FleetSource)
