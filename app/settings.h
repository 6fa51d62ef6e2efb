// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/snapshots/snapshotstore.h"
#include "models/findings/findinglimits.h"
#include "models/geo/tilesource.h"
#include "ui/settings/preferences.h"
#include "ui/window/mainwindow.h"

#include <QLocale>
#include <QSettings>
#include <QTimeZone>

namespace chargetree {

/// Where the program keeps its files: `CHARGETREE_HOME` if set, else the user's own folder for
/// settings. Made with access for the owner alone.
QString settingsFolder();

/// Where offline copies are kept: in `CHARGETREE_HOME` if set, else in the user's own folder for
/// data. Not made before there is a copy.
QString snapshotsFolder();

/// Where tiles of maps are kept: in `CHARGETREE_HOME` if set, else in the user's own folder for
/// what may be deleted. Not made before there is one.
QString tilesFolder();

/// What the program remembers between starts. Holds no secret. A store that can not be written is
/// no error: the program then starts as new each time.
class Settings final {
public:
    explicit Settings(const QString &file);

    /// C where the system's language is to be followed.
    [[nodiscard]] QLocale language() const;
    void setLanguage(const QLocale &language);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// In which times are said.
    [[nodiscard]] QTimeZone zone() const;
    /// Whether what is personal is covered; false at a start unless a person wanted it kept.
    [[nodiscard]] bool isPrivate() const;
    void setPrivate(bool isPrivate);
    /// All that the dialog of settings shows. Whatever is out of range, or of another type, is as
    /// delivered.
    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);
    [[nodiscard]] WindowLayout windowLayout() const;
    void setWindowLayout(const WindowLayout &layout);
    /// The files opened last, newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    /// The id of the connection that was open last; empty if something else was.
    [[nodiscard]] QString lastConnection() const;
    void setLastConnection(const QString &id);
    /// How many offline copies are kept, and for how long.
    [[nodiscard]] SnapshotPolicy snapshotPolicy() const;
    void setSnapshotPolicy(const SnapshotPolicy &policy);
    /// From where on rules find something; out of range is brought into it.
    [[nodiscard]] FindingLimits findingLimits() const;
    void setFindingLimits(const FindingLimits &limits);
    /// Where the pictures behind the maps come from; off unless somebody has chosen a server.
    [[nodiscard]] TileSource mapTiles() const;
    void setMapTiles(const TileSource &source);
    /// Of numbers that the API does not explain.
    [[nodiscard]] NumberNames numberNames() const;
    void setNumberNames(const NumberNames &names);
    /// What a support bundle may tell of them: no path, no id.
    [[nodiscard]] std::vector<std::pair<QString, QString>> facts() const;
    [[nodiscard]] QString fileName() const { return m_store.fileName(); }
    /// Whether what was set so far could be written, or nothing had to be.
    /// A line that is no setting does not keep a file from being written.
    [[nodiscard]] bool isKept() const { return m_store.status() != QSettings::AccessError; }

private:
    void write(const QString &name, const QVariant &value);
    void save(); // for the owner alone
    [[nodiscard]] qint64 number(QLatin1String name, qint64 usual, qint64 least, qint64 most) const;
    [[nodiscard]] QHash<QString, QByteArray> group(const QString &prefix) const;
    void writeGroup(QLatin1String prefix, const QHash<QString, QByteArray> &values);
    [[nodiscard]] ExportMemory exportMemory() const;
    [[nodiscard]] QString exportWay() const;
    [[nodiscard]] bool exportsReceived() const;

    QSettings m_store;
};

} // namespace chargetree
