// SPDX-License-Identifier: Apache-2.0
#include "models/export/geojsonwriter.h"

#include "models/export/jsonwriter.h"
#include "models/fields/chargerplace.h"
#include "models/fields/jsontext.h"

#include <utility>

namespace chargetree {

GeoJsonWriter::GeoJsonWriter(const Fleet &fleet, const ExportRequest &request, Sink &sink)
    : m_fleet(fleet)
    , m_request(request)
    , m_out(sink)
{
}

bool GeoJsonWriter::begin(std::span<const WrittenColumn> columns)
{
    m_columns.assign(columns.begin(), columns.end());
    m_out.text += R"({"type":"FeatureCollection","provenance":)"
                  + originJson(m_request.origin, m_request.rows.size()) + R"(,"features":[)";
    return true;
}

bool GeoJsonWriter::writeRow(const ExportRow &row, std::span<const ExactValue> values)
{
    m_out.text += std::exchange(m_isFirst, false) ? "\n" : ",\n";
    m_out.text += R"({"type":"Feature","id":)";
    appendJsonString(m_fleet.identity(row.charger), m_out.text);
    m_out.text += R"(,"geometry":)";
    appendGeometry(row.object);
    m_out.text += R"(,"properties":)";
    appendJsonObject(m_columns, values, m_out.text);
    m_out.text += '}';
    return m_out.passOn();
}

void GeoJsonWriter::appendGeometry(ObjectId charger)
{
    const ChargerPlace place = placeOf(m_fleet, charger);
    if (place.position != ChargerPlace::Position::Usable) {
        m_out.text += "null";
        return;
    }
    m_out.text += R"({"type":"Point","coordinates":[)" + place.longitude.toStdString() + ','
                  + place.latitude.toStdString() + "]}";
}

bool GeoJsonWriter::finish()
{
    m_out.text += m_isFirst ? "]}\n" : "\n]}\n";
    return m_out.finish();
}

} // namespace chargetree
