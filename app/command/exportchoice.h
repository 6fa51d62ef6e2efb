// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/command/commandcall.h"
#include "models/export/exportrequest.h"

namespace chargetree {

/// The kind of records that a call of `export` names; checked when the call was read.
ExportKind chosenKind(const CommandCall &call);

/// CSV where none was named.
ExportFormat chosenFormat(const CommandCall &call);
CsvPreset chosenPreset(const CommandCall &call);

/// Places in exportColumns(); empty: all of them.
std::vector<std::size_t> chosenColumns(const CommandCall &call);

/// Nothing: the order of the document.
std::optional<ExportSort> chosenSort(const CommandCall &call);

/// The first name in --columns and --sort that no column has.
std::optional<QString> unknownColumn(const CommandCall &call);

} // namespace chargetree
