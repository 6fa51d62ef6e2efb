// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotformat.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace chargetree {

namespace {

constexpr std::string_view magic = "\x5c\x2a\x4d\x18"; // 0x184D2A5C, little-endian
constexpr std::string_view word = "chargetree snapshot ";
static_assert(snapshotBeginSize == frameHeadSize + word.size());

const QString asOfName = QStringLiteral("asOf");
const QString idName = QStringLiteral("connectionId");
const QString nameName = QStringLiteral("connectionName");
const QString environmentName = QStringLiteral("environment");
const QString hostName = QStringLiteral("host");
const QString pathName = QStringLiteral("path");
const QString bytesName = QStringLiteral("bodyBytes");
const QString etagName = QStringLiteral("etag");

QByteArray skippable(const QByteArray &content)
{
    QByteArray frame(magic.data(), qsizetype(magic.size()));
    const quint32 size = qToLittleEndian(quint32(content.size()));
    frame.append(reinterpret_cast<const char *>(&size), sizeof size);
    return frame.append(content);
}

QString hostOf(const QUrl &address)
{
    const QString host = address.host();
    return address.port() < 0 ? host : host + u':' + QString::number(address.port());
}

/// Behind the word: the number, and behind that line the JSON.
std::string_view textIn(std::string_view headFrame)
{
    const std::string_view content = headFrame.substr(std::min(frameHeadSize, headFrame.size()));
    return content.starts_with(word) ? content.substr(word.size()) : std::string_view();
}

} // namespace

SnapshotHeader headerOf(const Connection &connection, const Body &body, const QString &etag)
{
    const QUrl address = connection.address();
    const int year = body.asOf.toUTC().date().year();
    const bool isTime = body.asOf.isValid() && year >= 1970 && year <= 9999;
    return {.asOf = isTime ? body.asOf.toUTC() : QDateTime::currentDateTimeUtc(),
            .connectionId = connection.id,
            .connectionName = connection.name,
            .environment = connection.environment,
            .host = hostOf(address),
            .path = address.path(QUrl::FullyEncoded),
            .bodyBytes = qint64(body.bytes->size()),
            .etag = etag};
}

QByteArray headFrame(const SnapshotHeader &header)
{
    const QJsonObject json{
        {asOfName, header.asOf.toUTC().toString(Qt::ISODateWithMs)},
        {idName, header.connectionId},
        {nameName, header.connectionName},
        {environmentName, stableWord(header.environment)},
        {hostName, header.host},
        {pathName, header.path},
        {bytesName, header.bodyBytes},
        {etagName, header.etag},
    };
    return skippable(QByteArray(word.data(), qsizetype(word.size()))
                     + QByteArray::number(snapshotVersion) + '\n'
                     + QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QByteArray sealFrame(const QByteArray &sha256)
{
    return skippable(sha256);
}

bool isSnapshot(std::string_view begin)
{
    if (begin.size() < magic.size())
        return !begin.empty() && magic.starts_with(begin);
    return begin.starts_with(magic)
           || (begin.size() >= snapshotBeginSize && begin.substr(frameHeadSize).starts_with(word));
}

std::optional<std::size_t> headFrameSize(std::string_view begin)
{
    if (begin.size() < frameHeadSize || !begin.starts_with(magic))
        return {};
    const auto size = qFromLittleEndian<quint32>(begin.data() + magic.size());
    return size <= mostHeaderBytes ? std::optional(frameHeadSize + size) : std::nullopt;
}

std::optional<int> versionIn(std::string_view headFrame)
{
    constexpr std::size_t mostDigits = 9;
    const std::string_view text = textIn(headFrame);
    const std::size_t digits = text.substr(0, mostDigits + 1).find('\n');
    if (digits == std::string_view::npos || digits == 0 || text.front() == '0')
        return {};
    int version = 0;
    for (const char digit : text.substr(0, digits)) {
        if (digit < '0' || digit > '9')
            return {};
        version = version * 10 + (digit - '0');
    }
    return version;
}

std::optional<SnapshotHeader> headerIn(std::string_view headFrame)
{
    const std::string_view text = textIn(headFrame);
    const std::size_t line = text.find('\n');
    if (line == std::string_view::npos)
        return {};
    const std::string_view json = text.substr(line + 1);
    const QJsonObject fields =
        QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
    QDateTime asOf = QDateTime::fromString(fields.value(asOfName).toString(), Qt::ISODateWithMs);
    if (!asOf.isValid())
        return {};
    return SnapshotHeader{.asOf = asOf.toUTC(),
                          .connectionId = fields.value(idName).toString(),
                          .connectionName = fields.value(nameName).toString(),
                          .environment = environmentOf(fields.value(environmentName).toString()),
                          .host = fields.value(hostName).toString(),
                          .path = fields.value(pathName).toString(),
                          .bodyBytes = fields.value(bytesName).toInteger(-1),
                          .etag = fields.value(etagName).toString()};
}

} // namespace chargetree
