// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrequest.h"
#include "models/fields/wording.h"
#include "models/items/loadedfleet.h"

#include <functional>

class QWidget;

namespace chargetree {

/// Asks where a table goes: an Excel workbook, or CSV, by the ending of the name. The file is
/// called after the fleet and `what` it holds. `asking` outlives the answer.
void chooseTableFile(QWidget *asking, const LoadedFleet &fleet, const QString &what,
                     const std::function<void(const QString &)> &chosen);

/// Of a table that holds no rows of a kind: its format and where it comes from, but for the file's
/// ending as things are now.
class TableRequest final {
public:
    TableRequest(const LoadedFleet &fleet, const Wording &wording, const QString &scope);

    [[nodiscard]] ExportRequest to(const QString &path) const;

private:
    ExportRequest m_request;
};

} // namespace chargetree
