// SPDX-License-Identifier: Apache-2.0
#include "models/export/xlsx/zipreader.h"

#include <QtEndian>

#include <array>
#include <vector>
#include <zlib.h>

namespace chargetree {

namespace {

constexpr qint64 endSize = 22; // of the end record, without a comment
constexpr qint64 centralSize = 46;
constexpr qint64 localSize = 30;
constexpr std::size_t pieceSize = 64 * 1024;

quint16 word(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 doubleWord(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray readAt(QIODevice &archive, qint64 at, qint64 size)
{
    if (!archive.seek(at))
        return {};
    QByteArray bytes = archive.read(size);
    return bytes.size() == size ? bytes : QByteArray();
}

/// Raw deflate, its CRC taken on the way.
class Inflation final {
public:
    Inflation()
        : m_isReady(inflateInit2(&m_stream, -MAX_WBITS) == Z_OK)
    {
    }
    ~Inflation() { inflateEnd(&m_stream); }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    bool add(QByteArray piece, const std::function<bool(std::string_view)> &take)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(piece.data());
        m_stream.avail_in = static_cast<uInt>(piece.size());
        do {
            m_stream.next_out = m_out.data();
            m_stream.avail_out = static_cast<uInt>(m_out.size());
            m_result = m_isReady ? inflate(&m_stream, Z_NO_FLUSH) : Z_STREAM_ERROR;
            if (m_result != Z_OK && m_result != Z_STREAM_END && m_result != Z_BUF_ERROR)
                return false;
            const std::size_t size = m_out.size() - m_stream.avail_out;
            m_crc = crc32(m_crc, m_out.data(), static_cast<uInt>(size));
            if (!take({reinterpret_cast<const char *>(m_out.data()), size}))
                return false;
        } while (m_stream.avail_out == 0 && m_result != Z_STREAM_END);
        return true;
    }
    [[nodiscard]] bool isWhole(quint32 crc) const
    {
        return m_result == Z_STREAM_END && m_stream.avail_in == 0 && m_crc == crc;
    }

private:
    z_stream m_stream{};
    bool m_isReady;
    int m_result = Z_OK;
    uLong m_crc = crc32(0, nullptr, 0);
    std::array<Bytef, pieceSize> m_out{};
};

} // namespace

std::vector<ZipEntry> zipEntries(QIODevice &archive)
{
    const QByteArray end = readAt(archive, archive.size() - endSize, endSize);
    if (!end.startsWith("PK\5\6"))
        return {};
    std::vector<ZipEntry> entries;
    qint64 at = doubleWord(end, 16);
    for (quint16 left = word(end, 10); left > 0; --left) {
        const QByteArray head = readAt(archive, at, centralSize);
        if (!head.startsWith("PK\1\2"))
            return {};
        const qint64 nameSize = word(head, 28);
        entries.push_back({.name = readAt(archive, at + centralSize, nameSize).toStdString(),
                           .method = word(head, 10),
                           .crc = doubleWord(head, 16),
                           .packedSize = doubleWord(head, 20),
                           .offset = doubleWord(head, 42)});
        at += centralSize + nameSize + word(head, 30) + word(head, 32);
    }
    return entries;
}

bool readZipEntry(QIODevice &archive, const ZipEntry &entry,
                  const std::function<bool(std::string_view)> &take)
{
    const QByteArray head = readAt(archive, qint64(entry.offset), localSize);
    if (!head.startsWith("PK\3\4") || entry.method != Z_DEFLATED)
        return false;
    if (!archive.seek(qint64(entry.offset) + localSize + word(head, 26) + word(head, 28)))
        return false;
    Inflation inflation;
    for (quint64 left = entry.packedSize; left > 0;) {
        const QByteArray piece = archive.read(qint64(std::min<quint64>(left, pieceSize)));
        if (piece.isEmpty() || !inflation.add(piece, take))
            return false;
        left -= quint64(piece.size());
    }
    return inflation.isWhole(entry.crc);
}

} // namespace chargetree
