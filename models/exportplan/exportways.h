// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportformats.h"

namespace chargetree {

/// A format as a person chooses it, CSV in both its forms.
struct ExportWay {
    ExportFormat format = ExportFormat::Xlsx;
    CsvPreset preset = CsvPreset::Exact;
    const char *word = ""; // stable, for what is remembered
    const char *title = ""; // English; context chargetree::Export
    const char *advice = ""; // what it is good for, and what becomes of where it came from
};

/// The recommended one first.
std::span<const ExportWay> exportWays();

QString exportWayTitle(const ExportWay &way);
QString exportWayAdvice(const ExportWay &way);

} // namespace chargetree
