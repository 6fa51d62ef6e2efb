// SPDX-License-Identifier: Apache-2.0
#include "app/source/failuretext.h"
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"
#include "tests/support/packing.h"
#include "tests/support/testauthority.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;
using Certificate = TestAuthority::Certificate;

namespace {

const QByteArray canary = "Kanarie+vogel/ =&?\"7%";
const QByteArray fleetText = R"({"userGroups": [], "spareUsers": []})";

QByteArray wide(const QByteArray &text)
{
    const QString string = QString::fromUtf8(text);
    return {reinterpret_cast<const char *>(string.utf16()), 2 * string.size()};
}

/// Every way in which a secret may be written.
QList<QByteArray> spellings()
{
    const QByteArray percent = canary.toPercentEncoding();
    const QByteArray json =
        QJsonDocument(QJsonArray{QString::fromUtf8(canary)}).toJson(QJsonDocument::Compact);
    return {canary,
            percent,
            QByteArray(percent).replace("%20", "+"),
            canary.toBase64(),
            json.mid(2, json.size() - 4),
            wide(canary)};
}

bool holdsCanary(const QByteArray &bytes)
{
    const QList<QByteArray> all = spellings();
    return std::any_of(all.cbegin(), all.cend(),
                       [&bytes](const QByteArray &one) { return bytes.contains(one); });
}

/// Holds the key in no spelling, as people see it and as it lies in memory.
bool isClean(const QString &text)
{
    return !holdsCanary(text.toUtf8()) && !holdsCanary(wide(text.toUtf8()));
}

QStringList &logged()
{
    static QStringList lines;
    return lines;
}

void log(QtMsgType, const QMessageLogContext &, const QString &line)
{
    logged() += line;
}

FleetRequest requestTo(const LoopbackServer &server)
{
    FleetRequest request{.connection = bareConnection(server.base(), u"7"_s),
                         .key = ApiKey(canary)};
    request.connection.keyPlaces =
        KeyPlace::QueryCode | KeyPlace::FunctionsKeyHeader | KeyPlace::ApiKeyHeader;
    return request;
}

bool saysNoSecret(const Talk &talk)
{
    const Failure failure{bareConnection(talk.server.base(), u"7"_s), talk.failure()};
    return isClean(talk.failure().host) && isClean(talk.failure().detail)
           && isClean(failureText(failure, QLocale::c()))
           && isClean(failureDetails(failure, QLocale::c()));
}

} // namespace

class TestNetworkSecrets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theSearchFindsEachSpelling();
    void theKeyIsSentToItsHost();
    void aServerThatIsNotTrustedLearnsNothing_data();
    void aServerThatIsNotTrustedLearnsNothing();
    void aRedirectTakesTheKeyNowhere_data();
    void aRedirectTakesTheKeyNowhere();
    void noFailureRepeatsTheKey_data();
    void noFailureRepeatsTheKey();

private:
    TestAuthority m_authority;
};

void TestNetworkSecrets::initTestCase()
{
    QLoggingCategory::setFilterRules(u"qt.network.*=true"_s);
}

void TestNetworkSecrets::init()
{
    logged().clear();
    qInstallMessageHandler(&log);
}

void TestNetworkSecrets::cleanup()
{
    qInstallMessageHandler(nullptr);
    for (const QString &line : logged())
        QVERIFY(isClean(line));
}

void TestNetworkSecrets::theSearchFindsEachSpelling()
{
    for (const QByteArray &spelling : spellings())
        QVERIFY(holdsCanary("x" + spelling + "x"));
    QVERIFY(!isClean(QString::fromUtf8(canary)));
}

void TestNetworkSecrets::theKeyIsSentToItsHost()
{
    Talk talk;
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(requestTo(talk.server));
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
    QVERIFY(holdsCanary(talk.server.received()));
}

void TestNetworkSecrets::aServerThatIsNotTrustedLearnsNothing_data()
{
    QTest::addColumn<int>("certificate");
    QTest::newRow("expired") << int(Certificate::Expired);
    QTest::newRow("not yet valid") << int(Certificate::NotYetValid);
    QTest::newRow("for another host") << int(Certificate::OtherHost);
    QTest::newRow("self-signed") << int(Certificate::SelfSigned);
    QTest::newRow("of another authority") << int(Certificate::OtherAuthority);
    QTest::newRow("made for clients") << int(Certificate::Client);
}

void TestNetworkSecrets::aServerThatIsNotTrustedLearnsNothing()
{
    QFETCH(const int, certificate);
    if (!m_authority.trouble().isEmpty())
        QSKIP(qPrintable(m_authority.trouble()));
    Talk talk(m_authority.server(Certificate(certificate)));
    talk.server.answerWith(goodAnswer(fleetText));
    FleetRequest request = requestTo(talk.server);
    request.connection.caFile = m_authority.caFile();
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failed.size(), 1);
    QVERIFY(talk.server.received().isEmpty());
    QVERIFY(saysNoSecret(talk));
}

// OTHER is another server, KEY the key as it stands in an address.
void TestNetworkSecrets::aRedirectTakesTheKeyNowhere_data()
{
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const char *place) {
        QTest::newRow(name) << QByteArray(place);
    };
    row("to another path", "/login");
    row("to another port", "http://127.0.0.1:OTHER/");
    row("to another host", "http://localhost:OTHER/");
    row("to another host, encrypted", "https://localhost:OTHER/");
    row("to a file", "file:///etc/hostname");
    row("to itself made of data", "data:application/json,{}");
    row("to the same scheme", "//localhost:OTHER/");
    row("with the key", "http://127.0.0.1:OTHER/?code=KEY");
    row("with the key as a name", "http://me:KEY@localhost:OTHER/");
    row("to itself", "?");
    row("nowhere", "");
}

void TestNetworkSecrets::aRedirectTakesTheKeyNowhere()
{
    QFETCH(QByteArray, place);
    Talk talk;
    LoopbackServer other;
    other.answerWith(goodAnswer(fleetText));
    place.replace("OTHER", QByteArray::number(other.base().port()));
    place.replace("KEY", canary.toPercentEncoding());
    for (const char *status :
         {"301 Moved", "302 Found", "303 See Other", "307 There", "308 There"}) {
        talk.server.answerWith(
            {httpAnswer(status, "Location: " + place + "\r\nContent-Length: 0\r\n", {})});
        const qsizetype before = talk.failed.size();
        talk.client.fetch(requestTo(talk.server));
        EVENTUALLY_COMPARE(talk.failed.size(), before + 1);
        QCOMPARE(talk.failure().kind, Why::Redirected);
        QCOMPARE(talk.server.requests().size(), before + 1);
        QVERIFY(saysNoSecret(talk));
    }
    QVERIFY(other.received().isEmpty());
    QCOMPARE(other.openConnections(), 0);
    QVERIFY(talk.fetched.isEmpty());
}

// KEY stands for every spelling in turn.
void TestNetworkSecrets::noFailureRepeatsTheKey_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &headers,
                        const QByteArray &body) {
        QTest::newRow(name) << status << headers << body;
    };
    for (const char *status :
         {"400 No", "401 No", "403 No", "404 No", "407 No", "418 No", "429 No", "500 No", "503 No"})
        row(status, status, {}, "You sent KEY.");
    row("in its own words", "400 KEY", {}, {});
    row("a web page", "200 OK", {}, "<p>You sent KEY</p>");
    row("no fleet", "200 OK", {}, "[\"KEY\"]");
    row("a type", "200 OK", "Content-Type: KEY\r\n", fleetText);
    row("an encoding", "200 OK", "Content-Encoding: KEY\r\n", fleetText);
    row("a length", "200 OK", "Content-Length: KEY\r\n", fleetText);
}

void TestNetworkSecrets::noFailureRepeatsTheKey()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    for (const QByteArray &spelling : spellings()) {
        for (const bool isPacked : {false, true}) {
            const auto with = [&spelling](QByteArray text) {
                return text.replace("KEY", spelling);
            };
            Talk talk;
            const QByteArray more = isPacked ? "Content-Encoding: gzip\r\n" : "";
            const QByteArray sent = with(body);
            talk.server.answerWith(
                {httpAnswer(with(status), with(headers) + more, isPacked ? gzip(sent) : sent)});
            talk.client.fetch(requestTo(talk.server));
            EVENTUALLY_COMPARE(talk.answers(), 1);
            QVERIFY(talk.fetched.isEmpty());
            QVERIFY2(saysNoSecret(talk), qPrintable(talk.failure().detail));
        }
    }
}

QTEST_GUILESS_MAIN(TestNetworkSecrets)
#include "tst_networksecrets.moc"
