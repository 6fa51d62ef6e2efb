// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/exportrequest.h"
#include "models/export/sink.h"

#include <functional>
#include <memory>
#include <span>

namespace chargetree {

/// One format of exports. Each call is false where the sink refused, or the writer itself: then
/// fault() says why.
class RecordWriter {
public:
    virtual ~RecordWriter() = default;
    /// Without columns records are written as they were received.
    [[nodiscard]] virtual bool begin(std::span<const WrittenColumn> columns) = 0;
    /// One value a column.
    [[nodiscard]] virtual bool writeRow(const ExportRow &row,
                                        std::span<const ExactValue> values) = 0;
    [[nodiscard]] virtual bool finish() = 0;
    /// One sentence for people; empty as long as the writer has no fault of its own.
    [[nodiscard]] virtual QString fault() const { return {}; }
};

/// `fleet` and `request` are to outlive it.
std::unique_ptr<RecordWriter> makeRecordWriter(const Fleet &fleet, const ExportRequest &request,
                                               Sink &sink);

/// The columns that a request is written in; none where it has records as they were received.
std::vector<WrittenColumn> columnsOf(const ExportRequest &request);

enum class WriteOutcome { Done, Refused, Cancelled };

/// Writes what is asked for. `goOn` is called before each row and before the end with the number of
/// rows done; false stops. Any thread may, while the fleet lives.
WriteOutcome writeRecords(const Fleet &fleet, const ExportRequest &request, RecordWriter &writer,
                          const std::function<bool(std::size_t)> &goOn = {});

} // namespace chargetree
