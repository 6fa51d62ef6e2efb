// SPDX-License-Identifier: Apache-2.0
#include "models/decode/fleetdecoder.h"
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"
#include "tests/support/testpaths.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Why = FetchFailure::Kind;

namespace {

/// The contract of the API, beside the test data.
QString contractFile()
{
    const QString data = testData();
    return data.isEmpty() ? QString() : QFileInfo(data + u"/../api/openapi.yaml"_s).filePath();
}

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// The client against a server that somebody else made of the API's contract.
class TestPrism final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theStaticAnswerIsAFleet();
    void madeUpAnswersAreFleets();
    void eachStatusIsUnderstood_data();
    void eachStatusIsUnderstood();
    void withoutAKeyInItsPlaceTheServerRefuses();
    void eachPlaceOfTheKeyIsAccepted_data();
    void eachPlaceOfTheKeyIsAccepted();

private:
    [[nodiscard]] FleetRequest request(const QString &wish = {}) const;

    QProcess m_prism;
    int m_port = freePort();
};

void TestPrism::initTestCase()
{
    constexpr int patience = 45'000;
    if (!QFileInfo(contractFile()).isFile())
        QSKIP("There is no contract beside the test data.");
    if (QStandardPaths::findExecutable(u"npx"_s).isEmpty())
        QSKIP("There is no npx to start the mock server with.");
    m_prism.setProcessChannelMode(QProcess::MergedChannels);
    m_prism.setChildProcessModifier([] { setsid(); }); // it has children, to be ended with it
    m_prism.start(u"npx"_s, {u"--yes"_s, u"--prefer-offline"_s, u"@stoplight/prism-cli@5.14.2"_s,
                             u"mock"_s, u"--port"_s, QString::number(m_port), u"--host"_s,
                             u"127.0.0.1"_s, contractFile()});
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (!said.contains("is listening") && timer.elapsed() < patience
           && m_prism.state() != QProcess::NotRunning) {
        m_prism.waitForReadyRead(1000);
        said += m_prism.readAll();
    }
    if (!said.contains("is listening"))
        QSKIP("The mock server did not start in time.");
}

void TestPrism::cleanupTestCase()
{
    if (m_prism.processId() > 0)
        kill(-static_cast<pid_t>(m_prism.processId()), SIGKILL);
    m_prism.waitForFinished(patience);
}

/// `wish` is a query that tells the mock server how to answer.
FleetRequest TestPrism::request(const QString &wish) const
{
    QUrl base(u"http://127.0.0.1/"_s);
    base.setPort(m_port);
    FleetRequest request{.connection = bareConnection(base, u"7"_s), .key = ApiKey(secret)};
    request.connection.path = u"authorisation/users"_s + (wish.isEmpty() ? u""_s : u"?"_s + wish);
    return request;
}

void TestPrism::theStaticAnswerIsAFleet()
{
    Talk talk;
    talk.client.fetch(request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
    QVERIFY(std::holds_alternative<DecodedFleet>(decodeFleet(talk.body().toStdString())));
}

void TestPrism::madeUpAnswersAreFleets()
{
    for (int i = 1; i <= 10; ++i) {
        Talk talk;
        talk.client.fetch(request(u"__dynamic=true"_s));
        EVENTUALLY_COMPARE(talk.answers(), 1);
        QCOMPARE(talk.fetched.size(), 1);
        QVERIFY2(std::holds_alternative<DecodedFleet>(decodeFleet(talk.body().toStdString())),
                 talk.body().left(2000).constData());
    }
}

void TestPrism::eachStatusIsUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Why>("kind");
    QTest::newRow("400") << 400 << Why::BadRequest;
    QTest::newRow("401") << 401 << Why::NotAuthorised;
    QTest::newRow("404, which the contract does not know") << 404 << Why::NotFound;
}

void TestPrism::eachStatusIsUnderstood()
{
    QFETCH(const int, status);
    QFETCH(const Why, kind);
    Talk talk;
    talk.client.fetch(request(u"__code="_s + QString::number(status)));
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, kind);
    QCOMPARE(talk.failure().status, status);
}

void TestPrism::withoutAKeyInItsPlaceTheServerRefuses()
{
    Talk talk;
    FleetRequest keyless = request();
    keyless.connection.keyPlaces = {};
    talk.client.fetch(keyless);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::NotAuthorised);
}

void TestPrism::eachPlaceOfTheKeyIsAccepted_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("query") << int(KeyPlace::QueryCode);
    QTest::newRow("x-functions-key") << int(KeyPlace::FunctionsKeyHeader);
    QTest::newRow("x-api-key") << int(KeyPlace::ApiKeyHeader);
}

void TestPrism::eachPlaceOfTheKeyIsAccepted()
{
    QFETCH(const int, place);
    Talk talk;
    FleetRequest asked = request();
    asked.connection.keyPlaces = KeyPlace(place);
    talk.client.fetch(asked);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
}

QTEST_GUILESS_MAIN(TestPrism)
#include "tst_prism.moc"
