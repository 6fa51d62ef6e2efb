// SPDX-License-Identifier: Apache-2.0
#include "app/desks/supportbundle.h"
#include "app/files/savejob.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "c4n4ry/K3y of+test";

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino Virtanen
    T 04A27F19
)";

Redactor redactor()
{
    Redactor redactor;
    redactor.add(ApiKey(canary));
    return redactor;
}

SupportFacts facts()
{
    const QDateTime time({2026, 11, 22}, {12, 4, 5}, Qt::UTC);
    SupportFacts facts{.time = time,
                       .version = u"0.1.0"_s,
                       .qtVersion = u"6.4.2"_s,
                       .system = u"Debian"_s,
                       .platform = u"xcb"_s,
                       .locale = u"fi"_s,
                       .home = u"/home/aino"_s,
                       .user = u"aino"_s,
                       .settings = {{u"appearance"_s, u"dark"_s}}};
    facts.log.push_back({time, LogLevel::Warning, u"client"_s, u"No answer\nfrom the host"_s});
    return facts;
}

Connection connection()
{
    return {.name = u"Northwind"_s,
            .environment = Environment::Test,
            .base = QUrl(u"https://me:pw@api.example.org:8443/api/?code=other"_s),
            .path = u"users?sig=s3cr3t&x=1"_s,
            .clientId = u"client-77"_s,
            .keyPlaces = KeyPlace::QueryCode | KeyPlace::ApiKeyHeader,
            .certificateFile = u"/home/aino/me.pem"_s,
            .limits = {.inactivity = std::chrono::seconds(7)}};
}

} // namespace

class TestSupportBundle final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatHelpNeeds();
    void aConnectionIsToldWithoutSecrets();
    void theDocumentIsToldWithoutItsValues();
    void noSpellingOfTheKeyIsInIt_data();
    void noSpellingOfTheKeyIsInIt();
    void foldersDoNotSayWhoYouAre_data();
    void foldersDoNotSayWhoYouAre();
    void aValueStaysOnItsLine();
    void theProgramKnowsItself();
    void itsNameHoldsTheDay();
    void itIsSavedForItsOwnerAlone();
    void aFolderThatIsMissingIsSaid();
};

void TestSupportBundle::itSaysWhatHelpNeeds()
{
    QCOMPARE(supportText(facts(), redactor()), uR"(Chargetree support bundle
  written: 2026-11-22T12:04:05Z
  version: 0.1.0
  Qt: 6.4.2
  system: Debian
  platform: xcb
  locale: fi

Settings
  appearance: dark

Connections
{
    "chargetree": "connections",
    "connections": [
    ],
    "version": 1
}

Document
  none is shown

Log
  2026-11-22T12:04:05.000Z warning client: No answer
    from the host
)"_s);
}

void TestSupportBundle::aConnectionIsToldWithoutSecrets()
{
    SupportFacts told = facts();
    told.connections = {connection()};
    const QString text = supportText(told, redactor());
    for (const QString &part :
         {u"\"Northwind\""_s, u"\"test\""_s, u"\"https://api.example.org:8443/api/\""_s,
          u"\"users\""_s, u"\"x-api-key\""_s, u"\"inactivitySeconds\": 7"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    for (const QString &part : {u"client-77"_s, u"s3cr3t"_s, u"pw"_s, u"other"_s, u"me.pem"_s})
        QVERIFY2(!text.contains(part), qPrintable(part + u" in "_s + text));
}

void TestSupportBundle::theDocumentIsToldWithoutItsValues()
{
    const LoadedFleetPtr loaded = loadedDocument(sampleDocument(outline));
    SupportFacts told = facts();
    told.user.clear();
    DocumentReport report;
    report.add(OddityKind::WrongType, "/userGroups/0/users/0/name");
    report.addAgain(OddityKind::WrongType);
    told.fleet = SupportFleet{u"file"_s, loaded->fleet->counts(), 1234, 5, report};
    const QString text = supportText(told, redactor());
    QVERIFY(text.contains(u"  drivers: 1\n  tags: 1\n"_s));
    QVERIFY(text.contains(u"  bytes: 1234\n  decoded in: 5 ms\n"_s));
    QVERIFY2(text.contains(u"  wrongType: 2 ("_s), qPrintable(text));
    QVERIFY(text.contains(u"first at /userGroups/0/users/0/name\n"_s));
    for (const QString &value : {u"Aino"_s, u"Virtanen"_s, u"04A27F19"_s, u"Helsinki"_s})
        QVERIFY2(!text.contains(value, Qt::CaseInsensitive), qPrintable(value));
}

void TestSupportBundle::noSpellingOfTheKeyIsInIt_data()
{
    QTest::addColumn<QString>("spelled");
    QTest::newRow("raw") << QString::fromLatin1(canary);
    QTest::newRow("percent") << QString::fromLatin1(canary.toPercentEncoding());
    QTest::newRow("plus")
        << QString::fromLatin1(canary.toPercentEncoding()).replace(u"%20"_s, u"+"_s);
    QTest::newRow("base64") << QString::fromLatin1(canary.toBase64());
    QTest::newRow("JSON") << QString::fromLatin1(canary).replace(u"/"_s, u"\\/"_s);
}

void TestSupportBundle::noSpellingOfTheKeyIsInIt()
{
    QFETCH(QString, spelled);
    SupportFacts told = facts();
    told.settings.emplace_back(u"odd"_s, spelled);
    told.connections = {connection()};
    told.connections[0].name = spelled;
    told.connections[0].path = spelled;
    told.log.push_back({told.time, LogLevel::Info, u"x"_s, u"said "_s + spelled});
    told.fleet = SupportFleet{};
    told.fleet->report.add(OddityKind::UnknownField, QString(u'/' + spelled).toStdString());
    const QString text = supportText(told, redactor());
    QVERIFY2(!text.contains(spelled.left(12)), qPrintable(text));
    QVERIFY(text.contains(u"said •••"_s));
}

void TestSupportBundle::foldersDoNotSayWhoYouAre_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *path, const char *told) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(told);
    };
    row("/home/aino/fleet.json", "~/fleet.json");
    row("/home/aino", "~");
    row("/home/ainokaisa/x", "/home/ainokaisa/x");
    row("/media/aino/stick", "/media/USER/stick");
    row("/srv/aino.example/x", "/srv/aino.example/x");
    row("/srv/fleet.json", "/srv/fleet.json");
}

void TestSupportBundle::foldersDoNotSayWhoYouAre()
{
    QFETCH(QString, path);
    QFETCH(QString, told);
    SupportFacts all = facts();
    all.settings = {{u"file"_s, path}};
    QVERIFY(supportText(all, redactor()).contains(u"  file: "_s + told + u'\n'));
}

void TestSupportBundle::aValueStaysOnItsLine()
{
    SupportFacts told = facts();
    told.settings = {{u"odd"_s, u"a\nLog\n  none"_s}};
    QCOMPARE(supportText(told, redactor()).count(u"\nLog\n"_s), 1);
}

void TestSupportBundle::theProgramKnowsItself()
{
    const SupportFacts own = factsOfProgram(QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC));
    for (const QString &fact : {own.version, own.qtVersion, own.system, own.locale, own.home})
        QVERIFY(!fact.isEmpty());
    QVERIFY(own.connections.empty() && !own.fleet);
}

void TestSupportBundle::itsNameHoldsTheDay()
{
    QCOMPARE(supportFileName(QDate(2026, 11, 22)), u"chargetree-support-2026-11-22.txt"_s);
}

void TestSupportBundle::itIsSavedForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"support.txt"_s);
    SaveJob job;
    QSignalSpy saved(&job, &SaveJob::saved);
    job.save(path, supportText(facts(), redactor()).toUtf8());
    EVENTUALLY_COMPARE(saved.count(), 1);
    QCOMPARE(saved[0][0].toString(), path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), supportText(facts(), redactor()));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSupportBundle::aFolderThatIsMissingIsSaid()
{
    const QTemporaryDir folder;
    SaveJob job;
    QSignalSpy failed(&job, &SaveJob::failed);
    job.save(folder.filePath(u"missing/support.txt"_s), "text");
    EVENTUALLY_COMPARE(failed.count(), 1);
    QVERIFY(failed[0][0].toString().contains(u"missing"_s));
}

QTEST_GUILESS_MAIN(TestSupportBundle)
#include "tst_supportbundle.moc"
