// SPDX-License-Identifier: Apache-2.0
#include "app/tiles/tilecache.h"

#include "app/files/filewriter.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace chargetree {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024; // of a tile
constexpr int shareLeft = 80; // percent of the limit, so that room need not be made each time
constexpr qint64 keptAtMost = 31; // days

// A tile's time is when it expires, so that no second file says it. One that could not be set is
// over at once.
constexpr QFileDevice::FileTime expiryTime = QFileDevice::FileModificationTime;

/// A clock that was set back is no reason to keep it for years.
bool hasExpired(const QFileInfo &file, const QDateTime &now)
{
    const QDateTime expiry = file.fileTime(expiryTime);
    return !expiry.isValid() || expiry <= now || expiry > now.addDays(keptAtMost);
}

} // namespace

/// The name tells nobody which places were looked at, and holds nothing of a template's secrets.
QString TileCache::pathOf(const TileSource &source, const TileId &tile) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(addressOf(source, tile).toEncoded());
    return m_folder % u'/' % QString::fromLatin1(hash.result().toHex().first(40))
           % QStringLiteral(".tile");
}

QByteArray TileCache::read(const TileSource &source, const TileId &tile) const
{
    if (m_folder.isEmpty())
        return {};
    QFile file(pathOf(source, tile));
    if (hasExpired(QFileInfo(file), QDateTime::currentDateTime()))
        return {};
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

void TileCache::write(const TileSource &source, const TileId &tile, const QByteArray &bytes,
                      std::chrono::seconds fresh)
{
    if (m_folder.isEmpty() || bytes.size() > mostBytes || fresh.count() <= 0)
        return;
    if (!QDir(m_folder).exists()) {
        if (!QDir().mkpath(m_folder))
            return;
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QString path = pathOf(source, tile);
    const WriteFailure failure = writeFile(path, {bytes.constData(), std::size_t(bytes.size())});
    if (failure.fault != WriteFault::None)
        return; // a full disk keeps no tiles
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTime().addSecs(fresh.count()), expiryTime);
    file.close();
    if (m_written < 0 || (m_written += bytes.size()) > m_limit / 100 * (100 - shareLeft))
        makeRoom();
}

void TileCache::makeRoom()
{
    if (m_folder.isEmpty())
        return;
    m_written = 0;
    const QDateTime now = QDateTime::currentDateTime();
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.tile")}, QDir::Files, QDir::Time);
    qint64 sum = 0;
    for (const QFileInfo &file : files) { // what expires last comes first
        sum += file.size();
        if (sum > m_limit / 100 * shareLeft || hasExpired(file, now))
            QFile::remove(file.filePath());
    }
}

void TileCache::clear()
{
    if (m_folder.isEmpty())
        return;
    QDirIterator files(m_folder, {QStringLiteral("*.tile")}, QDir::Files);
    while (files.hasNext())
        QFile::remove(files.next());
}

} // namespace chargetree
