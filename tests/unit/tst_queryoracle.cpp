// SPDX-License-Identifier: Apache-2.0
// Generated queries over generated fleets, answered twice: by the search, and by a plain reading of
// the same JSON that shares no code with it.
#include "models/search/fleetsearch.h"

#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/querymaker.h"

#include <QtTest>

#include <map>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

using PlainKind = PlainRecord::Kind;

/// The keys of the program's records in the order of its tables, as the plain reading names them.
std::array<QStringList, plainKindCount> keysOf(const Fleet &fleet)
{
    std::array<QStringList, plainKindCount> keys;
    const auto text = [&fleet](ObjectId object, FieldId field) {
        const std::string_view utf8 = fleet.store().text(object, field);
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    const auto below = [](const QString &key, std::size_t i) {
        return QString(key % u'/' % QString::number(i));
    };
    for (std::size_t i = 0; i < fleet.homeSites().size(); ++i)
        keys[PlainKind::HomeSite].append(QString::number(i));
    for (std::size_t i = 0; i < fleet.drivers().size(); ++i) {
        keys[PlainKind::Driver].append(QString::number(i));
        for (std::size_t tag = 0; tag < fleet.drivers()[i].tags.count; ++tag)
            keys[PlainKind::Tag].append(below(QString::number(i), tag));
    }
    for (const Site &site : fleet.sites())
        keys[PlainKind::Site].append(text(site.object, field(chargetree::Kind::Site, "id")));
    std::map<std::uint32_t, std::size_t> configurations;
    for (const Charger &charger : fleet.chargers()) {
        const QString key = text(charger.object, field(chargetree::Kind::Charger, "chargerId"));
        keys[PlainKind::Charger].append(key);
        for (std::size_t socket = 0; socket < charger.sockets.count; ++socket)
            keys[PlainKind::Socket].append(below(key, socket));
    }
    forEachConfiguration(fleet, [&](ChargerId charger, ObjectId) {
        keys[PlainKind::Configuration].append(
            below(keys[PlainKind::Charger][qsizetype(number(charger))],
                  configurations[number(charger)]++));
    });
    return keys;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

class TestQueryOracle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsWhatAPlainReadingFinds_data();
    void theSearchFindsWhatAPlainReadingFinds();
};

void TestQueryOracle::theSearchFindsWhatAPlainReadingFinds_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed) {
        generator::FleetRecipe recipe;
        recipe.seed = seed;
        recipe.drivers = 60;
        recipe.chargers = 25;
        recipe.configurationsPerCharger = 8;
        const QByteArray document = QByteArray::fromStdString(generator::generateFleet(recipe));
        QTest::addRow("fleet %u", seed) << document << seed;
        QTest::addRow("fleet %u with nulls", seed) << withHoles(document, seed) << seed + 10;
    }
}

void TestQueryOracle::theSearchFindsWhatAPlainReadingFinds()
{
    QFETCH(QByteArray, document);
    QFETCH(unsigned, seed);
    const FleetPtr fleet = decoded({document.constData(), std::size_t(document.size())}).fleet;
    const TextIndex index(*fleet);
    const PlainFleet plainFleet(document);
    const auto keys = keysOf(*fleet);
    plain::QueryMaker maker(plainFleet, testMoment().now, seed);
    int found = 0;
    for (int i = 0; i < 250; ++i) {
        const plain::Query query = maker.query();
        const QString typed = query.typed();
        Hits hits = hitsIn(*fleet, index, parsed(typed));
        const bool areSocketsHits =
            query.hasTerm([](const plain::Term &term) { return term.isWord || term.namesSockets; });
        const bool areConfigurationsHits =
            query.hasTerm([](const plain::Term &term) { return term.namesConfigurations; });
        std::array<QStringList, plainKindCount> expected;
        for (const PlainRecord &record : plainFleet.records()) {
            const bool isAsked =
                (record.kind != PlainKind::Socket || areSocketsHits)
                && (record.kind != PlainKind::Configuration || areConfigurationsHits);
            if (isAsked && query.isMetBy(record))
                expected[record.kind].append(record.key);
        }
        for (std::size_t kind = 0; kind < plainKindCount; ++kind) {
            QStringList actual;
            hitsOf(hits, RecordKind(kind)).forEach([&](std::size_t place) {
                actual.append(keys[kind][qsizetype(place)]);
            });
            found += int(actual.size());
            const QString message = typed + u" of kind "_s + QString::number(kind) + u": found "_s
                                    + sorted(actual).join(u' ') + u"; plain "_s
                                    + sorted(expected[kind]).join(u' ');
            QVERIFY2(sorted(actual) == sorted(expected[kind]), qPrintable(message.left(2000)));
        }
    }
    QVERIFY(found > 1000); // else nothing was compared
}

QTEST_GUILESS_MAIN(TestQueryOracle)
#include "tst_queryoracle.moc"
