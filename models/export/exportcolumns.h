// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/findingrows.h"
#include "models/fields/exactvalue.h"
#include "models/fleet/fleet.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chargetree {

/// What an export has one row of.
enum class ExportKind { Drivers, Tags, Sites, Chargers, Sockets, Configurations, Access, Findings };
inline constexpr std::size_t exportKindCount = 8;

/// Stable English name, for machines: `drivers`.
std::string_view exportWord(ExportKind kind);
std::optional<ExportKind> exportKindOf(std::string_view name);

/// Whether its rows are records of the document, which can be written as they were received.
bool areRecords(ExportKind kind);

/// The kind's title for people.
QString exportKindTitle(ExportKind kind);

/// A record to be written and what it belongs to; what a kind lacks is none. Access has no record
/// of its own, for a grant is none. A finding has the record that it is about, and none where that
/// is the document.
struct ExportRow {
    ObjectId object = none<ObjectId>;
    DriverId driver = none<DriverId>; // of Drivers, Tags, Access and Findings
    ChargerId charger = none<ChargerId>; // of Chargers, Sockets, Configurations, Access, Findings
    SocketId socket = none<SocketId>;
    NodeId grant = none<NodeId>; // of Access, as grantAt() takes it
    const Finding *finding = nullptr; // of Findings
    const FindingSource *among = nullptr; // of Findings: where it comes from
};

/// A column under its name in the contract of the command line: API fields keep the API's names.
struct ExportColumn {
    std::string_view name;
    FieldId field; // whose value it is, or comes next to
    ExactValue (*value)(const Fleet &fleet, const ExportRow &row, FieldId field,
                        bool revealSecrets);
};

/// All columns of a kind: of its owner, then every scalar field that the schema has of it, then of
/// its location. No name twice.
std::vector<ExportColumn> exportColumns(ExportKind kind);

/// The column's title for people.
QString exportColumnTitle(const ExportColumn &column);

/// The places of named columns, in the order of the names. An unknown name comes back as it is.
struct ColumnChoice {
    std::vector<std::size_t> places;
    QString unknown; // the first one that names nothing
};
ColumnChoice chooseColumns(ExportKind kind, const QStringList &names);

} // namespace chargetree
