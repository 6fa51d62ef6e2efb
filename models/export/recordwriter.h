// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrequest.h"
#include "models/export/sink.h"

#include <functional>
#include <memory>
#include <span>

namespace chargetree {

/// One format of exports. Each call is false where the sink refused.
class RecordWriter {
public:
    virtual ~RecordWriter() = default;
    [[nodiscard]] virtual bool begin(std::span<const ExportColumn> columns) = 0;
    /// One value a column.
    [[nodiscard]] virtual bool writeRow(const ExportRow &row,
                                        std::span<const ExactValue> values) = 0;
    [[nodiscard]] virtual bool finish() = 0;
};

std::unique_ptr<RecordWriter> makeRecordWriter(ExportFormat format, Sink &sink);

enum class WriteOutcome { Done, Refused, Cancelled };

/// Writes what is asked for. `goOn` is called before each row with the number of rows done; false
/// stops. Any thread may, while the fleet lives.
WriteOutcome writeRecords(const Fleet &fleet, const ExportRequest &request, RecordWriter &writer,
                          const std::function<bool(std::size_t)> &goOn = {});

} // namespace chargetree
