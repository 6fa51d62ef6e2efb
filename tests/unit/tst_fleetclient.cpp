// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetclient.h"
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"

#include <QtTest>

using namespace chargetree;
using namespace std::chrono_literals;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;

Q_DECLARE_METATYPE(chargetree::FetchFailure::Kind)
Q_DECLARE_METATYPE(chargetree::ServerAnswer)

namespace {

const QByteArray fleetText = R"({"userGroups": [], "spareUsers": []})";
const QByteArray json = "Content-Type: application/json\r\n";

QByteArray lengthOf(qsizetype length)
{
    return "Content-Length: " + QByteArray::number(length) + "\r\n";
}

} // namespace

class TestFleetClient final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeAnswerIsHandedOn();
    void anAnswerWithoutALengthIsWhole();
    void aChunkedAnswerIsWhole();
    void keyAndClientIdAreSentPercentEncoded();
    void theRequestAsksForPlainJson();
    void aBaseIsCompletedOrTakenAsItIs_data();
    void aBaseIsCompletedOrTakenAsItIs();
    void nothingIsSentWhereTheKeyCouldLeak_data();
    void nothingIsSentWhereTheKeyCouldLeak();
    void withoutAKeyNothingIsSent();
    void eachBadAnswerHasItsFailure_data();
    void eachBadAnswerHasItsFailure();
    void aRedirectIsNotFollowed();
    void theServersOwnWordsComeWithoutTheKey();
    void aServerThatSaysNothingIsInactive();
    void aServerThatDripsMeetsTheDeadline();
    void aRefusalThatNeverEndsIsStillARefusal();
    void anEndlessBodyStopsAtTheLimit();
    void anAnnouncedBodyBeyondTheLimitIsNotRead();
    void aClosedPortIsRefused();
    void aCancelledFetchSaysNothing();
    void aNewFetchTakesThePlaceOfTheOldOne();
    void afterAFailureTheNextFetchWorks();
    void theClientMayBeAskedAgainFromItsOwnSignal();
    void aClientMayEndDuringAFetch();
    void progressIsToldAgainstTheAnnouncedLength();
};

void TestFleetClient::aWholeAnswerIsHandedOn()
{
    Talk talk;
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(talk.request());
    QVERIFY(talk.client.isFetching());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.body(), fleetText);
    const auto body = talk.fetched.last().at(0).value<Body>();
    QCOMPARE(body.bytes->capacity(), body.bytes->size());
    QVERIFY(body.asOf.isValid());
    QVERIFY(!talk.client.isFetching());
}

void TestFleetClient::anAnswerWithoutALengthIsWhole()
{
    Talk talk;
    talk.server.answerWith({httpAnswer("200 OK", json, fleetText)});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.body(), fleetText);
}

void TestFleetClient::aChunkedAnswerIsWhole()
{
    Talk talk;
    const QByteArray chunks = "5\r\n" + fleetText.left(5) + "\r\n"
                              + QByteArray::number(fleetText.size() - 5, 16) + "\r\n"
                              + fleetText.mid(5) + "\r\n0\r\n\r\n";
    talk.server.answerWith(
        {httpAnswer("200 OK", json + "Transfer-Encoding: chunked\r\n", chunks), End::KeepOpen});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.body(), fleetText);
}

void TestFleetClient::keyAndClientIdAreSentPercentEncoded()
{
    Talk talk;
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.server.requests().size(), 1);
    const QByteArray line = talk.server.requests().constFirst().split('\r').constFirst();
    QCOMPARE(line, QByteArray("GET /api/authorisation/users?code=k%2By%2F%20%3D%26%3F"
                              "&clientId=%C3%84%201 HTTP/1.1"));
}

void TestFleetClient::theRequestAsksForPlainJson()
{
    Talk talk;
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    const QByteArray head = talk.server.requests().constFirst();
    QVERIFY(head.contains("\r\nAccept-Encoding: gzip\r\n"));
    QVERIFY(head.contains("\r\nAccept: application/json\r\n"));
    QVERIFY(!head.contains("Upgrade"));
}

void TestFleetClient::aBaseIsCompletedOrTakenAsItIs_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *base, const char *address) {
        QTest::newRow(base) << QString::fromLatin1(base) << QString::fromLatin1(address);
    };
    row("https://api.emabler.net/api/", "https://api.emabler.net/api/authorisation/users");
    row("https://api.emabler.net", "https://api.emabler.net/authorisation/users");
    row("https://api.emabler.net/", "https://api.emabler.net/authorisation/users");
    row("https://host/v1/users", "https://host/v1/users");
    row("https://host:8443/a%2Fb/", "https://host:8443/a%2Fb/authorisation/users");
    row("https://host/v1/users?x=1", "https://host/v1/users?x=1");
    row("https://host/api/#top", "https://host/api/authorisation/users");
}

void TestFleetClient::aBaseIsCompletedOrTakenAsItIs()
{
    QFETCH(QString, base);
    QFETCH(QString, address);
    QCOMPARE(bareConnection(QUrl(base), {}).address().toString(QUrl::FullyEncoded), address);
}

void TestFleetClient::nothingIsSentWhereTheKeyCouldLeak_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::addColumn<Why>("kind");
    const auto row = [](const char *base, Why kind) {
        QTest::newRow(base) << QUrl(QString::fromLatin1(base)) << kind;
    };
    row("http://example.com/api/", Why::NotEncrypted);
    row("http://127.0.0.1.example.com/api/", Why::NotEncrypted);
    row("http://localhost.example.com/api/", Why::NotEncrypted);
    row("http://0.0.0.0/", Why::NotEncrypted);
    row("ftp://127.0.0.1/", Why::BadAddress);
    row("file:///etc/passwd", Why::BadAddress);
    row("data:application/json,{}", Why::BadAddress);
    row("qrc:/chargetree/demo-fleet.json.zst", Why::BadAddress);
    row("", Why::BadAddress);
    row("api.emabler.net/api/", Why::BadAddress);
    row("https:///api/", Why::BadAddress);
    row("https://me:secret@example.com/", Why::SecretInAddress);
    row("https://example.com/users?code=secret", Why::SecretInAddress);
}

void TestFleetClient::nothingIsSentWhereTheKeyCouldLeak()
{
    QFETCH(QUrl, base);
    QFETCH(Why, kind);
    Talk talk;
    FleetRequest request = talk.request();
    request.connection = bareConnection(base, {});
    talk.client.fetch(request);
    QCOMPARE(talk.answers(), 0); // never from within the call
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, kind);
    QVERIFY(talk.network.findChildren<QNetworkReply *>().isEmpty());
}

void TestFleetClient::withoutAKeyNothingIsSent()
{
    Talk talk;
    FleetRequest request = talk.request();
    request.key = {};
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::NoKey);
    QVERIFY(talk.server.requests().isEmpty());
}

void TestFleetClient::eachBadAnswerHasItsFailure_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<Why>("kind");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const ServerAnswer &answer, Why kind, int status) {
        QTest::newRow(name) << answer << kind << status;
    };
    const auto whole = [](const QByteArray &status, const QByteArray &body,
                          const QByteArray &headers = json) {
        return ServerAnswer{httpAnswer(status, headers + lengthOf(body.size()), body),
                            End::KeepOpen};
    };
    row("201", whole("201 Created", fleetText), Why::OtherStatus, 201);
    row("204", {httpAnswer("204 No Content", {}, {})}, Why::NoContent, 204);
    row("206", whole("206 Partial Content", fleetText), Why::OtherStatus, 206);
    row("304", {httpAnswer("304 Not Modified", {}, {})}, Why::OtherStatus, 304);
    row("301", whole("301 Moved", {}, "Location: /elsewhere\r\n"), Why::Redirected, 301);
    row("302 without a place", whole("302 Found", {}), Why::Redirected, 302);
    row("400", whole("400 Bad Request", "{}"), Why::BadRequest, 400);
    row("401", whole("401 Unauthorized", "Customer not found"), Why::NotAuthorised, 401);
    row("401 that asks for a password",
        whole("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        Why::NotAuthorised, 401);
    row("403", whole("403 Forbidden", {}), Why::Forbidden, 403);
    row("404", whole("404 Not Found", "<html>"), Why::NotFound, 404);
    row("404 whose body is cut", {httpAnswer("404 Not Found", lengthOf(50), "short")},
        Why::NotFound, 404);
    row("407", whole("407 Proxy Authentication Required", {}), Why::Proxy, 407);
    row("418", whole("418 I'm a teapot", {}), Why::OtherStatus, 418);
    row("429", whole("429 Too Many Requests", {}), Why::TooManyRequests, 429);
    row("500", whole("500 Internal Server Error", fleetText), Why::ServerError, 500);
    row("503", whole("503 Service Unavailable", {}), Why::ServerError, 503);
    row("a web page", whole("200 OK", "<!DOCTYPE html>", "Content-Type: text/html\r\n"), Why::Html,
        200);
    row("a web page that says it is JSON", whole("200 OK", " \n<html>"), Why::Html, 200);
    row("a picture", whole("200 OK", fleetText, "Content-Type: image/png\r\n"),
        Why::OtherContentType, 200);
    row("an empty body", whole("200 OK", {}), Why::Empty, 200);
    row("white space", whole("200 OK", " \r\n\t "), Why::Empty, 200);
    row("an array", whole("200 OK", "[1]"), Why::NotAnObject, 200);
    row("a text", whole("200 OK", "Hello"), Why::NotAnObject, 200);
    row("a cut body", {httpAnswer("200 OK", json + lengthOf(100), fleetText)}, Why::WrongLength,
        200);
    row("a reset body", {httpAnswer("200 OK", json + lengthOf(100), fleetText), End::Reset},
        Why::WrongLength, 200);
    row("cut between chunks",
        {httpAnswer("200 OK", json + "Transfer-Encoding: chunked\r\n", "1\r\n{\r\n")},
        Why::ConnectionLost, 200);
    row("cut inside a chunk",
        {httpAnswer("200 OK", json + "Transfer-Encoding: chunked\r\n", "9\r\n{\r\n")},
        Why::ConnectionLost, 200);
    row("a chunk without a length",
        {httpAnswer("200 OK", json + "Transfer-Encoding: chunked\r\n", "zz\r\n{\r\n0\r\n\r\n")},
        Why::Empty, 200);
    row("two lengths", {httpAnswer("200 OK", json + lengthOf(2) + lengthOf(20), "{}")},
        Why::WrongLength, 200);
    row("a length that is none", {httpAnswer("200 OK", json + "Content-Length: -5\r\n", "{}")},
        Why::WrongLength, 200);
    row("no answer", {{}}, Why::ConnectionLost, 0);
    row("a reset", {{}, End::Reset}, Why::ConnectionLost, 0);
    row("half a head", {"HTTP/1.1 200 OK\r\nContent-Type: appl"}, Why::ConnectionLost, 0);
    row("not HTTP", {"SSH-2.0-OpenSSH_9.2\r\n"}, Why::ConnectionLost, 0);
}

void TestFleetClient::eachBadAnswerHasItsFailure()
{
    QFETCH(ServerAnswer, answer);
    QFETCH(Why, kind);
    QFETCH(int, status);
    Talk talk;
    talk.server.answerWith(answer);
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failed.size(), 1);
    QCOMPARE(talk.failure().kind, kind);
    QCOMPARE(talk.failure().status, status);
    QVERIFY(talk.failure().host.startsWith(QLatin1String("127.0.0.1:")));
    QVERIFY(!talk.client.isFetching());
}

void TestFleetClient::aRedirectIsNotFollowed()
{
    Talk talk;
    LoopbackServer other;
    other.answerWith(goodAnswer(fleetText));
    const QByteArray headers = "Location: " + other.base().toEncoded() + "\r\n" + lengthOf(0);
    talk.server.answerWith({httpAnswer("307 Temporary Redirect", headers, {})});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::Redirected);
    QCOMPARE(talk.failure().detail, QStringLiteral("127.0.0.1"));
    QVERIFY(other.requests().isEmpty());
}

void TestFleetClient::theServersOwnWordsComeWithoutTheKey()
{
    Talk talk;
    const QByteArray words =
        "No client for /users?code=k%2by%2F%20%3D%26%3F&clientId=7 or k+y/ =&?.";
    talk.server.answerWith({httpAnswer("400 Bad Request", lengthOf(words.size()), words)});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().detail,
             QStringLiteral("No client for /users?code=•••&clientId=••• or •••."));
}

void TestFleetClient::aServerThatSaysNothingIsInactive()
{
    Talk talk;
    talk.server.answerWith({{}, End::KeepOpen});
    FleetRequest request = talk.request();
    request.connection.limits.inactivity = 50ms;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::Inactive);
    QCOMPARE(talk.failure().seconds, 1);
    EVENTUALLY_COMPARE(talk.server.openConnections(), 0);
}

void TestFleetClient::aServerThatDripsMeetsTheDeadline()
{
    Talk talk;
    talk.server.answerWith({httpAnswer("200 OK", json + lengthOf(1'000'000), "{"), End::KeepOpen});
    QTimer drip;
    connect(&drip, &QTimer::timeout, &talk.server, [&talk] { talk.server.send(" "); });
    drip.start(2ms);
    FleetRequest request = talk.request();
    request.connection.limits.inactivity = 10s;
    request.connection.limits.deadline = 1s;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::Deadline);
    QCOMPARE(talk.failure().status, 200);
    QVERIFY(talk.progressed.size() > 1);
}

void TestFleetClient::aRefusalThatNeverEndsIsStillARefusal()
{
    Talk talk;
    talk.server.answerWith(
        {httpAnswer("403 Forbidden", lengthOf(100), "Not yours"), End::KeepOpen});
    FleetRequest request = talk.request();
    request.connection.limits.inactivity = 1s; // time for the head to come on a busy machine
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::Forbidden);
    QCOMPARE(talk.failure().detail, QStringLiteral("Not yours"));
}

void TestFleetClient::anEndlessBodyStopsAtTheLimit()
{
    Talk talk;
    talk.server.answerWith({httpAnswer("200 OK", json, "{"), End::KeepOpen});
    const QByteArray blanks(100'000, ' ');
    connect(&talk.client, &FleetClient::progressed, &talk.server,
            [&] { talk.server.send(blanks); });
    FleetRequest request = talk.request();
    request.connection.limits.body = 1'000'000;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::TooLarge);
    QCOMPARE(talk.failure().limit, 1'000'000);
}

void TestFleetClient::anAnnouncedBodyBeyondTheLimitIsNotRead()
{
    Talk talk;
    talk.server.answerWith({httpAnswer("200 OK", json + lengthOf(1001), "{"), End::KeepOpen});
    FleetRequest request = talk.request();
    request.connection.limits.body = 1000;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::TooLarge);
}

void TestFleetClient::aClosedPortIsRefused()
{
    Talk talk;
    FleetRequest request = talk.request();
    request.connection.base = LoopbackServer().base(); // closed again by now
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::ConnectionRefused);
}

void TestFleetClient::aCancelledFetchSaysNothing()
{
    Talk talk;
    talk.server.answerWith({{}, End::KeepOpen});
    QSignalSpy requested(&talk.server, &LoopbackServer::requested);
    talk.client.fetch(talk.request());
    QVERIFY(requested.wait(patience));
    talk.client.cancel();
    QVERIFY(!talk.client.isFetching());
    EVENTUALLY_COMPARE(talk.server.openConnections(), 0);
    QCOMPARE(talk.answers(), 0);

    FleetRequest refused = talk.request();
    refused.key = {};
    talk.client.fetch(refused);
    talk.client.cancel();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(talk.answers(), 0);
}

void TestFleetClient::aNewFetchTakesThePlaceOfTheOldOne()
{
    Talk talk;
    talk.server.answerWith({{}, End::KeepOpen});
    QSignalSpy requested(&talk.server, &LoopbackServer::requested);
    talk.client.fetch(talk.request());
    QVERIFY(requested.wait(patience));
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.server.requests().size(), 2);
}

void TestFleetClient::afterAFailureTheNextFetchWorks()
{
    Talk talk;
    talk.server.answerWith({httpAnswer("200 OK", json + lengthOf(100), fleetText), End::Reset});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.failed.size(), 1);
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.body(), fleetText);
}

void TestFleetClient::theClientMayBeAskedAgainFromItsOwnSignal()
{
    Talk talk;
    talk.server.answerWith({httpAnswer("500 Internal Server Error", lengthOf(0), {})});
    connect(&talk.client, &FleetClient::failed, &talk.client, [&talk] {
        talk.server.answerWith(goodAnswer(fleetText));
        talk.client.fetch(talk.request());
    });
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.failed.size(), 1);
}

void TestFleetClient::aClientMayEndDuringAFetch()
{
    Talk talk;
    talk.server.answerWith({httpAnswer("200 OK", json + lengthOf(100), "{"), End::KeepOpen});
    auto client = std::make_unique<FleetClient>(talk.network);
    QSignalSpy progressed(client.get(), &FleetClient::progressed);
    client->fetch(talk.request());
    QVERIFY(progressed.wait(patience));
    client.reset();
    EVENTUALLY_COMPARE(talk.server.openConnections(), 0);
}

void TestFleetClient::progressIsToldAgainstTheAnnouncedLength()
{
    Talk talk;
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QVERIFY(!talk.progressed.isEmpty());
    QCOMPARE(talk.progressed.last().at(0).toLongLong(), fleetText.size());
    QCOMPARE(talk.progressed.last().at(1).toLongLong(), fleetText.size());
}

QTEST_GUILESS_MAIN(TestFleetClient)
#include "tst_fleetclient.moc"
