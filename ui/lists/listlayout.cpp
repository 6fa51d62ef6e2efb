// SPDX-License-Identifier: Apache-2.0
#include "ui/lists/listlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chargetree {

namespace {

constexpr int currentVersion = 1;
constexpr int most = 10'000; // pixels
constexpr qsizetype mostEntries = 1'000;

int pixelsFrom(const QJsonValue &value)
{
    return qBound(0, value.toInt(), most);
}

} // namespace

QByteArray bytesOf(const ListLayout &layout)
{
    QJsonArray columns;
    for (const ListLayout::Column &column : layout.columns)
        columns +=
            QJsonObject{{QStringLiteral("id"), column.id}, {QStringLiteral("width"), column.width}};
    QJsonArray sorts;
    for (const ListSort &sort : layout.sorts)
        sorts += QJsonObject{{QStringLiteral("column"), QString::fromStdString(sort.column)},
                             {QStringLiteral("descending"), sort.isDescending}};
    const QJsonObject json{{QStringLiteral("version"), currentVersion},
                           {QStringLiteral("columns"), columns},
                           {QStringLiteral("sort"), sorts},
                           {QStringLiteral("facets"), layout.areFacetsShown},
                           {QStringLiteral("facetWidth"), layout.facetWidth}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ListLayout listLayoutFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    ListLayout layout;
    if (json[u"version"].toInt() != currentVersion)
        return layout;
    const QJsonArray columns = json[u"columns"].toArray();
    for (qsizetype i = 0; i < qMin(columns.size(), mostEntries); ++i) {
        const QJsonObject column = columns[i].toObject();
        if (const QString id = column[u"id"].toString(); !id.isEmpty())
            layout.columns.push_back({.id = id, .width = pixelsFrom(column[u"width"])});
    }
    const QJsonArray sorts = json[u"sort"].toArray();
    for (qsizetype i = 0; i < qMin(sorts.size(), mostEntries); ++i) {
        const QJsonObject sort = sorts[i].toObject();
        if (const QString column = sort[u"column"].toString(); !column.isEmpty())
            layout.sorts = sortedBy(
                std::move(layout.sorts),
                {.column = column.toStdString(), .isDescending = sort[u"descending"].toBool()},
                true);
    }
    layout.areFacetsShown = json[u"facets"].toBool();
    layout.facetWidth = pixelsFrom(json[u"facetWidth"]);
    return layout;
}

} // namespace chargetree
