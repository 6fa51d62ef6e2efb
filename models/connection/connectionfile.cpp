// SPDX-License-Identifier: Apache-2.0
#include "models/connection/connectionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <array>

namespace chargetree {

namespace {

constexpr QLatin1String magicName("chargetree");
constexpr QLatin1String magic("connections");
constexpr QLatin1String versionName("version");
constexpr QLatin1String connectionsName("connections");
constexpr QLatin1String removedName("removed");
constexpr int version = 1;
constexpr int longestText = 4096;
constexpr std::size_t mostConnections = 1000;
constexpr qint64 day = 24 * 60 * 60;

template <typename Value>
struct WordRow {
    Value value;
    const char *word;
};

constexpr std::array<WordRow<KeyPlace>, 3> keyPlaceWords{{
    {KeyPlace::QueryCode, "code"},
    {KeyPlace::FunctionsKeyHeader, "x-functions-key"},
    {KeyPlace::ApiKeyHeader, "x-api-key"},
}};

QString textOf(const QJsonValue &value)
{
    return value.toString().left(longestText);
}

QJsonValue environmentJson(const Connection &connection)
{
    return stableWord(connection.environment);
}

void readEnvironment(Connection &connection, const QJsonValue &value)
{
    connection.environment = environmentOf(value.toString());
}

QJsonValue keyPlacesJson(const Connection &connection)
{
    QJsonArray places;
    for (const auto &row : keyPlaceWords) {
        if (connection.keyPlaces.testFlag(row.value))
            places.append(QString::fromLatin1(row.word));
    }
    return places;
}

void readKeyPlaces(Connection &connection, const QJsonValue &value)
{
    const QJsonArray places = value.toArray();
    KeyPlaces read;
    for (const auto &row : keyPlaceWords)
        read.setFlag(row.value, places.contains(QString::fromLatin1(row.word)));
    if (read)
        connection.keyPlaces = read;
}

QJsonValue baseJson(const Connection &connection)
{
    return connection.base.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

void readBase(Connection &connection, const QJsonValue &value)
{
    connection.base = QUrl(textOf(value));
}

template <QString Connection::*Member>
QJsonValue textJson(const Connection &connection)
{
    return connection.*Member;
}

template <QString Connection::*Member>
void readText(Connection &connection, const QJsonValue &value)
{
    connection.*Member = textOf(value);
}

template <std::chrono::milliseconds ConnectionLimits::*Member>
QJsonValue secondsJson(const Connection &connection)
{
    using std::chrono::seconds;
    const auto limit = connection.limits.*Member;
    return qint64(std::chrono::ceil<seconds>(limit).count());
}

template <std::chrono::milliseconds ConnectionLimits::*Member>
void readSeconds(Connection &connection, const QJsonValue &value)
{
    const qint64 seconds = value.toInteger();
    if (seconds > 0 && seconds <= day)
        connection.limits.*Member = std::chrono::seconds(seconds);
}

QJsonValue bodyJson(const Connection &connection)
{
    return connection.limits.body;
}

void readBody(Connection &connection, const QJsonValue &value)
{
    if (value.toInteger() > 0)
        connection.limits.body = value.toInteger();
}

QJsonValue refreshJson(const Connection &connection)
{
    return qint64(connection.refreshEvery.count());
}

void readRefresh(Connection &connection, const QJsonValue &value)
{
    const qint64 minutes = value.toInteger();
    if (minutes >= 0 && minutes <= day)
        connection.refreshEvery = std::chrono::minutes(minutes);
}

/// All that the file says of one field.
struct FieldRow {
    const char *name;
    QJsonValue (*write)(const Connection &connection);
    void (*read)(Connection &connection, const QJsonValue &value);
};

const std::array<FieldRow, 14> fields{{
    {"id", textJson<&Connection::id>, readText<&Connection::id>},
    {"name", textJson<&Connection::name>, readText<&Connection::name>},
    {"environment", environmentJson, readEnvironment},
    {"base", baseJson, readBase},
    {"path", textJson<&Connection::path>, readText<&Connection::path>},
    {"clientId", textJson<&Connection::clientId>, readText<&Connection::clientId>},
    {"keyPlaces", keyPlacesJson, readKeyPlaces},
    {"caFile", textJson<&Connection::caFile>, readText<&Connection::caFile>},
    {"certificateFile", textJson<&Connection::certificateFile>,
     readText<&Connection::certificateFile>},
    {"certificateKeyFile", textJson<&Connection::certificateKeyFile>,
     readText<&Connection::certificateKeyFile>},
    {"inactivitySeconds", secondsJson<&ConnectionLimits::inactivity>,
     readSeconds<&ConnectionLimits::inactivity>},
    {"deadlineSeconds", secondsJson<&ConnectionLimits::deadline>,
     readSeconds<&ConnectionLimits::deadline>},
    {"mostBytes", bodyJson, readBody},
    {"refreshMinutes", refreshJson, readRefresh},
}};

QJsonObject toJson(const Connection &connection)
{
    const Connection defaults;
    QJsonObject object;
    for (const FieldRow &field : fields) {
        const QJsonValue value = field.write(connection);
        if (value != field.write(defaults))
            object.insert(QLatin1String(field.name), value);
    }
    return object;
}

std::optional<Connection> fromJson(const QJsonObject &object)
{
    Connection connection;
    for (const FieldRow &field : fields) {
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (!value.isUndefined())
            field.read(connection, value);
    }
    if (connection.base.isEmpty())
        return {};
    // It names a folder and an entry of the keyring.
    if (QUuid::fromString(connection.id).isNull())
        connection.id = newConnectionId();
    return connection;
}

QJsonArray toJson(const std::vector<Connection> &connections)
{
    QJsonArray list;
    for (const Connection &connection : connections)
        list.append(toJson(connection));
    return list;
}

std::vector<Connection> listFrom(const QJsonValue &list)
{
    std::vector<Connection> connections;
    for (const QJsonValue &element : list.toArray()) {
        auto connection = fromJson(element.toObject());
        if (connection && connections.size() < mostConnections)
            connections.push_back(std::move(*connection));
    }
    return connections;
}

} // namespace

QByteArray toJson(const ConnectionFile &file)
{
    QJsonObject object{{magicName, magic}, {versionName, version}};
    object.insert(connectionsName, toJson(file.connections));
    if (!file.removed.empty())
        object.insert(removedName, toJson(file.removed));
    return QJsonDocument(object).toJson();
}

std::optional<ConnectionFile> connectionFileFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(magicName) != magic || object.value(versionName).toInt(version + 1) > version)
        return {};
    return ConnectionFile{.connections = listFrom(object.value(connectionsName)),
                          .removed = listFrom(object.value(removedName))};
}

QString newConnectionId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace chargetree
