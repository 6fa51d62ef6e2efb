// SPDX-License-Identifier: Apache-2.0
#include "models/exportplan/exportmemory.h"

#include "models/exportplan/exportways.h"
#include "models/fields/visibletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chargetree {

namespace {

constexpr QLatin1String wayKey("format");
constexpr QLatin1String receivedKey("asReceived");
constexpr QLatin1String columnsKey("columns");
constexpr QLatin1String orderKey("order");
constexpr QLatin1String descendingKey("descending");

QString wordOf(const ExportChoice &choice)
{
    for (const ExportWay &way : exportWays()) {
        if (way.format == choice.format && way.preset == choice.preset)
            return QLatin1String(way.word);
    }
    return {};
}

} // namespace

void remember(const ExportChoice &choice, ExportMemory &memory)
{
    const QJsonObject kept{{wayKey, wordOf(choice)},
                           {receivedKey, choice.areReceived},
                           {columnsKey, QJsonArray::fromStringList(choice.columns)},
                           {orderKey, choice.order.column},
                           {descendingKey, choice.order.isDescending}};
    memory.kinds.insert(exactText(exportWord(choice.kind)),
                        QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

ExportChoice remembered(ExportKind kind, const ExportMemory &memory)
{
    const QByteArray bytes = memory.kinds.value(exactText(exportWord(kind)));
    const QJsonObject kept = QJsonDocument::fromJson(bytes).object();
    ExportChoice choice{.kind = kind,
                        .areReceived = kept.value(receivedKey).toBool(),
                        .order = {.column = kept.value(orderKey).toString(),
                                  .isDescending = kept.value(descendingKey).toBool()}};
    const QString word = memory.way.isEmpty() ? kept.value(wayKey).toString() : memory.way;
    for (const ExportWay &way : exportWays()) {
        if (word == QLatin1String(way.word) && canBeWritten(kind, way.format)) {
            choice.format = way.format;
            choice.preset = way.preset;
            if (!memory.way.isEmpty() && rowOf(way.format).hasRecords)
                choice.areReceived = memory.areReceived;
        }
    }
    const auto known = exportableColumns(kind);
    for (const QJsonValue &value : kept.value(columnsKey).toArray()) {
        const QString id = value.toString();
        if (std::ranges::any_of(known, [&id](const auto &column) { return column.id == id; }))
            choice.columns += id;
    }
    return choice;
}

} // namespace chargetree
