// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportorigin.h"

#include "models/fields/jsontext.h"
#include "models/fields/visibletext.h"

namespace chargetree {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("chargetree::Export", text);
}

QString timeText(TimeMs time)
{
    return exactText(formatIsoTime(time));
}

void appendMember(std::string_view key, const QString &value, std::string &json)
{
    if (json.size() > 1)
        json += ',';
    appendJsonString(key, json);
    json += ':';
    appendJsonString(value.toStdString(), json);
}

} // namespace

std::vector<std::pair<QString, QString>> originRows(const ExportOrigin &origin, ExportKind kind,
                                                    std::size_t rows)
{
    std::vector<std::pair<QString, QString>> lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.emplace_back(label, value);
    };
    add(tr("Source"), origin.source);
    add(tr("Address"), origin.place);
    add(tr("Time of the data"), timeText(origin.asOf));
    add(tr("Exported"), timeText(origin.madeAt));
    add(tr("What"), exportKindTitle(kind));
    add(tr("Which"), origin.scope);
    add(tr("Search"), origin.query);
    add(tr("Rows"), QString::number(rows));
    if (kind == ExportKind::Access)
        add(tr("Note"), tr("Access is as stated by this document; the vendor's charger access "
                           "groups are not in it."));
    else if (kind != ExportKind::Drivers && kind != ExportKind::Tags)
        add(tr("Note"), tr("Only what at least one driver can reach is in the document."));
    return lines;
}

std::string originJson(const ExportOrigin &origin, std::size_t rows)
{
    std::string json = "{";
    appendMember("source", origin.source, json);
    appendMember("asOf", timeText(origin.asOf), json);
    appendMember("madeAt", timeText(origin.madeAt), json);
    appendMember("query", origin.query, json);
    return json + ",\"count\":" + std::to_string(rows) + '}';
}

} // namespace chargetree
