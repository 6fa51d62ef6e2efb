// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainfleet.h"

#include "tests/support/dice.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chargetree {

namespace {

QString keyOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

std::vector<QJsonObject> objectsOf(const QJsonValue &list)
{
    std::vector<QJsonObject> objects;
    for (const QJsonValue &value : list.toArray()) {
        if (value.isObject())
            objects.push_back(value.toObject());
    }
    return objects;
}

/// Makes holes in a document; what decides is the place within the record, not its copy.
class HoleMaker final {
public:
    explicit HoleMaker(unsigned seed)
        : m_seed(seed)
    {
    }
    [[nodiscard]] QJsonValue holed(const QJsonValue &value, const QString &place) const
    {
        if (value.isArray()) {
            QJsonArray holed;
            int i = 0;
            for (const QJsonValue &element : value.toArray())
                holed.append(this->holed(element, place + QString::number(i++)));
            return holed;
        }
        return value.isObject() ? QJsonValue(holed(value.toObject(), place)) : value;
    }

private:
    [[nodiscard]] QJsonObject holed(const QJsonObject &object, QString place) const
    {
        if (object.contains(QStringLiteral("chargerId")))
            place = object[QStringLiteral("chargerId")].toString();
        else if (object.contains(QStringLiteral("costId"))) // a site
            place = QStringLiteral("site") + keyOf(object[QStringLiteral("id")]);
        QJsonObject holed;
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString here = place + QLatin1Char('/') + member.key();
            const std::uint64_t choice = dice(here, m_seed) % 15;
            if (isKept(member.key()) || choice > 1)
                holed.insert(member.key(), this->holed(member.value(), here));
            else if (choice == 0)
                holed.insert(member.key(), QJsonValue::Null);
        }
        return holed;
    }
    static bool isKept(const QString &key)
    {
        return QStringList{QStringLiteral("id"),
                           QStringLiteral("chargerId"),
                           QStringLiteral("userGroups"),
                           QStringLiteral("spareUsers"),
                           QStringLiteral("users"),
                           QStringLiteral("subgroups"),
                           QStringLiteral("chargerGroups"),
                           QStringLiteral("chargers")}
            .contains(key);
    }

    unsigned m_seed;
};

} // namespace

PlainFleet::PlainFleet(const QByteArray &document)
{
    const QJsonObject top = QJsonDocument::fromJson(document).object();
    addHomeSites(top[QStringLiteral("userGroups")].toArray());
    addDrivers(top[QStringLiteral("spareUsers")].toArray(), true);
}

std::size_t PlainFleet::add(PlainRecord::Kind kind, const QString &key, const QJsonObject &own)
{
    m_records.push_back({.kind = kind, .key = key, .own = {own}});
    return m_records.size() - 1;
}

void PlainFleet::addHomeSites(const QJsonArray &groups)
{
    for (const QJsonObject &group : objectsOf(groups)) {
        add(PlainRecord::HomeSite, QString::number(m_homeSiteCount++), group);
        addDrivers(group[QStringLiteral("users")].toArray(), false);
        addHomeSites(group[QStringLiteral("subgroups")].toArray());
    }
}

void PlainFleet::addDrivers(const QJsonArray &users, bool areHomeless)
{
    for (const QJsonObject &user : objectsOf(users)) {
        const QString key = QString::number(m_driverCount++);
        const std::size_t place = add(PlainRecord::Driver, key, user);
        m_records[place].parts = objectsOf(user[QStringLiteral("tags")]);
        m_records[place].isHomeless = areHomeless;
        addTags(user, key);
        const bool hasSites = addSites(user[QStringLiteral("chargerGroups")].toArray());
        const bool hasChargers = addChargers(user[QStringLiteral("chargers")].toArray());
        m_records[place].hasAccess = hasSites || hasChargers;
    }
}

void PlainFleet::addTags(const QJsonObject &driver, const QString &driverKey)
{
    int i = 0;
    for (const QJsonObject &tag : objectsOf(driver[QStringLiteral("tags")])) {
        const QString key = driverKey + QLatin1Char('/') + QString::number(i++);
        m_records[add(PlainRecord::Tag, key, tag)].owner = driver;
    }
}

/// Whether there is a charger in them.
bool PlainFleet::addSites(const QJsonArray &sites)
{
    bool hasChargers = false;
    for (const QJsonObject &site : objectsOf(sites)) {
        const QString key = keyOf(site[QStringLiteral("id")]);
        if (const auto known = m_sites.constFind(key); known != m_sites.constEnd())
            m_records[*known].own.push_back(site);
        else
            m_sites.insert(key, add(PlainRecord::Site, key, site));
        hasChargers |= addSites(site[QStringLiteral("subgroups")].toArray());
        hasChargers |= addChargers(site[QStringLiteral("chargers")].toArray());
    }
    return hasChargers;
}

bool PlainFleet::addChargers(const QJsonArray &chargers)
{
    for (const QJsonObject &charger : objectsOf(chargers)) {
        const QString key = charger[QStringLiteral("chargerId")].toString();
        if (m_chargers.contains(key))
            continue;
        const std::size_t place = add(PlainRecord::Charger, key, charger);
        m_chargers.insert(key, place);
        m_records[place].parts = objectsOf(charger[QStringLiteral("sockets")]);
        m_records[place].configurations =
            objectsOf(charger[QStringLiteral("chargerConfigurations")]);
        addParts(charger, key);
    }
    return !objectsOf(chargers).empty();
}

void PlainFleet::addParts(const QJsonObject &charger, const QString &chargerKey)
{
    const auto addAll = [&](PlainRecord::Kind kind, const QString &list) {
        int i = 0;
        for (const QJsonObject &part : objectsOf(charger[list])) {
            const QString key = chargerKey + QLatin1Char('/') + QString::number(i++);
            m_records[add(kind, key, part)].owner = charger;
        }
    };
    addAll(PlainRecord::Socket, QStringLiteral("sockets"));
    addAll(PlainRecord::Configuration, QStringLiteral("chargerConfigurations"));
}

QByteArray withHoles(const QByteArray &document, unsigned seed)
{
    const QJsonObject top = QJsonDocument::fromJson(document).object();
    const QJsonValue holed = HoleMaker(seed).holed(QJsonValue(top), {});
    return QJsonDocument(holed.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace chargetree
