// SPDX-License-Identifier: Apache-2.0
// Choices that have types of their own: limits, tiles, names of numbers.
#include "app/settings.h"

namespace chargetree {

namespace {

constexpr QLatin1String tilesAddressName("map/tiles");
constexpr QLatin1String tilesAttributionName("map/attribution");
constexpr QLatin1String tilesOnName("map/isOn");
constexpr QLatin1String findingsGroup("findings/");
constexpr QLatin1String numbersGroup("numbers/"); // numbers/groupType/3=Depot

QString nameOf(const FindingLimitRow &row)
{
    return findingsGroup + QLatin1String(row.id.data(), qsizetype(row.id.size()));
}

QString groupOf(const NumberedRow &row)
{
    return numbersGroup + QLatin1String(row.id) + QLatin1Char('/');
}

} // namespace

FindingLimits Settings::findingLimits() const
{
    FindingLimits limits;
    for (const FindingLimitRow &row : findingLimitRows())
        limits.*row.limit = m_store.value(nameOf(row), limits.*row.limit).toInt();
    return withinRanges(limits);
}

void Settings::setFindingLimits(const FindingLimits &limits)
{
    for (const FindingLimitRow &row : findingLimitRows())
        write(nameOf(row), limits.*row.limit);
}

TileSource Settings::mapTiles() const
{
    return usable({m_store.value(tilesAddressName).toString(),
                   m_store.value(tilesAttributionName).toString(),
                   m_store.value(tilesOnName, true).toBool()});
}

void Settings::setMapTiles(const TileSource &source)
{
    write(tilesAddressName, source.urlTemplate);
    write(tilesAttributionName, source.attribution);
    write(tilesOnName, source.isOn);
}

NumberNames Settings::numberNames() const
{
    NumberNames names;
    for (const NumberedRow &row : numberedRows()) {
        const QHash<QString, QByteArray> kept = group(groupOf(row));
        for (auto name = kept.begin(); name != kept.end(); ++name) {
            bool isNumber = false;
            const qint64 number = name.key().toLongLong(&isNumber);
            if (isNumber)
                names.setName(row.what, number, QString::fromUtf8(name.value()));
        }
    }
    return names;
}

void Settings::setNumberNames(const NumberNames &names)
{
    if (names == numberNames())
        return;
    for (const NumberedRow &row : numberedRows()) {
        m_store.remove(groupOf(row).chopped(1));
        const QMap<qint64, QString> &all = names.of(row.what);
        for (auto name = all.begin(); name != all.end(); ++name)
            m_store.setValue(groupOf(row) + QString::number(name.key()), name.value());
    }
    save();
}

} // namespace chargetree
