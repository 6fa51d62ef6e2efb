// SPDX-License-Identifier: Apache-2.0
#include "models/changes/changewords.h"
#include "models/changes/comparefleets.h"
#include "models/changes/recordvalues.h"
#include "models/fields/jsontext.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/mutated.h"
#include "tests/support/plaindiff.h"
#include "tests/support/samplefleet.h"

#include <QJsonDocument>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view oldOutline = "H 1 Helsinki\n"
                                        "  D 7 Aino externalId=A-7\n"
                                        "    T 04A2\n"
                                        "    T 04B3\n"
                                        "    S 5 \"Depot West\"\n"
                                        "      C FI-1 Available lastSeen=2026-01-01T10:00:00Z\n"
                                        "        P 1 Available\n"
                                        "        G HeartbeatInterval 300\n"
                                        "        G AuthorizationKey sesame\n"
                                        "      C FI-2 Offline\n"
                                        "  D 8 Onni\n"
                                        "    C FI-2 Offline\n"
                                        "H 2 Oulu\n";

/// "changed charger FI-1 chargerStatus: \"Available\" -> \"Offline\" in \"5\"".
QString written(const Change &change)
{
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    };
    QString line =
        text(changeKey(change.type)) + u' ' + text(kindKey(change.kind)) + u' ' + text(change.id);
    if (!change.field.empty())
        line += u' ' + text(change.field);
    if (!change.old.empty() || !change.now.empty())
        line += u": "_s + text(change.old) + u" -> "_s + text(change.now);
    return change.parent.empty() ? line : line + u" in "_s + text(change.parent);
}

QStringList written(const std::vector<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes) {
        if (!change.isMinor)
            lines += written(change);
    }
    return lines;
}

FleetChanges compared(std::string_view old, std::string_view now, const CompareOptions &options)
{
    return compareFleets(*sampleFleet(old), *sampleFleet(now), options);
}

std::string replaced(std::string_view text, const std::string &what, const std::string &by)
{
    std::string made(text);
    const auto place = made.find(what);
    return place == std::string::npos ? std::string() : made.replace(place, what.size(), by);
}

QStringList sentences(const FleetChanges &changes)
{
    QStringList lines;
    for (const Effect &effect : changes.effects) {
        QStringList items;
        for (const std::uint32_t place : effect.places)
            items += QString::fromStdString(changes.at(place).id);
        lines += effectSentence(effect) + u": "_s + items.join(u' ');
    }
    return lines;
}

/// As the test's own second reading wants them.
std::vector<PlainChange> plain(const Fleet &old, const Fleet &now, const FleetChanges &changes)
{
    std::vector<PlainChange> all;
    for (const Change &change : changes.changes) {
        const std::string before = change.oldObject == none<ObjectId>
                                       ? change.old
                                       : recordJson(old.store(), change.oldObject, true);
        const std::string after = change.nowObject == none<ObjectId>
                                      ? change.now
                                      : recordJson(now.store(), change.nowObject, true);
        all.push_back(
            {change, QByteArray::fromStdString(before), QByteArray::fromStdString(after)});
    }
    return all;
}

QByteArray generatedDocument(unsigned seed)
{
    const generator::FleetRecipe recipe{.seed = seed,
                                        .drivers = 12,
                                        .homeSites = 4,
                                        .sites = 6,
                                        .chargers = 14,
                                        .chargersPerDriver = 4,
                                        .configurationsPerCharger = 4};
    const QByteArray text = QByteArray::fromStdString(generator::generateFleet(recipe));
    return QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact); // keys in Qt's order
}

} // namespace

class TestChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneChangeIsOneLine_data();
    void oneChangeIsOneLine();
    void theSameFleetHasNoChanges();
    void tracesOfTrafficAreMinor();
    void aSecretIsMaskedUnlessAsked();
    void aTagThatSeveralHaveIsNamedByItsDriver();
    void whatItComesToIsSaid_data();
    void whatItComesToIsSaid();
    void tagsThatExpiredSinceAreSaid();
    void aTagThatWasDeadOrNotThereDidNotExpireSince_data();
    void aTagThatWasDeadOrNotThereDidNotExpireSince();
    void aFarDateIsNoContact_data();
    void aFarDateIsNoContact();
    void aKeyOfTheApiIsNotTakenForAWordOfOurs();
    void manyUnknownKeysAndReorderedListsAreSoonCompared();
    void aCopyThatLacksTheSameAsBeforeIsNoChange();
    void idsOfWholeRecordsCanBeTexts();
    void aDiffAppliedToTheOldFleetGivesTheNewOne_data();
    void aDiffAppliedToTheOldFleetGivesTheNewOne();
};

void TestChanges::oneChangeIsOneLine_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("a field") << u"7 Aino externalId=A-7"_s << u"7 \"Aino V\" externalId=A-7"_s
                             << QStringList{
                                    u"changed driver 7 name: \"Aino\" -> \"Aino V\" in \"1\""_s};
    QTest::newRow("a field that went")
        << u" externalId=A-7"_s << u""_s
        << QStringList{u"changed driver 7 externalId: \"A-7\" ->  in \"1\""_s};
    QTest::newRow("a tag that went")
        << u"    T 04B3\n"_s << u""_s << QStringList{u"removed tag 04B3 in \"7\""_s};
    QTest::newRow("a tag that came") << u"    T 04B3\n"_s << u"    T 04B3\n    T 04C4\n"_s
                                     << QStringList{u"added tag 04C4 in \"7\""_s};
    QTest::newRow("a driver who came") << u"H 2 Oulu\n"_s << u"H 2 Oulu\n  D 9 Ilta\n"_s
                                       << QStringList{u"added driver 9 in \"2\""_s};
    QTest::newRow("a driver who moved")
        << u"  D 8 Onni\n    C FI-2 Offline\nH 2 Oulu\n"_s
        << u"H 2 Oulu\n  D 8 Onni\n    C FI-2 Offline\n"_s
        << QStringList{u"moved driver 8 parent: \"1\" -> \"2\" in \"2\""_s};
    QTest::newRow("a grant that came")
        << u"  D 8 Onni\n"_s << u"  D 8 Onni\n    C FI-1 Available\n      P 1 Available\n"_s
        << QStringList{u"added grant 8:FI-1 chargers:  -> \"FI-1\" in \"8\""_s};
    QTest::newRow("a grant that went")
        << u"  D 8 Onni\n    C FI-2 Offline\n"_s << u"  D 8 Onni\n"_s
        << QStringList{u"removed grant 8:FI-2 chargers: \"FI-2\" ->  in \"8\""_s};
    QTest::newRow("a socket's status")
        << u"P 1 Available"_s << u"P 1 Charging"_s
        << QStringList{
               u"changed socket FI-1:1 status: \"Available\" -> \"Charging\" in \"FI-1\""_s};
    QTest::newRow("a socket that came")
        << u"        P 1 Available\n"_s << u"        P 1 Available\n        P 2 Error\n"_s
        << QStringList{u"added socket FI-1:2 in \"FI-1\""_s};
    QTest::newRow("a configuration")
        << u"HeartbeatInterval 300"_s << u"HeartbeatInterval 60"_s
        << QStringList{u"changed configuration FI-1:HeartbeatInterval configValue: \"300\" -> "
                       "\"60\" in \"FI-1\""_s};
    QTest::newRow("a site's name")
        << u"\"Depot West\""_s << u"\"Depot East\""_s
        << QStringList{u"changed site 5 groupName: \"Depot West\" -> \"Depot East\""_s};
}

void TestChanges::oneChangeIsOneLine()
{
    QFETCH(const QString, what);
    QFETCH(const QString, by);
    QFETCH(const QStringList, lines);
    const std::string now = replaced(oldOutline, what.toStdString(), by.toStdString());
    QVERIFY(!now.empty());
    QCOMPARE(written(compared(oldOutline, now, {}).changes), lines);
}

void TestChanges::theSameFleetHasNoChanges()
{
    const FleetChanges changes = compared(oldOutline, oldOutline, {});
    QCOMPARE(written(changes.changes), QStringList());
    QCOMPARE(sentences(changes), QStringList());
}

void TestChanges::tracesOfTrafficAreMinor()
{
    const std::string now =
        replaced(replaced(oldOutline, "10:00:00Z", "11:00:00Z"), "C FI-2 Offline", "C FI-2 Error");
    const FleetChanges changes =
        compared(oldOutline, replaced(now, "C FI-2 Offline", "C FI-2 Error"), {});
    QStringList fields;
    for (const Change &change : changes.changes)
        fields += QString::fromStdString(change.field) + (change.isMinor ? u" minor"_s : u""_s);
    QCOMPARE(fields, (QStringList{u"lastSeen minor"_s, u"chargerStatus"_s}));
}

void TestChanges::aSecretIsMaskedUnlessAsked()
{
    const std::string now = replaced(oldOutline, "sesame", "poppy");
    const Change masked = compared(oldOutline, now, {}).changes.at(0);
    QCOMPARE(QString::fromStdString(masked.old), u"\"••••••\""_s);
    QCOMPARE(QString::fromStdString(masked.now), u"\"••••••\""_s);
    const Change revealed = compared(oldOutline, now, {.revealSecrets = true}).changes.at(0);
    QCOMPARE(QString::fromStdString(revealed.old), u"\"sesame\""_s);
    QCOMPARE(QString::fromStdString(revealed.now), u"\"poppy\""_s);
}

void TestChanges::aTagThatSeveralHaveIsNamedByItsDriver()
{
    constexpr std::string_view old = "D 7 Aino\n  T X\n  T Y\nD 8 Onni\n  T X\nD 9 Ilta\n";
    constexpr std::string_view now = "D 7 Aino\n  T X\nD 8 Onni\nD 9 Ilta\n  T X\n  T Y\n";
    QCOMPARE(written(compared(old, now, {}).changes),
             (QStringList{u"moved tag Y parent: \"7\" -> \"9\" in \"9\""_s,
                          u"moved tag 8:X parent: \"8\" -> \"9\" in \"9\""_s}));
}

void TestChanges::whatItComesToIsSaid_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("said");
    const QString site = u"  S 5 Depot\n    C A\n    C B\n"_s;
    const QString sub = u"  S 5 Depot\n    C A\n"_s;
    QTest::newRow("granted") << u"D 7 Aino\nD 8 Onni\n  C A\nD 9 Ilta\n"_s + site
                             << u"D 7 Aino\n"_s + site + u"D 8 Onni\n  C A\n"_s + site
                                    + u"D 9 Ilta\n"_s + site
                             << QStringList{
                                    u"Granting Depot opened 2 charger(s) to 2 driver(s): 7 8"_s,
                                    u"1 driver(s) who had no access may use chargers "
                                    "now: 7"_s};
    QTest::newRow("revoked") << u"D 7 Aino\n"_s + site + u"D 8 Onni\n  C A\n"_s + site
                             << u"D 7 Aino\nD 8 Onni\n  C A\nD 9 Ilta\n"_s + site
                             << QStringList{
                                    u"1 driver(s) lost their only access: 7"_s,
                                    u"Revoking Depot closed 2 charger(s) to 2 driver(s): 7 8"_s,
                                    u"1 driver(s) added: 9"_s};
    QTest::newRow("a site that grew")
        << u"D 7 Aino\n"_s + sub + u"D 8 Onni\n"_s + sub
        << u"D 7 Aino\n"_s + site + u"D 8 Onni\n"_s + site
        << QStringList{u"Depot has 1 charger(s) more for 2 driver(s): 7 8"_s,
                       u"1 charger(s) added: B"_s};
    QTest::newRow("statuses") << u"D 7 Aino\n  C A Available\n  C B Offline\n  C D Charging\n"_s
                              << u"D 7 Aino\n  C A Offline\n  C B Available\n  C D Error\n"_s
                              << QStringList{u"1 charger(s) went into error: D"_s,
                                             u"1 charger(s) went offline: A"_s,
                                             u"1 charger(s) came back: B"_s};
    QTest::newRow("configurations")
        << u"D 7 Aino\n  C A\n    G K 1\n    G L 2\n  C B\n    G K 1\n"_s
        << u"D 7 Aino\n  C A\n    G K 3\n  C B\n    G K 3\n"_s
        << QStringList{u"3 configuration value(s) changed on 2 charger(s): A:K A:L B:K"_s};
}

void TestChanges::whatItComesToIsSaid()
{
    QFETCH(const QString, old);
    QFETCH(const QString, now);
    QFETCH(const QStringList, said);
    QCOMPARE(sentences(compared(old.toStdString(), now.toStdString(), {})), said);
}

void TestChanges::tagsThatExpiredSinceAreSaid()
{
    constexpr std::string_view old = "D 7 Aino\n"
                                     "  T BEFORE expiringDate=2026-01-01T00:00:00Z\n"
                                     "  T SINCE expiringDate=2026-01-03T00:00:00Z\n"
                                     "  T LATER expiringDate=2026-01-09T00:00:00Z\n"
                                     "  T CUT expiringDate=2026-01-09T00:00:00Z\n";
    const std::string now =
        replaced(old, "CUT expiringDate=2026-01-09", "CUT expiringDate=2025-12-31");
    const CompareOptions options{.oldTime = parseIsoTime("2026-01-02T00:00:00Z").value(),
                                 .nowTime = parseIsoTime("2026-01-04T00:00:00Z").value()};
    QCOMPARE(sentences(compared(old, now, options)),
             QStringList(u"2 tag(s) expired since: SINCE CUT"_s));
}

void TestChanges::aTagThatWasDeadOrNotThereDidNotExpireSince_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("now");
    QTest::newRow("its expiry was another dead one")
        << u"D 7 Aino\n  T X expiringDate=2020-01-01\n"_s
        << u"D 7 Aino\n  T X expiringDate=2021-01-01\n"_s;
    QTest::newRow("it is new") << u"D 7 Aino\n"_s << u"D 7 Aino\n  T X expiringDate=2026-01-03\n"_s;
    QTest::newRow("its driver is new")
        << u"D 7 Aino\n"_s << u"D 7 Aino\nD 8 Onni\n  T X expiringDate=2026-01-03\n"_s;
    QTest::newRow("it was dead and came back for a while")
        << u"D 7 Aino\n  T X expiringDate=2020-01-01\n"_s
        << u"D 7 Aino\n  T X expiringDate=2026-01-03\n"_s;
    QTest::newRow("it went to another driver, dead")
        << u"D 7 Aino\n  T X expiringDate=2020-01-01\nD 8 Onni\n"_s
        << u"D 7 Aino\nD 8 Onni\n  T X expiringDate=2026-01-03\n"_s;
}

void TestChanges::aTagThatWasDeadOrNotThereDidNotExpireSince()
{
    QFETCH(const QString, old);
    QFETCH(const QString, now);
    const CompareOptions options{.oldTime = parseIsoTime("2026-01-02T00:00:00Z").value(),
                                 .nowTime = parseIsoTime("2026-01-04T00:00:00Z").value()};
    const FleetChanges changes = compared(old.toStdString(), now.toStdString(), options);
    QVERIFY(!changes.changes.empty());
    for (const QString &sentence : sentences(changes))
        QVERIFY2(!sentence.contains(u"expired"_s), qPrintable(sentence));
}

void TestChanges::aFarDateIsNoContact_data()
{
    QTest::addColumn<QString>("lastSeen");
    QTest::newRow("never") << u"9999-12-31T00:00:00Z"_s;
    QTest::newRow("none") << u"0001-01-01T00:00:00Z"_s;
    QTest::newRow("after what is known") << u"2030-01-01T00:00:00Z"_s;
}

void TestChanges::aFarDateIsNoContact()
{
    QFETCH(const QString, lastSeen);
    const FleetPtr fleet =
        sampleFleet("D 7 Aino\n  C A lastSeen=2026-01-02T00:00:00Z\n  C B lastSeen="
                    + lastSeen.toStdString() + '\n');
    const TimeMs latest = parseIsoTime("2026-01-04T00:00:00Z").value();
    QCOMPARE(newestContact(*fleet, latest), parseIsoTime("2026-01-02T00:00:00Z"));
}

void TestChanges::aKeyOfTheApiIsNotTakenForAWordOfOurs()
{
    const auto fleet = [](const char *key, const char *value) {
        return decoded(std::string(R"({"spareUsers":[{"id":7,")") + key + R"(":)" + value + "}]}")
            .fleet;
    };
    for (const char *key : {"parent", "copy", "mayUse", "validity"}) {
        const FleetChanges changes =
            compareFleets(*fleet(key, R"("valid")"), *fleet(key, R"("expired")"));
        QCOMPARE(changes.changes.size(), 1U);
        QCOMPARE(changeField(changes.changes[0]), QString::fromLatin1(key));
        QCOMPARE(changeValues(changes.changes[0], {}), u"valid → expired"_s);
    }
    const FleetChanges moved = compared("H 1 A\n  D 7 Aino\n  D 8 Onni\nH 2 B\n  D 9 Ilta\n",
                                        "H 1 A\n  D 8 Onni\nH 2 B\n  D 9 Ilta\n  D 7 Aino\n", {});
    QCOMPARE(moved.changes.size(), 1U);
    QCOMPARE(changeField(moved.changes[0]), u"Stands under"_s);
}

/// Trying each with each would take seconds, and minutes for more of them.
void TestChanges::manyUnknownKeysAndReorderedListsAreSoonCompared()
{
    constexpr int many = 20'000;
    const auto document = [](int first, int step) {
        std::string keys;
        std::string list;
        for (int i = 0, number = first; i < many; ++i, number += step) {
            keys += ",\"k" + std::to_string(number) + "\":" + std::to_string(i % 7);
            list += (i > 0 ? "," : "") + std::to_string(number);
        }
        return R"({"spareUsers":[{"id":7)" + keys + R"(,"tags":[)" + list + "]}]}";
    };
    const FleetPtr old = decoded(document(0, 1)).fleet;
    const FleetPtr now = decoded(document(many - 1, -1)).fleet;
    QVERIFY(!compareFleets(*old, *now).changes.empty());
    QVERIFY(compareFleets(*old, *old).changes.empty());
}

void TestChanges::aCopyThatLacksTheSameAsBeforeIsNoChange()
{
    constexpr std::string_view outline = "D 7 Aino\n  S 5 Depot\n    C A\n    C B\n    S 6 Part\n"
                                         "      C E\nD 8 Onni\n  S 5 Depot\n    C A\n";
    std::string another(outline);
    another.append("D 9 Ilta\n");
    QCOMPARE(written(compared(outline, another, {}).changes), QStringList(u"added driver 9"_s));
    const QStringList lines = written(compared(outline,
                                               replaced(outline, "Onni\n  S 5 Depot\n    C A",
                                                        "Onni\n  S 5 "
                                                        "Depot\n    C B"),
                                               {})
                                          .changes);
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(u"changed grant 8:5 copy: "_s), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(uR"({"site":"5","list":"chargers","without":"B"})"_s),
             qPrintable(lines[0]));
}

void TestChanges::idsOfWholeRecordsCanBeTexts()
{
    const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":9007199254740993,"payerId":null,
        "chargers":[{"id":5,"chargerId":"A","groupId":3,"sockets":[{"id":1,"status":"Error"},7],
        "chargerConfigurations":[{"configName":"Password","configValue":"s3cret"}]}]}]})")
                               .fleet;
    const auto json = [&](ObjectId object) {
        return QString::fromStdString(recordJson(fleet->store(), object, false, IdsAs::Texts));
    };
    QCOMPARE(json(fleet->drivers()[0].object),
             uR"({"id":"9007199254740993","payerId":null,"chargers":[]})"_s);
    QCOMPARE(json(fleet->chargers()[0].object),
             uR"({"id":"5","chargerId":"A","groupId":"3","sockets":[{"id":1,"status":"Error"},7],)"
             uR"("chargerConfigurations":[{"configName":"Password","configValue":"••••••"}]})"_s);
}

void TestChanges::aDiffAppliedToTheOldFleetGivesTheNewOne_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    for (unsigned seed = 1; seed <= 50; ++seed) {
        const QByteArray document = generatedDocument(seed);
        QTest::addRow("mutated %u", seed) << document << mutated(document, seed, false);
        QTest::addRow("disagreeing %u", seed)
            << mutated(document, seed + 1000, true) << mutated(document, seed, true);
        if (seed % 5 == 0)
            QTest::addRow("another %u", seed) << document << generatedDocument(seed + 500);
    }
}

void TestChanges::aDiffAppliedToTheOldFleetGivesTheNewOne()
{
    QFETCH(const QByteArray, old);
    QFETCH(const QByteArray, now);
    const DecodedFleet one = decoded({old.constData(), std::size_t(old.size())});
    const DecodedFleet two = decoded({now.constData(), std::size_t(now.size())});
    const FleetChanges changes = compareFleets(*one.fleet, *two.fleet, {.revealSecrets = true});
    QVERIFY(!changes.changes.empty());
    PlainState state(old);
    QCOMPARE(applyDiff(plain(*one.fleet, *two.fleet, changes), state), QStringList());
    QCOMPARE(state.lines(), PlainState(now).lines());
}

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
