// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <vector>

namespace chargetree {

/// A record of a document as Qt's own parser sees it, with what belongs to it.
struct PlainRecord {
    enum Kind { HomeSite, Driver, Tag, Site, Charger, Socket, Configuration };

    Kind kind = Driver;
    QString key = {}; // who it is: a running number, an id
    std::vector<QJsonObject> own = {}; // copies of a site are several
    QJsonObject owner = {}; // a tag's driver, a socket's or configuration's charger
    std::vector<QJsonObject> parts = {}; // a driver's tags, a charger's sockets
    std::vector<QJsonObject> configurations = {}; // of a charger
    bool isHomeless = false; // a driver of spareUsers
    bool hasAccess = false; // a driver who may use a charger
};
inline constexpr std::size_t plainKindCount = 7;

/// All records of a document, each charger and site once: a second, slow reading that shares no
/// code with the program's. Chargers want a chargerId and sites an id; copies of a charger are
/// taken to be equal.
class PlainFleet final {
public:
    explicit PlainFleet(const QByteArray &document);
    [[nodiscard]] const std::vector<PlainRecord> &records() const { return m_records; }

private:
    void addHomeSites(const QJsonArray &groups);
    void addDrivers(const QJsonArray &users, bool areHomeless);
    void addTags(const QJsonObject &driver, const QString &driverKey);
    bool addSites(const QJsonArray &sites);
    bool addChargers(const QJsonArray &chargers);
    void addParts(const QJsonObject &charger, const QString &chargerKey);
    std::size_t add(PlainRecord::Kind kind, const QString &key, const QJsonObject &own);

    std::vector<PlainRecord> m_records;
    QHash<QString, std::size_t> m_sites;
    QHash<QString, std::size_t> m_chargers;
    int m_homeSiteCount = 0;
    int m_driverCount = 0;
};

/// The document with one value in about fifteen null and one left out, the same ones in each copy
/// of a charger or site. What tells who is who stays.
QByteArray withHoles(const QByteArray &document, unsigned seed);

} // namespace chargetree
