// SPDX-License-Identifier: Apache-2.0
// Where the program keeps its files.
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace chargetree {

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

} // namespace chargetree
