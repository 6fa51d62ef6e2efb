// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportcolumns.h"

namespace chargetree {

/// A row of a list: its record, where it stands in the tree, and what was counted for it.
struct ListRecord {
    ExportRow record = {};
    NodeId node = none<NodeId>; // of a configuration its charger's, of a finding its record's
    std::uint32_t place = 0; // among the list's rows
    std::uint32_t drivers = 0; // of a site or charger: who may charge there
    const QString *ignoredFor = nullptr; // the reason why a finding is ignored; null: it is not
};

} // namespace chargetree
