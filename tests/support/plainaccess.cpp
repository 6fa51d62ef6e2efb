// SPDX-License-Identifier: Apache-2.0
#include "tests/support/plainaccess.h"

#include "tests/generator/fleetgenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

class Reading final {
public:
    explicit Reading(const QJsonObject &document)
    {
        addHomeSites(document[u"userGroups"_s].toArray());
        addDrivers(document[u"spareUsers"_s].toArray());
        for (QStringList &grants : access)
            grants.sort();
    }
    PlainAccess access;

private:
    void addHomeSites(const QJsonArray &groups)
    {
        for (const QJsonValue &group : groups) {
            addDrivers(group[u"users"_s].toArray());
            addHomeSites(group[u"subgroups"_s].toArray());
        }
    }
    void addDrivers(const QJsonArray &drivers)
    {
        for (const QJsonValue &driver : drivers) {
            m_driver = QString::number(driver[u"id"_s].toInteger());
            for (const QJsonValue &site : driver[u"chargerGroups"_s].toArray())
                addSite(site, {});
            addChargers(driver[u"chargers"_s].toArray(), u"direct"_s);
        }
    }
    void addSite(const QJsonValue &site, QStringList path)
    {
        path += site[u"groupName"_s].toString();
        for (const QJsonValue &inner : site[u"subgroups"_s].toArray())
            addSite(inner, path);
        addChargers(site[u"chargers"_s].toArray(), path.join(u" › "_s));
    }
    void addChargers(const QJsonArray &chargers, const QString &grant)
    {
        for (const QJsonValue &charger : chargers)
            access[{m_driver, charger[u"chargerId"_s].toString()}] += grant;
    }

    QString m_driver;
};

QJsonValue pruned(const QJsonValue &value, const QString &key, const QString &driver,
                  const IsUnwanted &isUnwanted)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &element : value.toArray()) {
            if (!isUnwanted(key, element.toObject(), driver))
                kept.append(pruned(element, key, driver, isUnwanted));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool isDriver = key == u"users" || key == u"spareUsers";
    const QString owner = isDriver ? QString::number(object[u"id"_s].toInteger()) : driver;
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = pruned(*member, member.key(), owner, isUnwanted);
    return object;
}

/// Grants that give what is given already, and sites of other drivers.
class Overlaps final {
public:
    explicit Overlaps(unsigned seed)
        : m_random(seed)
    {
    }
    QJsonArray added(QJsonArray drivers)
    {
        for (QJsonValueRef driver : drivers) {
            QJsonObject object = driver.toObject();
            QJsonArray sites = object[u"chargerGroups"_s].toArray();
            QJsonArray chargers = object[u"chargers"_s].toArray();
            if (!sites.isEmpty() && m_random.bounded(2) == 0)
                addCharger(sites.first().toObject(), chargers);
            if (!sites.isEmpty() && m_random.bounded(3) == 0)
                addSubsite(sites.last().toObject(), sites);
            if (!m_other.isEmpty() && m_random.bounded(3) == 0)
                sites.append(m_other);
            if (!sites.isEmpty())
                m_other = sites.first().toObject();
            object[u"chargerGroups"_s] = sites;
            object[u"chargers"_s] = chargers;
            driver = object;
        }
        return drivers;
    }
    QJsonArray addedBelow(QJsonArray homeSites)
    {
        for (QJsonValueRef homeSite : homeSites) {
            QJsonObject object = homeSite.toObject();
            object[u"users"_s] = added(object[u"users"_s].toArray());
            object[u"subgroups"_s] = addedBelow(object[u"subgroups"_s].toArray());
            homeSite = object;
        }
        return homeSites;
    }

private:
    static void addCharger(const QJsonObject &site, QJsonArray &chargers)
    {
        const QJsonObject charger = site[u"chargers"_s].toArray().first().toObject();
        if (!charger.isEmpty() && !chargers.contains(charger))
            chargers.append(charger);
    }
    static void addSubsite(const QJsonObject &site, QJsonArray &sites)
    {
        const QJsonArray subsites = site[u"subgroups"_s].toArray();
        sites.append(subsites.isEmpty() ? QJsonValue(site) : subsites.first());
    }

    QRandomGenerator m_random;
    QJsonObject m_other; // a site of a driver before
};

} // namespace

QJsonObject plainDocument(const std::string &document)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(document)).object();
}

PlainAccess plainAccess(const QJsonObject &document)
{
    return Reading(document).access;
}

QJsonObject withoutElements(const QJsonObject &document, const IsUnwanted &isUnwanted)
{
    return pruned(document, {}, {}, isUnwanted).toObject();
}

QJsonObject overlappingFleet(unsigned seed)
{
    QJsonObject document = plainDocument(generator::generateFleet({.seed = seed,
                                                                   .drivers = 60,
                                                                   .sites = 12,
                                                                   .chargers = 40,
                                                                   .chargersPerDriver = 6,
                                                                   .lean = true}));
    Overlaps overlaps(seed);
    document[u"userGroups"_s] = overlaps.addedBelow(document[u"userGroups"_s].toArray());
    document[u"spareUsers"_s] = overlaps.added(document[u"spareUsers"_s].toArray());
    return document;
}

std::string documentText(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace chargetree
