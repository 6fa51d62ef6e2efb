// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace chargetree {

namespace {

constexpr mode_t ownerOnly = 0700;

bool isFree(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) != 0;
}

/// With the folders above it.
int makeFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), ownerOnly) == 0)
        return ::chmod(name.constData(), ownerOnly) == 0 ? 0 : errno; // whatever the umask
    if (errno == EEXIST)
        return QFileInfo(path).isDir() ? 0 : ENOTDIR;
    if (errno != ENOENT)
        return errno;
    const QString parent = QFileInfo(path).path();
    if (parent == path)
        return ENOENT;
    if (const int error = makeFolder(parent))
        return error;
    return ::mkdir(name.constData(), ownerOnly) == 0 && ::chmod(name.constData(), ownerOnly) == 0
               ? 0
               : errno;
}

} // namespace

SnapshotFolder::SnapshotFolder(const QString &root, const QString &connectionId)
    : m_path(QDir(root).absoluteFilePath(connectionId))
{
}

bool SnapshotFolder::isThere() const
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(m_path).constData(), &status) == 0 && S_ISDIR(status.st_mode);
}

int SnapshotFolder::make() const
{
    if (const int error = makeFolder(m_path))
        return error;
    if (!isThere())
        return ENOTDIR;
    ::chmod(QFile::encodeName(m_path).constData(), ownerOnly); // one that someone opened
    return 0;
}

std::vector<SnapshotFile> SnapshotFolder::files() const
{
    std::vector<SnapshotFile> files;
    if (!isThere())
        return files;
    const auto entries =
        QDir(m_path).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &entry : entries) {
        if (const auto name = snapshotNameOf(entry.fileName()))
            files.push_back({entry.filePath(), *name, entry.size()});
    }
    std::ranges::sort(files, [](const SnapshotFile &one, const SnapshotFile &other) {
        return std::pair(other.name.time, other.name.turn)
               < std::pair(one.name.time, one.name.turn);
    });
    return files;
}

QString SnapshotFolder::freePath(const QDateTime &time) const
{
    for (int turn = 1;; ++turn) {
        const QString path = m_path + u'/' + snapshotFileName(time, turn);
        if (isFree(path))
            return path;
    }
}

QString SnapshotFolder::setAside(const QString &path) const
{
    for (int turn = 1;; ++turn) {
        const QString aside = m_path + u'/' + damagedFileName(QFileInfo(path).fileName(), turn);
        if (!isFree(aside))
            continue;
        const bool isRenamed =
            ::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData())
            == 0;
        return isRenamed ? aside : path;
    }
}

void SnapshotFolder::removeIfEmpty() const
{
    if (isThere())
        ::rmdir(QFile::encodeName(m_path).constData());
}

int removeFile(const QString &path)
{
    const bool isGone = ::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT;
    return isGone ? 0 : errno;
}

} // namespace chargetree
