// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainquery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree::plain {

using PlainKind = PlainRecord::Kind;

namespace {

bool isAny(const std::vector<QJsonObject> &objects, const QStringList &names,
           const ObjectTest &test)
{
    return std::ranges::any_of(objects,
                               [&](const QJsonObject &object) { return test(object, names); });
}

bool isChargerMet(const QJsonObject &charger, const Field &field, const ObjectTest &test)
{
    return test(charger, field.charger)
           || test(charger[u"locationInfo"_s].toObject(), field.location);
}

/// The rules of who has a field, as the documentation of queries words them.
Met metByField(const PlainRecord &record, const Field &field, const ObjectTest &test)
{
    const QJsonObject &own = record.own.front();
    const bool isOfCharger = !field.charger.isEmpty() || !field.location.isEmpty();
    const auto ifAsked = [](bool isAsked, auto &&isMet) {
        return isAsked ? metIf(isMet()) : Met::NotAsked;
    };
    switch (record.kind) {
    case PlainKind::HomeSite:
        return ifAsked(!field.homeSite.isEmpty(), [&] { return test(own, field.homeSite); });
    case PlainKind::Driver:
        return ifAsked(
            !field.driver.isEmpty() || !field.externalIds.isEmpty() || !field.tag.isEmpty(), [&] {
                return test(own, field.driver)
                       || isAny(listOf(own, u"integratedExternalIds"_s), field.externalIds, test)
                       || isAny(record.parts, field.tag, test);
            });
    case PlainKind::Tag:
        return ifAsked(!field.tag.isEmpty() || field.isOfDriverToo, [&] {
            return test(own, field.tag)
                   || (field.isOfDriverToo && test(record.owner, field.driver));
        });
    case PlainKind::Site:
        return ifAsked(!field.site.isEmpty(), [&] { return isAny(record.own, field.site, test); });
    case PlainKind::Charger:
        if (isOfCharger)
            return metIf(isChargerMet(own, field, test));
        return ifAsked(!field.socket.isEmpty() || !field.configuration.isEmpty(), [&] {
            return isAny(record.parts, field.socket, test)
                   || isAny(record.configurations, field.configuration, test);
        });
    case PlainKind::Socket:
        if (!field.socket.isEmpty())
            return metIf(test(own, field.socket));
        return ifAsked(isOfCharger, [&] { return isChargerMet(record.owner, field, test); });
    case PlainKind::Configuration:
        if (!field.configuration.isEmpty())
            return metIf(test(own, field.configuration));
        return ifAsked(isOfCharger, [&] { return isChargerMet(record.owner, field, test); });
    }
    return Met::NotAsked;
}

} // namespace

QString Query::typed() const
{
    QStringList all;
    for (const Query &part : parts)
        all.append(part.typed());
    QString text =
        joint == One ? term.typed : u"("_s + all.join(joint == All ? u" "_s : u" OR "_s) + u")"_s;
    return isNegated ? QString(u'-' % text) : text;
}

bool Query::isMetBy(const PlainRecord &record, bool isUnwanted) const
{
    const bool isNot = isUnwanted != isNegated;
    if (joint == One)
        return term.met(record) == (isNot ? Met::No : Met::Yes);
    const auto isMet = [&](const Query &part) { return part.isMetBy(record, isNot); };
    return (joint == All) != isNot ? std::ranges::all_of(parts, isMet)
                                   : std::ranges::any_of(parts, isMet);
}

bool Query::hasTerm(const std::function<bool(const Term &)> &is) const
{
    return joint == One
               ? is(term)
               : std::ranges::any_of(parts, [&is](const Query &part) { return part.hasTerm(is); });
}

Met metIf(bool is)
{
    return is ? Met::Yes : Met::No;
}

Term fieldTerm(const QString &typed, const Field &field, const ObjectTest &test)
{
    return {
        .typed = typed,
        .met = [field, test](const PlainRecord &record) { return metByField(record, field, test); },
        .namesSockets = !field.socket.isEmpty(),
        .namesConfigurations = !field.configuration.isEmpty()};
}

Met metByWord(const PlainRecord &record, const QString &foldedPart)
{
    if (record.kind == PlainKind::Configuration)
        return Met::NotAsked;
    return metIf(holds(wordTexts(record), foldedPart));
}

const std::vector<Field> &textFields()
{
    static const std::vector<Field> fields{
        {.name = u"name"_s,
         .homeSite = {u"groupName"_s},
         .driver = {u"name"_s},
         .site = {u"groupName"_s},
         .charger = {u"chargerName"_s},
         .socket = {u"name"_s},
         .isOfDriverToo = true},
        {.name = u"external"_s,
         .homeSite = {u"externalId"_s},
         .driver = {u"externalId"_s},
         .externalIds = {u"referenceId"_s, u"externalId"_s},
         .site = {u"externalId"_s}},
        {.name = u"token"_s, .tag = {u"tokenName"_s}},
        {.name = u"cost"_s, .site = {u"costId"_s, u"costName"_s}},
        {.name = u"charger"_s, .charger = {u"chargerId"_s, u"chargerName"_s}},
        {.name = u"serial"_s, .charger = {u"serialNumber"_s}},
        {.name = u"manufacturer"_s, .charger = {u"manufacturer"_s}},
        {.name = u"model"_s, .charger = {u"chargerModel"_s}},
        {.name = u"firmware"_s, .charger = {u"firmwareVersion"_s}},
        {.name = u"meter"_s, .charger = {u"meterSerialNumber"_s, u"meterType"_s}},
        {.name = u"city"_s, .location = {u"city"_s}},
        {.name = u"country"_s, .location = {u"country"_s}},
        {.name = u"groupName"_s,
         .homeSite = {u"groupName"_s},
         .site = {u"groupName"_s},
         .charger = {u"groupName"_s}},
        {.name = u"homeGroupName"_s, .driver = {u"homeGroupName"_s}},
        {.name = u"format"_s, .socket = {u"format"_s}},
        {.name = u"configName"_s, .configuration = {u"configName"_s}},
    };
    return fields;
}

const std::vector<Field> &numberFields()
{
    static const std::vector<Field> fields{
        {.name = u"id"_s,
         .homeSite = {u"id"_s},
         .driver = {u"id"_s},
         .tag = {u"id"_s},
         .site = {u"id"_s},
         .charger = {u"id"_s},
         .socket = {u"id"_s}},
        {.name = u"payer"_s, .driver = {u"payerId"_s}, .site = {u"payerId"_s}},
        {.name = u"voltage"_s, .socket = {u"maxVoltage"_s}},
        {.name = u"current"_s, .socket = {u"maxAmperage"_s}},
        {.name = u"groupType"_s, .homeSite = {u"groupType"_s}, .site = {u"groupType"_s}},
        {.name = u"latitude"_s, .location = {u"latitude"_s}},
    };
    return fields;
}

const std::vector<Field> &dateFields()
{
    static const std::vector<Field> fields{
        {.name = u"expires"_s, .tag = {u"expiringDate"_s}},
        {.name = u"start"_s, .tag = {u"startDate"_s}},
        {.name = u"lastseen"_s, .charger = {u"lastSeen"_s}},
        {.name = u"updated"_s, .tag = {u"lastUpdated"_s}, .socket = {u"lastUpdated"_s}},
    };
    return fields;
}

const std::vector<Field> &flagFields()
{
    static const std::vector<Field> fields{
        {.name = u"invoicable"_s, .tag = {u"invoicable"_s}},
        {.name = u"connected"_s, .charger = {u"activeConnection"_s}},
        {.name = u"isSpare"_s, .homeSite = {u"isSpare"_s}},
        {.name = u"canBeChanged"_s, .configuration = {u"canBeChanged"_s}},
    };
    return fields;
}

} // namespace chargetree::plain
