// SPDX-License-Identifier: Apache-2.0
#include "models/compare/driftmodel.h"
#include "models/drift/drift.h"
#include "models/drift/driftvalue.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/dice.h"
#include "tests/support/loaded.h"
#include "tests/support/plainfleet.h"
#include "tests/support/samplefleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString written(const StatedValue &value)
{
    switch (value.state) {
    case StatedValue::State::Missing:
        return u"missing"_s;
    case StatedValue::State::Null:
        return u"null"_s;
    case StatedValue::State::Stated:
        break;
    }
    return u'\'' + text(value.text) + u'\'';
}

/// "Acme|M1|1.0 Heartbeat '300' FI-4 '30'": an outlier as people would write it down.
QStringList written(const Fleet &fleet, const Drift &drift)
{
    QStringList lines;
    for (const DriftedKey &key : drift.keys) {
        const DriftGroup &group = drift.groupOf(key);
        const QString head = text(group.manufacturer) + u'|' + text(group.model) + u'|'
                             + text(group.firmware) + u' ' + text(key.key) + u' '
                             + written(key.majority) + u' ';
        for (const DriftOutlier &outlier : key.outliers)
            lines += head + text(fleet.identity(outlier.charger)) + u' ' + written(outlier.value);
    }
    return lines;
}

QStringList driftIn(const Fleet &fleet)
{
    return written(fleet, driftOf(fleet));
}

/// Chargers of one model; each text has the lines of one charger's configuration.
FleetPtr modelFleet(const std::vector<std::string> &chargers, const std::string &fields = {})
{
    std::string outline = "D 7 Aino\n";
    int number = 0;
    for (const std::string &configuration : chargers) {
        outline += "  C FI-" + std::to_string(++number)
                   + " manufacturer=Acme chargerModel=M1 firmwareVersion=1.0" + fields + "\n";
        for (std::size_t at = 0; at < configuration.size();) {
            const std::size_t end = configuration.find('\n', at);
            outline += "    G " + configuration.substr(at, end - at) + "\n";
            at = end == std::string::npos ? configuration.size() : end + 1;
        }
    }
    return sampleFleet(outline);
}

/// The document with configurations that differ here and there, the same way in each copy of a
/// charger.
class DriftMaker final {
public:
    explicit DriftMaker(unsigned seed)
        : m_seed(seed)
    {
    }

    [[nodiscard]] QJsonValue drifted(const QJsonValue &value) const
    {
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue &element : value.toArray())
                all += drifted(element);
            return all;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = drifted(member.value());
        if (object.contains(u"chargerConfigurations"_s))
            drift(object);
        return object;
    }

private:
    void drift(QJsonObject &charger) const
    {
        const QString id = charger[u"chargerId"_s].toString();
        if (chance(id, 19))
            charger[u"firmwareVersion"_s] = QJsonValue();
        if (chance(id + u'm', 23))
            charger.remove(u"chargerModel"_s);
        QJsonArray list;
        for (const QJsonValue &element : charger[u"chargerConfigurations"_s].toArray()) {
            QJsonObject configuration = element.toObject();
            const QString place = id + configuration[u"configName"_s].toString();
            if (chance(place + u'r', 23))
                continue;
            QJsonValueRef value = configuration[u"configValue"_s];
            if (chance(place + u'v', 9))
                value = QString::number(hash(place) % 3);
            else if (chance(place + u'n', 29))
                value = QJsonValue();
            else if (chance(place + u'e', 31))
                value = QString();
            list += configuration;
            if (chance(place + u'd', 41)) { // listed twice
                value = u"again"_s;
                list += configuration;
            }
        }
        list += QJsonObject{{u"configName"_s, u"Serial"_s},
                            {u"configValue"_s, hash(id) % 2 == 0 ? id : u"none"_s}};
        charger[u"chargerConfigurations"_s] = chance(id + u'c', 17) ? QJsonArray() : list;
    }
    [[nodiscard]] std::uint64_t hash(const QString &place) const { return dice(place, m_seed); }
    [[nodiscard]] bool chance(const QString &place, std::uint64_t oneIn) const
    {
        return hash(place) % oneIn == 0;
    }

    unsigned m_seed;
};

/// Drift by its definition, from the document as Qt's parser reads it; slow.
class PlainDrift final {
public:
    explicit PlainDrift(const QByteArray &document)
    {
        const PlainFleet fleet(document); // outlives its records
        for (const PlainRecord &record : fleet.records()) {
            if (record.kind == PlainRecord::Charger)
                add(record.own.front());
        }
        for (auto group = m_groups.constBegin(); group != m_groups.constEnd(); ++group)
            judge(group.key(), group.value());
    }
    QStringList lines;

private:
    using Charger = QPair<QString, QMap<QString, QString>>; // its id and configuration

    static QString written(const QJsonValue &value)
    {
        if (value.isNull())
            return u"null"_s;
        return u'\'' + value.toVariant().toString() + u'\'';
    }
    void add(const QJsonObject &object)
    {
        Charger charger{object[u"chargerId"_s].toString(), {}};
        for (const QJsonValue &value : object[u"chargerConfigurations"_s].toArray())
            charger.second[value[u"configName"_s].toString()] = written(value[u"configValue"_s]);
        if (charger.second.isEmpty())
            return;
        m_all += charger;
        const QString model = object[u"chargerModel"_s].toString();
        if (!model.isEmpty())
            m_groups[object[u"manufacturer"_s].toString() + u'|' + model + u'|'
                     + object[u"firmwareVersion"_s].toString()] += charger;
    }
    [[nodiscard]] bool isIndividual(const QString &key) const
    {
        QMap<QString, int> counts;
        for (const Charger &charger : m_all) {
            if (charger.second.contains(key))
                ++counts[charger.second[key]];
        }
        const auto values = counts.values();
        const auto own = values.count(1);
        return own >= 4 && own * 5 >= std::accumulate(values.begin(), values.end(), 0);
    }
    void judge(const QString &name, const QList<Charger> &group)
    {
        QSet<QString> keys;
        for (const Charger &charger : group) {
            for (const QString &key : charger.second.keys())
                keys += key;
        }
        for (const QString &key : keys) {
            if (group.size() >= 3 && !isIndividual(key))
                judge(name + u' ' + key + u' ', key, group);
        }
    }
    void judge(const QString &head, const QString &key, const QList<Charger> &group)
    {
        QMap<QString, int> counts;
        for (const Charger &charger : group)
            ++counts[charger.second.value(key, u"missing"_s)];
        counts.remove(u"missing"_s);
        for (auto count = counts.constBegin(); count != counts.constEnd(); ++count) {
            if (count.value() * 2 <= group.size())
                continue;
            for (const Charger &charger : group) {
                const QString value = charger.second.value(key, u"missing"_s);
                if (value != count.key())
                    lines += head + count.key() + u' ' + charger.first + u' ' + value;
            }
        }
    }

    QList<Charger> m_all;
    QMap<QString, QList<Charger>> m_groups;
};

} // namespace

class TestDrift final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoStandsAgainstMoreThanHalfHasDrifted()
    {
        const FleetPtr fleet = modelFleet({"Beat 300", "Beat 30", "Beat 300"});
        QCOMPARE(driftIn(*fleet), QStringList{u"Acme|M1|1.0 Beat '300' FI-2 '30'"_s});
        const Drift drift = driftOf(*fleet);
        QCOMPARE(drift.keys.front().agreeing, 2U);
        QCOMPARE(drift.outliers(), 1U);
        QCOMPARE(fleet->store().text(drift.keys.front().example,
                                     field(Kind::Configuration, "configValue")),
                 std::string_view("300"));
    }

    void halfIsNoMajority()
    {
        QVERIFY(driftIn(*modelFleet({"Beat 300", "Beat 30", "Beat 300", "Beat 60"})).isEmpty());
    }

    void twoAreNoGroup()
    {
        QVERIFY(driftIn(*modelFleet({"Beat 300", "Beat 30"})).isEmpty());
        QVERIFY(driftOf(*modelFleet({"Beat 300", "Beat 30"})).groups.empty());
    }

    void whatIsMissingIsToldFromWhatIsEmptyAndFromNull()
    {
        const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":1,"chargers":[
            {"chargerId":"A","chargerModel":"M","chargerConfigurations":[
                {"configName":"Beat","configValue":"300"}]},
            {"chargerId":"B","chargerModel":"M","chargerConfigurations":[
                {"configName":"Beat","configValue":300}]},
            {"chargerId":"C","chargerModel":"M","chargerConfigurations":[
                {"configName":"Beat","configValue":"300"},{"configName":"Other"}]},
            {"chargerId":"D","chargerModel":"M","chargerConfigurations":[
                {"configName":"Beat","configValue":"300"}]},
            {"chargerId":"E","chargerModel":"M","chargerConfigurations":[
                {"configName":"Beat","configValue":null}]},
            {"chargerId":"F","chargerModel":"M","chargerConfigurations":[
                {"configName":"Beat","configValue":""}]},
            {"chargerId":"G","chargerModel":"M","chargerConfigurations":[
                {"configName":"Other","configValue":"1"}]}]}]})")
                                   .fleet;
        QCOMPARE(driftIn(*fleet), QStringList({u"|M| Beat '300' E null"_s, u"|M| Beat '300' F ''"_s,
                                               u"|M| Beat '300' G missing"_s}));
    }

    void aChargerWithoutAConfigurationMissesNothing()
    {
        const FleetPtr fleet = modelFleet({"Beat 300", "", "Beat 300", "Beat 300"});
        QVERIFY(driftIn(*fleet).isEmpty());
        QCOMPARE(driftOf(*fleet).groups.front().silent, 1U);
        QCOMPARE(driftOf(*fleet).groups.front().chargers.size(), 3U);
    }

    void otherFirmwareIsAnotherGroup()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                           "  C A chargerModel=M firmwareVersion=1\n"
                                           "    G Beat 300\n"
                                           "  C B chargerModel=M firmwareVersion=1\n"
                                           "    G Beat 300\n"
                                           "  C C chargerModel=M firmwareVersion=2\n"
                                           "    G Beat 30\n");
        QVERIFY(driftIn(*fleet).isEmpty());
    }

    void withoutAModelThereIsNoGroup()
    {
        const FleetPtr fleet = sampleFleet("D 7 Aino\n"
                                           "  C A\n    G Beat 300\n"
                                           "  C B\n    G Beat 300\n"
                                           "  C C\n    G Beat 30\n");
        QVERIFY(driftIn(*fleet).isEmpty());
    }

    void ofAKeyThatIsListedTwiceTheLastCounts()
    {
        const FleetPtr fleet =
            modelFleet({"Beat 300", "Beat 300", "Beat 30\nBeat 300", "Beat 300\nBeat 30"});
        QCOMPARE(driftIn(*fleet), QStringList{u"Acme|M1|1.0 Beat '300' FI-4 '30'"_s});
    }

    void whatIsIndividualIsNoDrift()
    {
        std::vector<std::string> chargers(6, "Phone none\nBeat 300");
        for (int i = 0; i < 4; ++i)
            chargers.push_back("Phone 0401" + std::to_string(i) + "\nBeat 300");
        chargers.push_back("Phone none\nBeat 30");
        const FleetPtr fleet = modelFleet(chargers);
        QCOMPARE(driftIn(*fleet), QStringList{u"Acme|M1|1.0 Beat '300' FI-11 '30'"_s});
        const auto individual = driftOf(*fleet).individual;
        QCOMPARE(individual.size(), 1U);
        QCOMPARE(individual.front(), std::string_view("Phone"));
    }

    void aFewValuesOfTheirOwnAmongManyAreDrift()
    {
        std::vector<std::string> chargers(30, "Beat 300");
        for (int i = 0; i < 5; ++i)
            chargers.push_back("Beat 3" + std::to_string(i));
        QCOMPARE(driftIn(*modelFleet(chargers)).size(), 5);
    }

    void copiesOfAChargerCountOnce()
    {
        std::string outline;
        for (const char *driver : {"D 7 Aino\n", "D 8 Onni\n"}) {
            outline += driver;
            outline += "  C A chargerModel=M\n    G Beat 300\n"
                       "  C B chargerModel=M\n    G Beat 30\n";
        }
        QVERIFY(driftOf(*sampleFleet(outline)).groups.empty());
    }

    void itEqualsASlowReading_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void itEqualsASlowReading()
    {
        QFETCH(unsigned, seed);
        const std::string made =
            generator::generateFleet({.seed = seed, .drivers = 60, .sites = 10, .chargers = 70});
        const QJsonObject top = QJsonDocument::fromJson(QByteArray::fromStdString(made)).object();
        const QByteArray document =
            QJsonDocument(DriftMaker(seed).drifted(top).toObject()).toJson();
        QStringList plain = PlainDrift(document).lines;
        const FleetPtr fleet = decoded(document.toStdString()).fleet;
        QStringList lines = driftIn(*fleet);
        QVERIFY(lines.size() > 20);
        lines.sort();
        plain.sort();
        QCOMPARE(lines, plain);
    }

    void aSecretUnderADoubledNameIsMasked_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("the name before it") << QByteArray(
            R"({"configName":"AuthorizationKey","configValue":"s3cret","configName":"Beat"})");
        QTest::newRow("a configuration in a value") << QByteArray(
            R"({"configName":"Beat","configValue":{"configName":"Password","configValue":"s3cret"}})");
    }

    void aSecretUnderADoubledNameIsMasked()
    {
        QFETCH(QByteArray, odd);
        QByteArray json(R"({"spareUsers":[{"id":1,"chargers":[)");
        for (const char id : {'A', 'B', 'C'})
            json += QByteArray(R"({"chargerId":"%1","chargerModel":"M","chargerConfigurations":[)")
                        .replace("%1", QByteArray(1, id))
                    + (id == 'C' ? odd : R"({"configName":"Beat","configValue":"300"})") + "]},";
        json.chop(1);
        json += "]}]}";
        const LoadedFleetPtr loaded = loadedDocument({json.constData(), std::size_t(json.size())});
        const DriftAnswer answer = driftAnswer(loaded, 0);
        QCOMPARE(answer.rows.size(), 1U);
        DriftModel model;
        model.show(answer, {});
        for (int column = 0; column < DriftModel::ColumnCount; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(ExactRole)}) {
                const QString cell = model.index(0, column).data(role).toString();
                QVERIFY2(!cell.contains(u"s3cret"_s), qPrintable(cell));
            }
        }
        QVERIFY(!answer.texts.join(u' ').contains(u"s3cret"_s));
        const DriftOutlier &outlier = answer.drift->keys.front().outliers.front();
        const auto said = [&](bool revealSecrets) {
            return driftText(loaded->fleet->store(), outlier.configuration, revealSecrets);
        };
        QVERIFY2(!said(false).contains(u"s3cret"_s), qPrintable(said(false)));
        QVERIFY2(said(true).contains(u"s3cret"_s), qPrintable(said(true)));
    }
};

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
