// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrequest.h"
#include "models/items/whatiftable.h"

namespace chargetree {

/// What a person wants in a file of the drivers who would have no charger left.
struct OutageExport {
    WhatIfAnswer answer = {};
    Wording wording = {};
    QString path = {}; // .xlsx for a workbook, else CSV
};

/// Those drivers with what one needs to reach them, and what they lose. Holds the answer.
ExportRequest outageRequest(const OutageExport &wish);

} // namespace chargetree
