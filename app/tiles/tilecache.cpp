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
    QFile file(pathOf(source, tile));
    const QDateTime written = QFileInfo(file).lastModified();
    if (!written.isValid() || written.daysTo(QDateTime::currentDateTime()) > keptFor)
        return {};
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

void TileCache::write(const TileSource &source, const TileId &tile, const QByteArray &bytes)
{
    if (m_folder.isEmpty() || bytes.size() > mostBytes)
        return;
    if (!QDir(m_folder).exists()) {
        if (!QDir().mkpath(m_folder))
            return;
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    static_cast<void>(
        writeFile(pathOf(source, tile),
                  {bytes.constData(), std::size_t(bytes.size())})); // a full disk keeps no tiles
    if (m_written < 0 || (m_written += bytes.size()) > m_limit / 100 * (100 - shareLeft))
        makeRoom();
}

void TileCache::makeRoom()
{
    m_written = 0;
    QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.tile")}, QDir::Files, QDir::Time);
    qint64 sum = 0;
    for (const QFileInfo &file : files) { // the newest first
        sum += file.size();
        if (sum > m_limit / 100 * shareLeft)
            QFile::remove(file.filePath());
    }
}

void TileCache::clear()
{
    QDirIterator files(m_folder, {QStringLiteral("*.tile")}, QDir::Files);
    while (files.hasNext())
        QFile::remove(files.next());
}

} // namespace chargetree
