// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportcolumns.h"
#include "models/fleet/isotime.h"

#include <utility>

namespace chargetree {

/// Where an export came from: it travels with the file in the formats that have room for it.
struct ExportOrigin {
    QString source = {}; // the connection's or the file's name, never a secret
    QString place = {}; // its address without secrets, or path
    TimeMs asOf = 0; // time of the data
    TimeMs madeAt = 0; // of the export
    QString query = {}; // "" for none
    QString scope = {}; // in words for people: "Selected", "All"

    bool operator==(const ExportOrigin &) const = default;
};

/// Labels and values for people; times are ISO 8601.
std::vector<std::pair<QString, QString>> originRows(const ExportOrigin &origin, ExportKind kind,
                                                    std::size_t rows);

/// One JSON object with source, asOf, madeAt, query and count.
std::string originJson(const ExportOrigin &origin, std::size_t rows);

} // namespace chargetree
