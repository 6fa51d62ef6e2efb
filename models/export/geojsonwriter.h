// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/export/recordwriter.h"

namespace chargetree {

/// Chargers as points on a map (RFC 7946): longitude first, digits as stated, a null geometry where
/// there is no usable position; the columns are properties. Where it came from stands beside the
/// features as `provenance`.
class GeoJsonWriter final : public RecordWriter {
public:
    GeoJsonWriter(const Fleet &fleet, const ExportRequest &request, Sink &sink);
    bool begin(std::span<const WrittenColumn> columns) override;
    bool writeRow(const ExportRow &row, std::span<const ExactValue> values) override;
    bool finish() override;

private:
    void appendGeometry(ObjectId charger);

    const Fleet &m_fleet;
    const ExportRequest &m_request;
    std::vector<WrittenColumn> m_columns;
    SinkText m_out;
    bool m_isFirst = true;
};

} // namespace chargetree
