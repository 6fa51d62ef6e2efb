// SPDX-License-Identifier: Apache-2.0
// What the program remembers by itself; see settingspreferences.cpp for what a person chooses.
#include "app/settings.h"

#include <QFile>
#include <QFileInfo>

namespace chargetree {

namespace {

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
constexpr qsizetype mostRecentFiles = 8;

} // namespace

Settings::Settings(const QString &file)
    : m_store(file, QSettings::IniFormat)
{
}

void Settings::write(const QString &name, const QVariant &value)
{
    if (m_store.value(name) == value)
        return;
    m_store.setValue(name, value);
    save();
}

void Settings::save()
{
    m_store.sync();
    QFile::setPermissions(m_store.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

/// What stands below a group, by the rest of its names.
QHash<QString, QByteArray> Settings::group(const QString &prefix) const
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
    return {group(exportsGroup), m_store.value(exportFolderName).toString(), exportWay(),
            exportsReceived()};
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

} // namespace chargetree
