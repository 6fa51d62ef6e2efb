// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrows.h"

namespace chargetree {

enum class ExportFormat { Csv };

/// What is to be written, in its order. `rows` are places as ExportTable has them, `columns` places
/// in exportColumns(); without any it is all of them.
struct ExportRequest {
    ExportKind kind = ExportKind::Drivers;
    std::vector<std::uint32_t> rows = {};
    std::vector<std::size_t> columns = {};
    bool revealSecrets = false;
    ExportFormat format = ExportFormat::Csv;
};

} // namespace chargetree
