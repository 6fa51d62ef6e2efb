// SPDX-License-Identifier: Apache-2.0
#include "app/connections/connectionstore.h"
#include "app/snapshots/snapshotstore.h"
#include "tests/support/eventually.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/packing.h"
#include "tests/support/snapshots.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "c4n4ry+k/y=";

struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray error;
};

QDir folder()
{
    return QDir(ownData(u"cli"_s));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The program as a script starts it: without a display, in a known locale, in the folder of the
/// samples.
void prepare(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "CHARGETREE_API_KEY",
                             "LANGUAGE", "LANG", "LC_NUMERIC", "LC_TIME", "http_proxy"})
        environment.remove(QLatin1String(name));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder().path());
    process.setProgram(programPath());
    process.setArguments(arguments);
}

/// Waits in the test's event loop, where its server answers too.
Answer conclude(QProcess &process)
{
    [&] { EVENTUALLY_COMPARE(process.state(), QProcess::NotRunning); }();
    if (process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Answer run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return conclude(process);
}

Answer runIn(const QString &variable, const QString &value, const QStringList &arguments)
{
    QProcess process;
    prepare(process, arguments);
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(variable, value);
    process.setProcessEnvironment(environment);
    process.start();
    return conclude(process);
}

/// A call through a shell, `$0` being the program.
Answer runShell(const QString &script)
{
    QProcess process;
    prepare(process, {u"-c"_s, script, programPath()});
    process.setProgram(u"/bin/bash"_s);
    process.start();
    return conclude(process);
}

bool isOneLine(const QByteArray &text)
{
    return text.endsWith('\n') && text.count('\n') == 1;
}

/// How long reading took and when the file was written is no matter for a golden file.
QString withoutTimes(QString text)
{
    text.replace(QRegularExpression(u"\"decodeMs\":\\d+"_s), u"\"decodeMs\":0"_s);
    text.replace(QRegularExpression(u"\"asOf\":\"[^\"]+\""_s), u"\"asOf\":\"(once)\""_s);
    text.replace(QRegularExpression(u"(Read in) +[\\d,]+ ms"_s), u"\\1 (some) ms"_s);
    return text;
}

QString goldenText(const QStringList &arguments, const Answer &answer)
{
    return u"$ chargetree %1\n"_s.arg(arguments.join(u' ')) + QString::fromUtf8(answer.out)
           + (answer.error.isEmpty() ? QString() : u"[standard error]\n"_s)
           + QString::fromUtf8(answer.error) + u"[exit %1]\n"_s.arg(answer.exit);
}

const QStringList jsonInfo{u"info"_s, u"--format"_s, u"json"_s};

} // namespace

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallAnswersAsItsGoldenFile_data();
    void aCallAnswersAsItsGoldenFile();
    void aWrongCallIsOneLineAndExit2_data();
    void aWrongCallIsOneLineAndExit2();
    void aKeyOnTheCommandLineIsRefusedAndNotRepeated_data();
    void aKeyOnTheCommandLineIsRefusedAndNotRepeated();
    void aKeptConnectionIsASource();
    void aConnectionThatIsNotKeptIsExit2();
    void aSourceThatFailsIsOneLine_data();
    void aSourceThatFailsIsOneLine();
    void aListMayComeFromStandardInput_data();
    void aListMayComeFromStandardInput();
    void standardInputMayBePacked_data();
    void standardInputMayBePacked();
    void machinesReadTheSameInEveryLocale_data();
    void machinesReadTheSameInEveryLocale();
    void theDemoIsAFleet();
    void anAddressIsFetchedWithTheKeyOfTheEnvironment();
    void anAddressIsFetchedWithTheKeyOfAFile();
    void aRefusedKeyIsExit3AndShownNowhere();
    void aFullDiskIsExit5();
    void aReaderThatGoesAwayIsNoFault();
    void anExportReplacesTheFileWhole();
    void anExportThatFailsKeepsTheFile();
    void aBundleReplacesTheFileWhole();
    void aBundleThatFailsKeepsTheFile();
    void aBundleIsAFleetLikeAnyOther();
    void whatIsFetchedIsWrittenAsReceived_data();
    void whatIsFetchedIsWrittenAsReceived();
    void aFetchThatFailsKeepsTheFile_data();
    void aFetchThatFailsKeepsTheFile();
    void offlineCopiesAreListed_data();
    void offlineCopiesAreListed();
    void anOfflineCopyIsAFileLikeAnyOther();
    void anInterruptWhileWaitingIsExit130();
    void theToolkitSaysNothingInAPlainLocale();
};

void TestCommandLine::aCallAnswersAsItsGoldenFile_data()
{
    QTest::addColumn<QString>("call");
    const auto add = [](const char *name, const QString &call) { QTest::newRow(name) << call; };
    const QString source = u" --file fleet.json --now 2026-01-15T12:00:00Z"_s;
    add("help", u"--help"_s);
    for (const char *verb :
         {"info", "tree", "search", "show", "export", "access", "explain", "what-if", "check",
          "diff", "compare", "drift", "report", "bundle", "fetch", "snapshots"})
        QTest::addRow("help-%s", verb) << QString(QLatin1String(verb) + " --help"_L1);
    add("version", u"--version"_s);
    add("info", u"info"_s + source);
    add("info-json", u"info --format json"_s + source);
    add("info-odd", u"info --file odd.json"_s);
    add("tree", u"tree"_s + source);
    add("tree-depth", u"tree --depth 2"_s + source);
    add("tree-query", u"tree --query aino"_s + source);
    add("tree-nothing", u"tree --query nobody"_s + source);
    add("search-text", u"search ruoholahti"_s + source);
    add("search-words", u"search --format json duo mannerheimintie"_s + source);
    add("search-json", u"search --format json vainola"_s + source);
    add("search-sockets", u"search --format json --kind charger VLT-0001"_s + source);
    add("search-tag", u"search --format json 04:A2:B6:C2:D3:E4:80"_s + source);
    add("search-csv", u"search --format csv depot"_s + source);
    add("search-fields", u"search --format json is:expired OR power>=22000"_s + source);
    add("search-configuration", u"search --format json config:Heartbeat"_s + source);
    add("search-not", u"search --kind driver"_s + source + u" -- -has:payer"_s);
    add("search-limit", u"search --format json --limit 2 0"_s + source);
    const QString list = source + u" --from list.txt"_s;
    add("lookup-text", u"search"_s + list);
    add("lookup-json", u"search --format json"_s + list);
    add("lookup-csv", u"search --format csv"_s + list);
    add("lookup-among", u"search --kind charger ruoholahti"_s + list);
    add("lookup-limit", u"search --format json --limit 2 --quiet"_s + list);
    add("lookup-no-list", u"search --from nowhere.txt"_s + source);
    add("show-driver", u"show --driver 7"_s + source);
    add("show-driver-json", u"show --driver 9007199254740993 --format json"_s + source);
    add("show-charger", u"show --charger VLT-0002"_s + source);
    add("show-charger-json", u"show --charger VLT-0001 --format json"_s + source);
    add("show-site", u"show --site 300"_s + source);
    add("show-home-site", u"show --home-site 100"_s + source);
    add("show-tag", u"show --tag EVNUMBER-99"_s + source);
    add("show-secrets", u"show --charger VLT-0001 --reveal-secrets"_s + source);
    add("show-nothing", u"show --driver 99"_s + source);
    for (const char *what : {"drivers", "tags", "sites", "chargers", "sockets", "configurations",
                             "access", "findings"}) {
        QTest::addRow("export-%s", what)
            << QString(u"export --what "_s + QLatin1String(what) + source);
        QTest::addRow("columns-%s", what)
            << QString(u"export --list-columns --what "_s + QLatin1String(what));
    }
    add("export-columns", u"export --what drivers --columns name,id --sort name:desc"_s + source);
    add("export-query",
        u"export --what chargers --columns chargerId --query ruoho -o -"_s + source);
    add("export-access-query", u"export --what access --query Ruoholahti"_s + source);
    add("export-spreadsheet",
        u"export --what tags --columns idTag,driverName --preset spreadsheet"_s + source);
    for (const char *what : {"drivers", "tags", "sites", "chargers", "sockets", "configurations",
                             "access", "findings"}) {
        QTest::addRow("export-%s-ndjson", what)
            << QString(u"export --format ndjson --what "_s + QLatin1String(what) + source);
    }
    add("export-json", u"export --what tags --format json"_s + source);
    add("export-json-columns",
        u"export --what tags --format json --columns driverId,idTag,invoicable"_s + source);
    add("export-json-secrets",
        u"export --what configurations --format json --reveal-secrets"_s + source);
    add("export-geojson",
        u"export --what chargers --format geojson --columns chargerName,city"_s + source);
    add("access-driver", u"access --driver 7"_s + source);
    add("access-driver-csv", u"access --driver 7 --format csv"_s + source);
    add("access-driver-json", u"access --driver 7 --format json"_s + source);
    add("access-charger", u"access --charger VLT-0001"_s + source);
    add("access-charger-csv", u"access --charger VLT-0001 --format csv"_s + source);
    add("access-charger-json", u"access --charger VLT-0001 --format json"_s + source);
    add("access-site", u"access --site 300"_s + source);
    add("access-site-json", u"access --site 300 --format json"_s + source);
    add("access-no-site", u"access --site 99"_s + source);
    add("access-no-driver", u"access --driver 99"_s + source);
    add("access-no-charger", u"access --charger nope --format json"_s + source);
    add("explain", u"explain --tag 04A2B6C2D3E480 --charger VLT-0001"_s + source);
    add("explain-json",
        u"explain --tag 04:A2:B6:C2:D3:E4:80 --charger VLT-0002 --format json"_s + source);
    add("explain-csv", u"explain --tag EVNUMBER-99 --charger VLT-0003 --format csv"_s + source);
    add("explain-unknown", u"explain --tag 99 --charger nope"_s + source);
    for (const char *without : {"site=300", "charger=VLT-0001", "tag=04A2B6C2D3E480", "grant=7:300",
                                "grant=7:301", "site=99", "grant=7:99"}) {
        const QString name =
            QString::fromLatin1(without).replace(QRegularExpression(u"[=:]"_s), u"-"_s);
        QTest::addRow("what-if-%s", qPrintable(name))
            << QString(u"what-if --without "_s + QLatin1String(without) + source);
    }
    add("what-if-json", u"what-if --without site=300 --format json"_s + source);
    add("what-if-csv", u"what-if --without grant=7:300 --format csv"_s + source);
    const QString pair = u" fleet.json fleet-later.json"_s;
    add("diff", u"diff"_s + pair);
    add("diff-json", u"diff --format json"_s + pair);
    add("diff-csv", u"diff --format csv"_s + pair);
    add("diff-secrets", u"diff --format csv --reveal-secrets"_s + pair);
    add("diff-now", u"diff --now 2026-02-02T00:00:00Z"_s + pair);
    add("diff-same", u"diff fleet.json fleet.json"_s);
    add("diff-nowhere", u"diff fleet.json nowhere.json"_s);
    add("export-configurations-query",
        u"export --what configurations --query config:Heartbeat"_s + source);
    add("check", u"check"_s + source);
    add("check-json", u"check --format json --fail-on warning"_s + source);
    add("check-csv", u"check --format csv --fail-on never"_s + source);
    add("check-odd", u"check --file odd.json --now 2026-01-15T12:00:00Z --format json"_s);
    const QString drifted = u" --file drift.json"_s;
    add("drift", u"drift"_s + drifted);
    add("drift-json", u"drift --format json"_s + drifted);
    add("drift-csv", u"drift --format csv"_s + drifted);
    add("drift-secrets", u"drift --reveal-secrets"_s + drifted);
    add("drift-none", u"drift"_s + source);
    const QString compared = source + u" --chargers VLT-0001,VLT-0002"_s;
    add("compare", u"compare"_s + compared);
    add("compare-json", u"compare --format json"_s + compared);
    add("compare-csv", u"compare --format csv --differences"_s + compared);
    add("compare-differences", u"compare --differences"_s + compared);
    add("compare-secrets", u"compare --differences --reveal-secrets --format json"_s + compared);
    add("compare-configurations", u"compare --chargers A-1,A-3,A-4,A-5,A-8"_s + drifted);
    add("compare-states", u"compare --format json --chargers A-1,A-3,A-4,A-5,A-8"_s + drifted);
    add("compare-unknown", u"compare --chargers VLT-0001,nope"_s + source);
    add("bundle", u"bundle -o -"_s + source);
    add("bundle-query", u"bundle --query aino -o -"_s + source);
    add("bundle-charger", u"bundle --query VLT-0003 --quiet -o -"_s + source);
    add("bundle-nothing", u"bundle --query nobody -o -"_s + source);
}

void TestCommandLine::aCallAnswersAsItsGoldenFile()
{
    QFETCH(const QString, call);
    const QStringList arguments = call.split(u' ');
    const QString text = withoutTimes(goldenText(arguments, run(arguments)));
    const QString path = folder().filePath(QLatin1String(QTest::currentDataTag()) + u".out"_s);
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1)
        QVERIFY(writeTo(path, text.toUtf8()));
    QCOMPARE(text.split(u'\n'), QString::fromUtf8(contents(path)).split(u'\n'));
}

void TestCommandLine::aWrongCallIsOneLineAndExit2_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"--demo", // there is no display
                             "info",
                             "info --demo --file x.json",
                             "info x.json",
                             "info --demo --depth 2",
                             "info --demo --nonsense",
                             "info --demo -x",
                             "info --demo --quiet=yes",
                             "info --file",
                             "info --file=",
                             "info --demo --format csv",
                             "info --demo --now yesterday",
                             "tree --demo --depth 0",
                             "tree --demo --depth three",
                             "search --demo",
                             "search --demo --kind cars x",
                             "search --demo --from",
                             "search --file - --from -",
                             "search --demo --limit -1 x",
                             "search --demo exprires<30d",
                             "search --demo (x",
                             "tree --demo --query is:gone",
                             "export --demo --what drivers --query name:",
                             "show --demo",
                             "show --demo --driver 1 --tag 2",
                             "report --demo",
                             "report --demo --driver 7",
                             "report --demo -o x.pdf",
                             "report --demo --driver 7 --site 3 -o x.pdf",
                             "report --demo --tag 04A2 -o x.pdf",
                             "report --demo --driver 7 --format text -o x.pdf",
                             "report --demo --charger X --reveal-secrets -o x.pdf",
                             "report --driver 7 -o x.pdf",
                             "export --demo",
                             "export --demo --what cars",
                             "export --demo --what drivers --columns nope",
                             "export --demo --what drivers --columns ,",
                             "export --demo --what drivers --sort nope",
                             "export --demo --what drivers --format geojson",
                             "export --demo --what drivers --format xml",
                             "export --demo --what drivers --preset nope",
                             "export --demo --what drivers --format json --preset exact",
                             "access --demo",
                             "explain --demo --tag 04A2",
                             "explain --demo --charger x",
                             "explain --tag 04A2 --charger x",
                             "what-if --demo",
                             "what-if --without site=1",
                             "what-if --demo --without site",
                             "what-if --demo --without home=1",
                             "what-if --file nowhere.json --without home=1",
                             "what-if --demo --without site=",
                             "access --demo --driver 1 --charger x",
                             "access --driver 1",
                             "check",
                             "check --demo --fail-on remark",
                             "check --demo --query x",
                             "compare --demo",
                             "compare --demo --chargers A",
                             "compare --demo --chargers A,,A",
                             "compare --demo --driver 7",
                             "drift --demo --chargers A,B",
                             "drift --demo --format xlsx",
                             "diff",
                             "diff one.json",
                             "diff one.json two.json three.json",
                             "diff - -",
                             "diff --demo two.json",
                             "diff one.json two.json --format xlsx",
                             "bundle --demo",
                             "bundle -o x.json",
                             "bundle --demo --format csv -o x.json",
                             "bundle --demo --reveal-secrets -o x.json",
                             "fetch -o x.json",
                             "fetch --demo -o x.json",
                             "fetch --url https://h.example/ --client-id 7",
                             "fetch --url https://h.example/ --client-id 7 -o x --format csv",
                             "snapshots --demo",
                             "snapshots x.json",
                             "inof",
                             "one.json two.json",
                             "--depth 2",
                             "chargetree:driver/7", // for want of a display
                             "--demo chargetree:driver/7",
                             "chargetree:driver/7 fleet.json",
                             "--client-id 7",
                             "info --url https://h.example/",
                             "info --url nonsense --client-id 7",
                             "info --url http://h.example/ --client-id 7",
                             "info --url file:///x --client-id 7"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestCommandLine::aWrongCallIsOneLineAndExit2()
{
    QFETCH(const QString, call);
    const Answer answer = run(call.split(u' '));
    QCOMPARE(answer.exit, 2);
    QVERIFY2(answer.out.isEmpty(), answer.out.constData());
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QVERIFY2(answer.error.startsWith("chargetree: "), answer.error.constData());
}

void TestCommandLine::aKeyOnTheCommandLineIsRefusedAndNotRepeated_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString key = QString::fromLatin1(canary);
    const QString url = u"https://h.example/api?%1="_s;
    const auto add = [](const char *name, const QStringList &arguments) {
        QTest::newRow(name) << QStringList{u"info"_s, u"--client-id"_s, u"7"_s} + arguments;
    };
    add("--key", {u"--key"_s, key});
    add("--key=", {u"--key="_s + key});
    add("--api-key", {u"--api-key"_s, key});
    add("--API-KEY", {u"--API-KEY="_s + key});
    add("-k", {u"-k"_s + key});
    add("code in the address", {u"--url"_s, url.arg(u"code"_s) + key});
    add("CODE in the address", {u"--url"_s, url.arg(u"CODE"_s) + key});
    add("x-functions-key in the address", {u"--url="_s + url.arg(u"x-functions-key"_s) + key});
    add("password in the address", {u"--url"_s, u"https://me:%1@h.example/"_s.arg(key)});
}

void TestCommandLine::aKeyOnTheCommandLineIsRefusedAndNotRepeated()
{
    QFETCH(const QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exit, 2);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QVERIFY(!answer.error.contains("c4n4ry"));
    QVERIFY(!answer.out.contains("c4n4ry"));
}

void TestCommandLine::aKeptConnectionIsASource()
{
    LoopbackServer server;
    server.answerWith(goodAnswer(R"({"userGroups":[],"spareUsers":[{"id":1}]})"));
    const QTemporaryDir home;
    Connection kept = keptConnection();
    kept.base = server.base();
    kept.keyPlaces = KeyPlace::ApiKeyHeader;
    ConnectionStore store(home.filePath(u"connections.json"_s), {});
    QCOMPARE(store.save(kept).fault, WriteFault::None);
    const QString keyFile = home.filePath(u"key"_s);
    QFile file(keyFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write("k+y");
    file.close();
    const Answer answer = runIn(u"CHARGETREE_HOME"_s, home.path(),
                                {u"info"_s, u"--format"_s, u"json"_s, u"--connection"_s,
                                 kept.name.toUpper(), u"--key-file"_s, keyFile});
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains("\"drivers\":1"), answer.out.constData());
    QVERIFY(server.requests().constLast().contains("x-api-key: k+y\r\n"));
}

void TestCommandLine::aConnectionThatIsNotKeptIsExit2()
{
    const QTemporaryDir home;
    ConnectionStore store(home.filePath(u"connections.json"_s), {});
    QCOMPARE(store.save(keptConnection()).fault, WriteFault::None);
    const Answer answer =
        runIn(u"CHARGETREE_HOME"_s, home.path(), {u"info"_s, u"--connection"_s, u"elsewhere"_s});
    QCOMPARE(answer.exit, 2);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QVERIFY2(answer.error.contains(keptConnection().name.toUtf8()), answer.error.constData());
}

void TestCommandLine::aSourceThatFailsIsOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::newRow("no such file") << u"nothing/here.json"_s << QByteArray() << 3;
    QTest::newRow("a folder") << u"."_s << QByteArray() << 3;
    QTest::newRow("nothing") << u"-"_s << QByteArray() << 4;
    QTest::newRow("an empty object") << u"-"_s << QByteArray("{}") << 4;
    QTest::newRow("an array") << u"-"_s << QByteArray("[]") << 4;
    QTest::newRow("HTML") << u"-"_s << QByteArray("<!doctype html><p>no</p>") << 4;
    QTest::newRow("cut off") << u"-"_s << QByteArray(R"({"userGroups": [{)") << 4;
    QTest::newRow("a cut gzip") << u"-"_s
                                << gzip(contents(folder().filePath(u"fleet.json"_s))).chopped(9)
                                << 3;
}

void TestCommandLine::aSourceThatFailsIsOneLine()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, input);
    const Answer answer = run({u"info"_s, u"--file"_s, path}, input);
    QTEST(answer.exit, "exit");
    QVERIFY2(answer.out.isEmpty(), answer.out.constData());
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
}

void TestCommandLine::aListMayComeFromStandardInput_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("UTF-8") << QByteArray("Aino V\xc3\xa4in\xc3\xb6l\xc3\xa4");
    QTest::newRow("with a mark") << QByteArray("\xef\xbb\xbf"
                                               "E-7\r\n");
    const QString text = u"\ufeff"
                         "E-7\n"_s;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                          text.size() * 2);
}

void TestCommandLine::aListMayComeFromStandardInput()
{
    QFETCH(const QByteArray, list);
    const QStringList call{u"search"_s, u"--file"_s,   u"fleet.json"_s, u"--from"_s,
                           u"-"_s,      u"--format"_s, u"json"_s};
    const Answer answer = run(call, list);
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains("\"answer\":\"found\",\"kind\":\"driver\",\"id\":\"7\""),
             answer.out.constData());
}

void TestCommandLine::standardInputMayBePacked_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray fleet = contents(folder().filePath(u"fleet.json"_s));
    QTest::newRow("plain") << fleet;
    QTest::newRow("gzip") << gzip(fleet);
    QTest::newRow("byte-order mark") << QByteArray("\xef\xbb\xbf" + fleet);
}

void TestCommandLine::standardInputMayBePacked()
{
    QFETCH(const QByteArray, input);
    const Answer answer =
        run({u"show"_s, u"--tag"_s, u"DEADBEEF"_s, u"--format"_s, u"json"_s, u"--file"_s, u"-"_s},
            input);
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.startsWith("{\"id\":73,\"idTag\":\"DEADBEEF\","), answer.out.constData());
}

void TestCommandLine::machinesReadTheSameInEveryLocale_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("info") << u"info --format json"_s;
    QTest::newRow("search json") << u"search --format json a"_s;
    QTest::newRow("search csv") << u"search --format csv a"_s;
    QTest::newRow("show") << u"show --driver 7 --format json"_s;
    QTest::newRow("export") << u"export --what chargers"_s;
    QTest::newRow("bundle") << u"bundle -o -"_s;
}

void TestCommandLine::machinesReadTheSameInEveryLocale()
{
    QFETCH(const QString, call);
    const QStringList arguments = call.split(u' ') + QStringList{u"--file"_s, u"fleet.json"_s};
    const Answer english = run(arguments);
    const Answer finnish = runIn(u"LC_ALL"_s, u"fi_FI.UTF-8"_s, arguments);
    QCOMPARE(finnish.exit, 0);
    QVERIFY(!english.out.isEmpty());
    QCOMPARE(withoutTimes(QString::fromUtf8(finnish.out)),
             withoutTimes(QString::fromUtf8(english.out)));
}

void TestCommandLine::theDemoIsAFleet()
{
    const Answer answer = run(jsonInfo + QStringList{u"--demo"_s});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.startsWith("{\"homeSites\":"), answer.out.constData());
}

void TestCommandLine::anAddressIsFetchedWithTheKeyOfTheEnvironment()
{
    LoopbackServer server;
    server.answerWith(goodAnswer(contents(folder().filePath(u"fleet.json"_s))));
    const Answer answer = runIn(
        u"CHARGETREE_API_KEY"_s, QString::fromLatin1(canary),
        jsonInfo + QStringList{u"--url"_s, server.base().toString(), u"--client-id"_s, u"7"_s});
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.out.contains("\"drivers\":3"));
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().contains("code=c4n4ry%2Bk%2Fy%3D"));
}

void TestCommandLine::anAddressIsFetchedWithTheKeyOfAFile()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"key"_s);
    QVERIFY(writeTo(path, canary + '\n'));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    LoopbackServer server;
    server.answerWith(goodAnswer(contents(folder().filePath(u"fleet.json"_s))));
    const Answer answer = run(jsonInfo
                              + QStringList{u"--url"_s, server.base().toString(), u"--client-id"_s,
                                            u"7"_s, u"--key-file"_s, path});
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY(server.requests().constFirst().contains("code=c4n4ry%2Bk%2Fy%3D"));
}

void TestCommandLine::aRefusedKeyIsExit3AndShownNowhere()
{
    LoopbackServer server;
    server.answerWith({httpAnswer("401 Unauthorized", "Content-Length: 11\r\n", canary)});
    const Answer answer = runIn(u"CHARGETREE_API_KEY"_s, QString::fromLatin1(canary),
                                {u"info"_s, u"--url"_s, server.base().toString(), u"--client-id"_s,
                                 u"7"_s, u"--progress"_s});
    QCOMPARE(answer.exit, 3);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QVERIFY(!answer.error.contains("c4n4ry"));
    QVERIFY(!answer.error.contains("YzRuNHJ5")); // in base64
}

void TestCommandLine::aFullDiskIsExit5()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    const Answer answer = runShell(u"\"$0\" tree --file fleet.json > /dev/full"_s);
    QCOMPARE(answer.exit, 5);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
}

void TestCommandLine::aReaderThatGoesAwayIsNoFault()
{
    const Answer answer = runShell(u"\"$0\" tree --file fleet.json > >(exec sleep 0); wait"_s);
    QCOMPARE(answer.exit, 0);
    const Answer piped = runShell(
        u"\"$0\" export --demo --what configurations | head -n 1; exit ${PIPESTATUS[0]}"_s);
    QCOMPARE(piped.exit, 0);
    QCOMPARE(piped.error, QByteArray());
    QVERIFY(isOneLine(piped.out));
}

void TestCommandLine::anExportReplacesTheFileWhole()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"drivers.csv"_s);
    QVERIFY(writeTo(path, "old"));
    const QStringList arguments{u"export"_s, u"--file"_s, u"fleet.json"_s, u"--what"_s,
                                u"drivers"_s};
    const Answer answer = run(arguments + QStringList{u"-o"_s, path});
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(contents(path), run(arguments).out);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCommandLine::anExportThatFailsKeepsTheFile()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"drivers.csv"_s);
    QVERIFY(writeTo(path, "old"));
    const QStringList arguments{u"export"_s, u"--what"_s, u"drivers"_s, u"-o"_s, path, u"--file"_s};
    QCOMPARE(run(arguments + QStringList{u"missing.json"_s}).exit, 3);
    QCOMPARE(contents(path), QByteArray("old"));
    const Answer answer = run({u"export"_s, u"--what"_s, u"drivers"_s, u"--file"_s, u"fleet.json"_s,
                               u"-o"_s, home.filePath(u"no/such/folder.csv"_s)});
    QCOMPARE(answer.exit, 5);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
}

void TestCommandLine::aBundleReplacesTheFileWhole()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"bundle.json"_s);
    QVERIFY(writeTo(path, "old"));
    const QStringList arguments{u"bundle"_s, u"--file"_s, u"fleet.json"_s, u"-o"_s};
    const Answer answer = run(arguments + QStringList{path});
    QVERIFY2(isOneLine(answer.error) && answer.error.startsWith("Drivers: 3, "),
             answer.error.constData());
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.out, QByteArray());
    const Answer piped = run(arguments + QStringList{u"-"_s, u"--quiet"_s});
    QCOMPARE(piped.error, QByteArray());
    QCOMPARE(contents(path), piped.out);
    QCOMPARE(QDir(home.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestCommandLine::aBundleThatFailsKeepsTheFile()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"bundle.json"_s);
    QVERIFY(writeTo(path, "old"));
    const QStringList call{u"bundle"_s, u"-o"_s};
    const QStringList source{u"--file"_s, u"fleet.json"_s};
    QCOMPARE(run(call + QStringList{path, u"--file"_s, u"missing.json"_s}).exit, 3);
    QCOMPARE(contents(path), QByteArray("old"));
    for (const QString &place : {home.path(), home.filePath(u"no/such/folder.json"_s)}) {
        const Answer answer = run(call + QStringList{place} + source);
        QCOMPARE(answer.exit, 5);
        QVERIFY2(isOneLine(answer.error), answer.error.constData());
    }
    if (QFile::exists(u"/dev/full"_s))
        QCOMPARE(runShell(u"\"$0\" bundle --file fleet.json -o - > /dev/full"_s).exit, 5);
    const Answer piped =
        runShell(u"\"$0\" bundle --demo --quiet -o - | head -n 1; exit ${PIPESTATUS[0]}"_s);
    QCOMPARE(piped.exit, 0);
    QCOMPARE(piped.error, QByteArray());
}

void TestCommandLine::aBundleIsAFleetLikeAnyOther()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"bundle.json"_s);
    QCOMPARE(run({u"bundle"_s, u"--demo"_s, u"-o"_s, path}).exit, 0);
    const auto counts = [](const QStringList &source) {
        const QByteArray out = run(jsonInfo + source).out;
        return out.left(out.indexOf(",\"bytes\""));
    };
    QVERIFY(!counts({u"--demo"_s}).isEmpty());
    QCOMPARE(counts({u"--file"_s, path}), counts({u"--demo"_s}));
}

void TestCommandLine::whatIsFetchedIsWrittenAsReceived_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("words"); // on standard output
    QTest::newRow("text") << u""_s << u"Drivers"_s;
    QTest::newRow("json") << u"--format json"_s << u"\"drivers\":3,"_s;
    QTest::newRow("quiet") << u"--quiet"_s << u""_s;
}

void TestCommandLine::whatIsFetchedIsWrittenAsReceived()
{
    QFETCH(const QString, options);
    QFETCH(const QString, words);
    const QTemporaryDir home;
    const QString path = home.filePath(u"fleet.json"_s);
    const QByteArray document = contents(folder().filePath(u"fleet.json"_s));
    LoopbackServer server;
    const QByteArray packed = gzip(document);
    server.answerWith({httpAnswer("200 OK",
                                  "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
                                  "Content-Length: "
                                      + QByteArray::number(packed.size()) + "\r\n",
                                  packed)});
    const QStringList call =
        u"fetch --url %1 --client-id 7"_s.arg(server.base().toString()).split(u' ')
        + options.split(u' ', Qt::SkipEmptyParts);
    const QString key = QString::fromLatin1(canary);
    const Answer answer = runIn(u"CHARGETREE_API_KEY"_s, key, call + QStringList{u"-o"_s, path});
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY2(answer.out.contains(words.toUtf8()), answer.out.constData());
    QCOMPARE(answer.out.isEmpty(), words.isEmpty());
    QCOMPARE(contents(path), document);
    const Answer piped = runIn(u"CHARGETREE_API_KEY"_s, key, call + QStringList{u"-o"_s, u"-"_s});
    QCOMPARE(piped.out, document);
    QCOMPARE(server.requests().size(), 2);
}

void TestCommandLine::aFetchThatFailsKeepsTheFile_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("exit");
    QTest::newRow("no fleet") << QByteArray(R"({"error":"no"})") << u"old.json"_s << 4;
    QTest::newRow("a page") << QByteArray("<html>") << u"old.json"_s << 3;
    QTest::newRow("nowhere to write")
        << QByteArray(R"({"userGroups":[]})") << u"no/old.json"_s << 5;
}

void TestCommandLine::aFetchThatFailsKeepsTheFile()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, name);
    const QTemporaryDir home;
    QVERIFY(writeTo(home.filePath(u"old.json"_s), "the old file"));
    LoopbackServer server;
    server.answerWith(goodAnswer(body));
    const Answer answer = runIn(u"CHARGETREE_API_KEY"_s, QString::fromLatin1(canary),
                                {u"fetch"_s, u"--url"_s, server.base().toString(), u"--client-id"_s,
                                 u"7"_s, u"-o"_s, home.filePath(name)});
    QTEST(answer.exit, "exit");
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QVERIFY(answer.out.isEmpty() && !answer.error.contains("c4n4ry"));
    QCOMPARE(contents(home.filePath(u"old.json"_s)), QByteArray("the old file"));
}

void TestCommandLine::offlineCopiesAreListed_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("expected"); // FOLDER, SIZE and ID stand for themselves
    const QString time = u"2026-11-22T10:11:12.345Z"_s;
    QTest::newRow("text") << u"text"_s
                          << u"Northwind Väinölä: FOLDER\n  DATE  just now  SIZE  "
                             "2026-11-22T10-11-12.345Z.fleet.zst\n"_s;
    QTest::newRow("json") << u"json"_s
                          << QString(
                                 u"{\"connectionId\":\"ID\",\"connection\":\"Northwind "
                                 u"Väinölä\",\"asOf\":\""_s
                                 + time
                                 + u"\",\"bytes\":BYTES,\"bodyBytes\":17,\"path\":\"PATH\"}\n"_s);
    QTest::newRow("csv") << u"csv"_s
                         << QString(u"connectionId,connection,asOf,bytes,bodyBytes,path\r\n"
                                    "ID,Northwind Väinölä,"_s
                                    + time + u",BYTES,17,PATH\r\n"_s);
}

void TestCommandLine::offlineCopiesAreListed()
{
    QFETCH(const QString, format);
    QFETCH(QString, expected);
    const QTemporaryDir home;
    const QString variable = u"CHARGETREE_HOME"_s;
    const QStringList call{u"snapshots"_s, u"--format"_s, format, u"--now"_s,
                           u"2026-11-22T10:11:13Z"_s};
    const Answer none = runIn(variable, home.path(), call);
    QCOMPARE(none.exit, 0);
    QVERIFY(!none.out.contains("Northwind"));
    const SnapshotStore store(home.filePath(u"snapshots"_s));
    const auto saved = store.save(keptConnection(), bodyOf(R"({"userGroups":[]})"), {});
    QVERIFY(std::holds_alternative<QString>(saved));
    const QFileInfo file(std::get<QString>(saved));
    expected.replace(u"FOLDER"_s, file.path()).replace(u"PATH"_s, file.filePath());
    expected.replace(u"BYTES"_s, QString::number(file.size()))
        .replace(u"ID"_s, keptConnection().id);
    expected.replace(u"SIZE"_s, QLocale::c().formattedDataSize(file.size()));
    const Answer answer = runIn(variable, home.path(), call);
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    const QRegularExpression date(u"  \\S+ \\S+( \\S+)?  just now"_s); // as the locale has it
    QCOMPARE(QString::fromUtf8(answer.out).replace(date, u"  DATE  just now"_s), expected);
}

void TestCommandLine::anOfflineCopyIsAFileLikeAnyOther()
{
    const QTemporaryDir home;
    const SnapshotStore store(home.filePath(u"snapshots"_s));
    const QByteArray document = contents(folder().filePath(u"fleet.json"_s));
    const auto saved = store.save(keptConnection(), bodyOf(document), {});
    QVERIFY(std::holds_alternative<QString>(saved));
    const QString path = std::get<QString>(saved);
    const Answer answer = run(jsonInfo + QStringList{u"--file"_s, path});
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.out.contains("\"drivers\":3"));
    QVERIFY(writeTo(path, contents(path).chopped(1)));
    const Answer damaged = run(jsonInfo + QStringList{u"--file"_s, path});
    QCOMPARE(damaged.exit, 3);
    QVERIFY2(damaged.error.contains("offline copy") && isOneLine(damaged.error),
             damaged.error.constData());
}

void TestCommandLine::anInterruptWhileWaitingIsExit130()
{
    QProcess process;
    prepare(process, {u"info"_s, u"--file"_s, u"-"_s});
    process.start();
    QVERIFY(process.waitForStarted(patience));
    // It waits for ever for more; that it has taken so much shows that it is there.
    process.write(QByteArray(1 << 20, ' '));
    EVENTUALLY_COMPARE(process.bytesToWrite(), 0);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QCOMPARE(conclude(process).exit, 130);
}

void TestCommandLine::theToolkitSaysNothingInAPlainLocale()
{
    const Answer answer = runIn(u"LC_ALL"_s, u"C"_s, {u"info"_s, u"--file"_s, u"fleet.json"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.error, QByteArray());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
