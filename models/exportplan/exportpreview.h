// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrequest.h"

#include <QMetaType>
#include <QStringList>

namespace chargetree {

/// The first rows of an export as they will be: what the file's own writer writes of them, or of a
/// workbook its cells.
struct ExportPreview {
    struct Cell {
        QString text = {}; // made visible
        bool isNumber = false;
    };
    QStringList titles = {}; // of a workbook
    std::vector<std::vector<Cell>> rows = {};
    QString text = {}; // of any other format, made visible; lines stay
};

/// At most so many rows are looked at.
inline constexpr std::size_t previewedRows = 25;

ExportPreview previewOf(const Fleet &fleet, const ExportRequest &request);

} // namespace chargetree
