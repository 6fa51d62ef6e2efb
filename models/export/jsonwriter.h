// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/recordwriter.h"

namespace chargetree {

/// Records as they were received, or flat objects of the columns: ids are texts in these, for many
/// readers lose digits beyond 2^53; numbers keep theirs.
class JsonWriter final : public RecordWriter {
public:
    enum class Frame {
        List, // one array, a record a line
        Lines // a record a line and nothing else (NDJSON)
    };

    JsonWriter(Frame frame, const Fleet &fleet, const ExportRequest &request, Sink &sink);
    bool begin(std::span<const WrittenColumn> columns) override;
    bool writeRow(const ExportRow &row, std::span<const ExactValue> values) override;
    bool finish() override;

private:
    Frame m_frame;
    const RecordStore &m_store;
    bool m_revealSecrets;
    std::vector<WrittenColumn> m_columns;
    SinkText m_out;
    bool m_isFirst = true;
};

/// Appends a value as JSON: of ids a text.
void appendJsonValue(const ExactValue &value, Type type, std::string &out);

/// Appends an object of the columns' names and these values.
void appendJsonObject(std::span<const WrittenColumn> columns, std::span<const ExactValue> values,
                      std::string &out);

} // namespace chargetree
