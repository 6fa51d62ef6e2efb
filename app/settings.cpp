// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "models/exportplan/exportways.h"
#include "ui/connections/keepingfield.h"
#include "ui/look/appearancewords.h"

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
constexpr QLatin1String tilesOnName("map/isOn");
constexpr QLatin1String timesName("times"); // "utc", else local
constexpr QLatin1String privacyName("privacy/isOn");
constexpr QLatin1String keptPrivacyName("privacy/isKept");
constexpr QLatin1String refreshName("newConnections/refreshMinutes");
constexpr QLatin1String inactivityName("newConnections/inactivitySeconds");
constexpr QLatin1String deadlineName("newConnections/deadlineMinutes");
constexpr QLatin1String bodyName("newConnections/bodyBytes");
constexpr QLatin1String meteredName("refreshOnMetered");
constexpr QLatin1String exportWayName("exportWay");
constexpr QLatin1String utcWord("utc");

constexpr QLatin1String findingsGroup("findings/");
constexpr qint64 mostInactivity = 60 * 60; // seconds
constexpr qint64 mostDeadline = 24 * 60; // minutes
constexpr qint64 mostBody = 64LL * 1024 * 1024 * 1024; // bytes

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
    write(languageName, language == QLocale::c() ? QString() : language.bcp47Name());
}

Appearance Settings::appearance() const
{
    const int stored = m_store.value(appearanceName).toInt();
    for (const AppearanceRow &row : appearanceRows()) {
        if (int(row.appearance) == stored)
            return row.appearance;
    }
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    write(appearanceName, int(appearance));
}

QTimeZone Settings::zone() const
{
    return m_store.value(timesName).toString() == utcWord ? QTimeZone::utc()
                                                          : QTimeZone::systemTimeZone();
}

bool Settings::isPrivate() const
{
    return m_store.value(keptPrivacyName).toBool() && m_store.value(privacyName).toBool();
}

void Settings::setPrivate(bool isPrivate)
{
    write(privacyName, isPrivate);
}

/// What is no number, or out of range, is as usual.
qint64 Settings::number(QLatin1String name, qint64 usual, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 stored = m_store.value(name).toLongLong(&isNumber);
    return isNumber && stored >= least && stored <= most ? stored : usual;
}

/// One that is known; else none.
QString Settings::exportWay() const
{
    const QString word = m_store.value(exportWayName).toString();
    const bool isKnown = std::ranges::any_of(
        exportWays(), [&word](const ExportWay &way) { return word == QLatin1String(way.word); });
    return isKnown ? word : QString();
}

Preferences Settings::preferences() const
{
    using namespace std::chrono;
    const Preferences usual;
    const ConnectionLimits limits;
    const SnapshotPolicy policy = snapshotPolicy();
    return {.language = language(),
            .appearance = appearance(),
            .times = m_store.value(timesName).toString() == utcWord ? TimesShown::Utc
                                                                    : TimesShown::Local,
            .startsPrivate = m_store.value(keptPrivacyName).toBool(),
            .refreshEvery = minutes(number(refreshName, usual.refreshEvery.count(), 0,
                                           Preferences::mostRefreshMinutes)),
            .refreshesOnMetered = m_store.value(meteredName).toBool(),
            .limits = {.inactivity = seconds(
                           number(inactivityName, duration_cast<seconds>(limits.inactivity).count(),
                                  1, mostInactivity)),
                       .deadline = minutes(number(deadlineName,
                                                  duration_cast<minutes>(limits.deadline).count(),
                                                  1, mostDeadline)),
                       .body = number(bodyName, limits.body, 1, mostBody)},
            .findingLimits = findingLimits(),
            .keepCount = policy.count,
            .keepDays = policy.days,
            .exportWay = exportWay()};
}

void Settings::setPreferences(const Preferences &preferences)
{
    using namespace std::chrono;
    setLanguage(preferences.language);
    setAppearance(preferences.appearance);
    write(timesName, preferences.times == TimesShown::Utc ? QString(utcWord) : QString());
    write(keptPrivacyName, preferences.startsPrivate);
    write(refreshName, qint64(preferences.refreshEvery.count()));
    write(meteredName, preferences.refreshesOnMetered);
    write(inactivityName, qint64(ceil<seconds>(preferences.limits.inactivity).count()));
    write(deadlineName, qint64(ceil<minutes>(preferences.limits.deadline).count()));
    write(bodyName, preferences.limits.body);
    setFindingLimits(preferences.findingLimits);
    setSnapshotPolicy({.count = preferences.keepCount, .days = preferences.keepDays});
    write(exportWayName, preferences.exportWay);
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
    return {group(exportsGroup), m_store.value(exportFolderName).toString(), exportWay()};
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
    return {.count = int(number(copiesCountName, usual.count, 1, KeepingField::most)),
            .days = int(number(copiesDaysName, usual.days, 1, KeepingField::most))};
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

std::vector<std::pair<QString, QString>> Settings::facts() const
{
    std::vector<std::pair<QString, QString>> facts;
    for (const QLatin1String name :
         {languageName, appearanceName, timesName, copiesCountName, copiesDaysName})
        facts.emplace_back(name, m_store.value(name).toString());
    return facts;
}

} // namespace chargetree
