// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/writtencolumn.h"
#include "models/fields/wording.h"
#include "models/findings/ignoredfindings.h"
#include "models/items/loadedfleet.h"
#include "models/lists/listkinds.h"

#include <QStringList>

namespace chargetree {

/// A column that an export may have, as a person is offered it.
struct ExportableColumn {
    QString id; // of what exports write the export's name, else the list's id
    QString title;
};

/// All of a kind: those of its list and of exports; the ones that its list shows as long as nobody
/// has chosen come first.
std::vector<ExportableColumn> exportableColumns(ExportKind kind);

/// The list that has a row for each of an export; nothing for access.
std::optional<ListKind> listOf(ExportKind kind);

/// Columns by their ids, in that order; unknown ids are left out. What lists judge and count is
/// worded as they show it, all else is exact; why findings are `ignored` is a column, too. May take
/// tenths of a second in a large fleet.
std::vector<WrittenColumn> writtenColumns(const LoadedFleetPtr &loaded, ExportKind kind,
                                          const QStringList &ids, const Wording &wording,
                                          const IgnoredFindingsPtr &ignored = {});

} // namespace chargetree
