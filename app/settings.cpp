// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace chargetree {

namespace {

constexpr QLatin1String languageName("language");
constexpr QLatin1String appearanceName("appearance");
constexpr QLatin1String geometryName("window/geometry");
constexpr QLatin1String splitterName("window/panels");
constexpr QLatin1String savedPanelName("window/saved");
constexpr QLatin1String columnsName("window/columns");
constexpr QLatin1String manualName("window/manual");
constexpr QLatin1String listsGroup("lists/");
constexpr QLatin1String exportsGroup("exports/");
constexpr QLatin1String exportFolderName("exportFolder");
constexpr QLatin1String recentFilesName("recentFiles");
constexpr QLatin1String lastConnectionName("lastConnection");
constexpr QLatin1String copiesCountName("offlineCopies/count");
constexpr QLatin1String copiesDaysName("offlineCopies/days");

constexpr QLatin1String tilesAddressName("map/tiles");
constexpr QLatin1String tilesAttributionName("map/attribution");

constexpr QLatin1String findingsGroup("findings/");

constexpr qsizetype mostRecentFiles = 8;

QString nameOf(const FindingLimitRow &row)
{
    return findingsGroup + QLatin1String(row.id.data(), qsizetype(row.id.size()));
}

} // namespace

QString settingsFolder()
{
    const QString home = qEnvironmentVariable("CHARGETREE_HOME");
    const QString folder =
        home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : home;
    if (!QFile::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return folder;
}

QString snapshotsFolder()
{
    const QString home = qEnvironmentVariable("CHARGETREE_HOME");
    const QString folder =
        home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : home;
    return folder.isEmpty() ? QString() : QString(folder + QStringLiteral("/snapshots"));
}

QString tilesFolder()
{
    const QString home = qEnvironmentVariable("CHARGETREE_HOME");
    const QString folder =
        home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation) : home;
    return folder.isEmpty() ? QString() : QString(folder + QStringLiteral("/tiles"));
}

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
}

void Settings::write(const QString &name, const QVariant &value)
{
    if (m_store.value(name) == value)
        return;
    m_store.setValue(name, value);
    m_store.sync();
    QFile::setPermissions(m_store.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

QLocale Settings::language() const
{
    const QString name = m_store.value(languageName).toString();
    return name.isEmpty() ? QLocale::c() : QLocale(name);
}

void Settings::setLanguage(const QLocale &language)
{
    write(languageName, language.bcp47Name());
}

Appearance Settings::appearance() const
{
    const int stored = m_store.value(appearanceName, int(Appearance::System)).toInt();
    return stored == int(Appearance::Light) || stored == int(Appearance::Dark) ? Appearance(stored)
                                                                               : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    write(appearanceName, int(appearance));
}

/// What stands below a group, by the rest of its names.
QHash<QString, QByteArray> Settings::group(QLatin1String prefix) const
{
    QHash<QString, QByteArray> values;
    for (const QString &name : m_store.allKeys()) {
        if (name.startsWith(prefix))
            values.insert(name.mid(prefix.size()), m_store.value(name).toByteArray());
    }
    return values;
}

void Settings::writeGroup(QLatin1String prefix, const QHash<QString, QByteArray> &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        write(prefix + value.key(), value.value());
}

ExportMemory Settings::exportMemory() const
{
    return {group(exportsGroup), m_store.value(exportFolderName).toString()};
}

WindowLayout Settings::windowLayout() const
{
    const QHash<QString, QByteArray> lists = group(listsGroup);
    return {m_store.value(geometryName).toByteArray(), m_store.value(splitterName).toByteArray(),
            m_store.value(columnsName).toByteArray(),  lists,
            m_store.value(savedPanelName).toBool(),    exportMemory(),
            m_store.value(manualName).toByteArray()};
}

void Settings::setWindowLayout(const WindowLayout &layout)
{
    write(geometryName, layout.geometry);
    write(splitterName, layout.splitter);
    write(columnsName, layout.columns);
    write(savedPanelName, layout.isSavedShown);
    write(manualName, layout.manual);
    writeGroup(listsGroup, layout.lists);
    writeGroup(exportsGroup, layout.exports.kinds);
    write(exportFolderName, layout.exports.folder);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentFilesName).toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(whole);
    files.prepend(whole);
    write(recentFilesName, files.mid(0, mostRecentFiles));
}

QString Settings::lastConnection() const
{
    return m_store.value(lastConnectionName).toString();
}

void Settings::setLastConnection(const QString &id)
{
    write(lastConnectionName, id);
}

SnapshotPolicy Settings::snapshotPolicy() const
{
    const SnapshotPolicy usual;
    return {.count = std::max(m_store.value(copiesCountName, usual.count).toInt(), 1),
            .days = std::max(m_store.value(copiesDaysName, usual.days).toInt(), 1)};
}

void Settings::setSnapshotPolicy(const SnapshotPolicy &policy)
{
    write(copiesCountName, policy.count);
    write(copiesDaysName, policy.days);
}

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
    const TileSource source{m_store.value(tilesAddressName).toString(),
                            m_store.value(tilesAttributionName).toString()};
    return problemOf(source.urlTemplate) == TileProblem::None ? source : TileSource();
}

void Settings::setMapTiles(const TileSource &source)
{
    write(tilesAddressName, source.urlTemplate);
    write(tilesAttributionName, source.attribution);
}

std::vector<std::pair<QString, QString>> Settings::facts() const
{
    std::vector<std::pair<QString, QString>> facts;
    for (const QLatin1String name : {languageName, appearanceName, copiesCountName, copiesDaysName})
        facts.emplace_back(name, m_store.value(name).toString());
    return facts;
}

} // namespace chargetree
