// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainvalues.h"

#include "tests/support/plainfold.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree::plain {

using PlainKind = PlainRecord::Kind;

QString textOf(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object[name];
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QStringList textsOf(const QJsonObject &object, const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names) {
        const QString text = textOf(object, name);
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QStringList textsOf(const std::vector<QJsonObject> &objects, const QStringList &names)
{
    QStringList texts;
    for (const QJsonObject &object : objects)
        texts += textsOf(object, names);
    return texts;
}

std::vector<QJsonObject> listOf(const QJsonObject &object, const QString &name)
{
    std::vector<QJsonObject> objects;
    for (const QJsonValue &value : object[name].toArray()) {
        if (value.isObject())
            objects.push_back(value.toObject());
    }
    return objects;
}

bool holds(const QStringList &texts, const QString &foldedPart)
{
    return std::ranges::any_of(texts, [&foldedPart](const QString &text) {
        const QStringList spellings = plainSpellings(text);
        return std::ranges::any_of(spellings, [&foldedPart](const QString &spelling) {
            return spelling.contains(foldedPart);
        });
    });
}

const QStringList &locationNames()
{
    static const QStringList names{u"streetAddress"_s, u"streetNumber"_s, u"houseLetter"_s,
                                   u"postalNumber"_s,  u"city"_s,         u"area"_s,
                                   u"country"_s};
    return names;
}

namespace {

QString withoutSeparators(const QString &text)
{
    QString bare = text;
    for (const QChar c : u" :-."_s)
        bare.remove(c);
    return bare;
}

QStringList tagTexts(const QJsonObject &tag)
{
    QStringList texts = textsOf(tag, {u"id"_s, u"idTag"_s, u"tokenName"_s});
    texts.append(withoutSeparators(textOf(tag, u"idTag"_s)));
    return texts;
}

QStringList chargerTexts(const QJsonObject &charger)
{
    QStringList texts = textsOf(
        charger, {u"chargerId"_s, u"chargerName"_s, u"id"_s, u"chargerModel"_s, u"serialNumber"_s,
                  u"evseId"_s, u"iccid"_s, u"imsi"_s, u"meterSerialNumber"_s, u"meterType"_s});
    texts.append(textOf(charger, u"evseId"_s).remove(u'*'));
    return texts + textsOf(charger[u"locationInfo"_s].toObject(), locationNames());
}

} // namespace

QStringList wordTexts(const PlainRecord &record)
{
    const QJsonObject &own = record.own.front();
    QStringList texts;
    switch (record.kind) {
    case PlainKind::HomeSite:
        return textsOf(own, {u"id"_s, u"groupName"_s, u"externalId"_s});
    case PlainKind::Site:
        return textsOf(record.own, {u"id"_s, u"groupName"_s, u"externalId"_s});
    case PlainKind::Driver:
        texts =
            textsOf(own, {u"id"_s, u"name"_s, u"externalId"_s})
            + textsOf(listOf(own, u"integratedExternalIds"_s), {u"referenceId"_s, u"externalId"_s});
        for (const QJsonObject &tag : record.parts)
            texts += tagTexts(tag);
        return texts;
    case PlainKind::Tag:
        return tagTexts(own) + textsOf(record.owner, {u"name"_s});
    case PlainKind::Charger:
        return chargerTexts(own) + textsOf(record.parts, {u"name"_s});
    case PlainKind::Socket:
        return textsOf(own, {u"name"_s});
    case PlainKind::Configuration:
        break;
    }
    return texts;
}

bool isThere(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined()
           && (!value.isString() || !value.toString().isEmpty())
           && (!value.isArray() || !value.toArray().isEmpty())
           && (!value.isObject() || !value.toObject().isEmpty());
}

std::optional<qint64> timeOf(const QJsonObject &object, const QString &name)
{
    QDateTime time = QDateTime::fromString(object[name].toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    const int year = time.toUTC().date().year();
    return year <= 1 || year >= 9999 ? std::nullopt : std::optional(time.toMSecsSinceEpoch());
}

bool isWithin(std::optional<qint64> time, std::optional<qint64> from, std::optional<qint64> to)
{
    return time && (!from || *time >= *from) && (!to || *time <= *to);
}

QString stateOfTag(const QJsonObject &tag, qint64 now)
{
    const auto expiry = timeOf(tag, u"expiringDate"_s);
    const auto start = timeOf(tag, u"startDate"_s);
    if (expiry && *expiry <= now)
        return u"expired"_s;
    if (start && *start > now)
        return u"notyet"_s;
    if (!expiry)
        return u"noexpiry"_s;
    return *expiry <= now + 30 * day ? u"expiring"_s : u"valid"_s;
}

bool isChargerInState(const QJsonObject &charger, const QString &state)
{
    const QString status = charger[u"chargerStatus"_s].toString();
    const bool isConnected = charger[u"activeConnection"_s].toBool();
    if (state == u"offline"_s)
        return status == u"Offline"_s;
    if (state == u"connected"_s)
        return isConnected;
    if (state == u"online"_s)
        return isConnected && status != u"Offline"_s && status != u"Unavailable"_s;
    const auto sockets = listOf(charger, u"sockets"_s);
    return status == u"Error"_s || std::ranges::any_of(sockets, [](const QJsonObject &socket) {
               return socket[u"status"_s] == u"Error"_s;
           });
}

} // namespace chargetree::plain
