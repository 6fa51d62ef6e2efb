// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportorigin.h"

#include "models/fields/jsontext.h"
#include "models/fields/visibletext.h"

namespace chargetree {

namespace {

QString said(const char *text)
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
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Source")), origin.source);
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Address")), origin.place);
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Time of the data")), timeText(origin.asOf));
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Exported")), timeText(origin.madeAt));
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "What")), exportKindTitle(kind));
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Which")), origin.scope);
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Search")), origin.query);
    add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Rows")), QString::number(rows));
    if (kind == ExportKind::Access)
        add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Note")),
            said(QT_TRANSLATE_NOOP(
                "chargetree::Export",
                "Access is as stated by this document; the vendor's charger access "
                "groups are not in it.")));
    else if (kind != ExportKind::Drivers && kind != ExportKind::Tags
             && kind != ExportKind::Findings)
        add(said(QT_TRANSLATE_NOOP("chargetree::Export", "Note")),
            said(QT_TRANSLATE_NOOP("chargetree::Export",
                                   "Only what at least one driver can reach is in the document.")));
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
