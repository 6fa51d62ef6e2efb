// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace chargetree {

/// How a query is written, as people read it in the window, on the command line and in the manual:
/// put together from the tables that the parser reads.
struct QueryHelp {
    struct Row {
        QString example; // a query that is understood
        QString help = {};
    };
    QString title = {};
    std::vector<Row> rows = {};
};

std::vector<QueryHelp> queryHelp();

} // namespace chargetree
