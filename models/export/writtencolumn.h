// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportcolumns.h"

#include <functional>

namespace chargetree {

/// A record that is being written.
struct WrittenRow {
    const Fleet &fleet;
    ExportRow record = {};
    std::uint32_t place = 0; // as ExportTable has it
    bool revealSecrets = false;
};

/// A column of one export: of the contract, or one that a list shows.
struct WrittenColumn {
    std::string name = {}; // for machines
    QString title = {}; // for people
    Type type = Type::Text; // what its values are read as
    std::function<ExactValue(const WrittenRow &row)> value = {};
};

WrittenColumn writtenColumn(const ExportColumn &column);

/// Those at the places of exportColumns(), in the order of the places.
std::vector<WrittenColumn> writtenColumns(ExportKind kind, std::span<const std::size_t> places);

/// Every column of the kind.
std::vector<WrittenColumn> writtenColumns(ExportKind kind);

} // namespace chargetree
