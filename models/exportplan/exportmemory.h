// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/exportplan/exportplan.h"

#include <QByteArray>
#include <QHash>

namespace chargetree {

/// What is remembered of exports: of each kind how it was written last (JSON), and the folder.
struct ExportMemory {
    QHash<QString, QByteArray> kinds = {}; // by their words
    QString folder = {};
    QString way = {}; // ExportWay::word that goes before what is remembered; empty: none
    bool areReceived = false; // records, by that way
};

/// Format, columns and order of a choice; which rows they were is of no interest later.
void remember(const ExportChoice &choice, ExportMemory &memory);

/// How a kind was written last; damaged or unknown parts are left out.
ExportChoice remembered(ExportKind kind, const ExportMemory &memory);

} // namespace chargetree
