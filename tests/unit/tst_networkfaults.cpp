// SPDX-License-Identifier: Apache-2.0
#include "app/source/failuretext.h"
#include "models/decode/fleetdecoder.h"
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"
#include "tests/support/packing.h"

#include <QtTest>

using namespace chargetree;
using namespace std::chrono_literals;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;

namespace {

const QByteArray fleetText = R"({"userGroups": [], "spareUsers": []})";
const QByteArray json = "Content-Type: application/json\r\n";
const QByteArray packed = json + "Content-Encoding: gzip\r\n";
const QByteArray inChunks = json + "Transfer-Encoding: chunked\r\n";

constexpr auto never = 10min;
constexpr auto soon = 300ms;

QByteArray lengthOf(const QByteArray &length)
{
    return "Content-Length: " + length + "\r\n";
}

QByteArray lengthOf(qsizetype length)
{
    return lengthOf(QByteArray::number(length));
}

/// What goes wrong, and what is to be said of it.
struct Fault {
    ServerAnswer answer = {};
    std::optional<Why> kind = {}; // nothing: an answer came, but it is no JSON
    int status = 0;
    std::optional<ServerAnswer> greeting = {}; // before there is a request
    bool isTlsWanted = false;
    QByteArray drip = {}; // comes again and again behind the answer
    std::chrono::milliseconds inactivity = never;
    std::chrono::milliseconds deadline = never;
};

Fault whole(const QByteArray &status, const QByteArray &headers, const QByteArray &body, Why kind)
{
    return {.answer = {httpAnswer(status, headers + lengthOf(body.size()), body), End::KeepOpen},
            .kind = kind,
            .status = status.split(' ').constFirst().toInt()};
}

Fault ok(const QByteArray &headers, const QByteArray &body, std::optional<Why> kind,
         End end = End::Close)
{
    return {.answer = {httpAnswer("200 OK", headers, body), end}, .kind = kind, .status = 200};
}

/// Qt does not say that an answer ended if the connection did within the length of a chunk, as
/// here, where both come at once. An end that comes later is told, and is a lost connection.
Fault hanging(const QByteArray &headers, const QByteArray &body)
{
    Fault fault = ok(headers, body, Why::Inactive, End::CloseInOne);
    fault.inactivity = soon;
    return fault;
}

Fault noAnswer(const QByteArray &bytes, Why kind, End end = End::Close)
{
    return {.answer = {bytes, end}, .kind = kind};
}

Fault redirect(const QByteArray &status, const QByteArray &place)
{
    return whole(status, "Location: " + place + "\r\n", {}, Why::Redirected);
}

struct NamedFault {
    const char *name;
    Fault fault;
};

QList<NamedFault> brokenConnections()
{
    const QByteArray head = httpAnswer("200 OK", json + lengthOf(1000), {});
    const QByteArray lost = httpAnswer("200 OK", json + lengthOf(1000), fleetText);
    return {
        {"closed at once", {.kind = Why::ConnectionLost, .greeting = ServerAnswer{}}},
        {"reset at once", {.kind = Why::ConnectionLost, .greeting = ServerAnswer{{}, End::Reset}}},
        {"closed before the head", noAnswer({}, Why::ConnectionLost)},
        {"reset before the head", noAnswer({}, Why::ConnectionLost, End::Reset)},
        {"closed in the status line", noAnswer("HTTP/1.1 20", Why::ConnectionLost)},
        {"closed in a header", noAnswer("HTTP/1.1 200 OK\r\nContent-Ty", Why::ConnectionLost)},
        {"reset in a header",
         noAnswer("HTTP/1.1 200 OK\r\nContent-Ty", Why::ConnectionLost, End::Reset)},
        {"closed behind the head", ok(json + lengthOf(1000), {}, Why::WrongLength)},
        {"reset behind the head", ok(json + lengthOf(1000), {}, Why::WrongLength, End::Reset)},
        {"closed in the body", ok(json + lengthOf(1000), fleetText, Why::WrongLength)},
        {"reset in the body", ok(json + lengthOf(1000), fleetText, Why::WrongLength, End::Reset)},
        {"closed before the last byte",
         ok(json + lengthOf(fleetText.size()), fleetText.chopped(1), Why::WrongLength)},
        {"a body without a length, cut", ok(json, fleetText.chopped(3), std::nullopt)},
        {"a body without a length, reset",
         ok(json, fleetText.chopped(3), std::nullopt, End::Reset)},
        {"packed and cut", ok(packed, gzip(noisyFleet(500)).left(700), Why::Damaged)},
        {"packed without its end", ok(packed, gzip(fleetText).chopped(8), Why::Damaged)},
        {"packed and reset", ok(packed + lengthOf(9000), gzip(noisyFleet(500)).left(700),
                                Why::WrongLength, End::Reset)},
        {"packed with a broken sum",
         ok(packed, gzip(fleetText).chopped(8) + "12345678", Why::Damaged)},
    };
}

QList<NamedFault> brokenFraming()
{
    const QByteArray chunk = "24\r\n" + fleetText + "\r\n";
    return {
        {"no last chunk", ok(inChunks, chunk, Why::ConnectionLost)},
        {"a chunk shorter than it says", ok(inChunks, "ff\r\n" + fleetText, Why::ConnectionLost)},
        {"a chunk longer than it says",
         ok(inChunks, "9\r\n" + fleetText + "\r\n0\r\n\r\n", std::nullopt)},
        {"a chunk of no length", hanging(inChunks, "\r\n" + fleetText)},
        {"a chunk of a wrong length", ok(inChunks, "zz\r\n" + fleetText, Why::Empty)},
        {"a chunk of a negative length", hanging(inChunks, "-5\r\n" + fleetText)},
        {"a chunk of a huge length", ok(inChunks, "ffffffffffffffff\r\n" + fleetText, Why::Empty)},
        {"a reset between chunks", ok(inChunks, chunk, Why::ConnectionLost, End::Reset)},
        {"chunks announced, none sent", hanging(inChunks, fleetText)},
        {"chunks of another coding", ok(json + "Transfer-Encoding: gzip, chunked\r\n",
                                        "3\r\n\x1f\x8b\x08\r\n0\r\n\r\n", Why::NotAnObject)},
        {"a length too short", ok(json + lengthOf(9), fleetText, std::nullopt)},
        {"a length too long", ok(json + lengthOf(99), fleetText, Why::WrongLength)},
        {"a length that is none", ok(json + lengthOf("many"), fleetText, Why::WrongLength)},
        {"a negative length", ok(json + lengthOf("-5"), fleetText, Why::WrongLength)},
        {"a length beyond numbers",
         ok(json + lengthOf("99999999999999999999"), fleetText, Why::WrongLength)},
        {"a huge length", ok(json + lengthOf("4611686018427387904"), fleetText, Why::TooLarge)},
        {"two lengths", ok(json + lengthOf(36) + lengthOf(20), fleetText, Why::WrongLength)},
    };
}

QList<NamedFault> wrongContent()
{
    const auto named = [](const char *encoding) -> QByteArray {
        return json + "Content-Encoding: " + encoding + "\r\n";
    };
    const QByteArray page = "<!DOCTYPE html><title>Log in</title>";
    return {
        {"an unknown encoding", whole("200 OK", named("br"), "x", Why::OtherEncoding)},
        {"deflate", whole("200 OK", named("deflate"), "x", Why::OtherEncoding)},
        {"zstd unasked", whole("200 OK", named("zstd"), zstd(fleetText), Why::OtherEncoding)},
        {"two encodings",
         whole("200 OK", named("gzip, gzip"), gzip(gzip(fleetText)), Why::OtherEncoding)},
        {"packed twice", whole("200 OK", packed, gzip(gzip(fleetText)), Why::NotAnObject)},
        {"not packed as it says", whole("200 OK", packed, fleetText, Why::Damaged)},
        {"a web page", whole("200 OK", "Content-Type: text/html\r\n", page, Why::Html)},
        {"a login page called JSON", whole("200 OK", json, page, Why::Html)},
        {"a packed login page", whole("200 OK", packed, gzip(page), Why::Html)},
        {"XML", whole("200 OK", "Content-Type: text/xml\r\n", "<a/>", Why::OtherContentType)},
        {"nothing", whole("200 OK", json, {}, Why::Empty)},
        {"nothing, packed", whole("200 OK", packed, gzip({}), Why::Empty)},
        {"white space", whole("200 OK", json, "\r\n \t", Why::Empty)},
        {"an array", whole("200 OK", json, "[]", Why::NotAnObject)},
        {"null", whole("200 OK", json, "null", Why::NotAnObject)},
        {"bytes of zero", whole("200 OK", json, QByteArray(100, '\0'), Why::NotAnObject)},
    };
}

QList<NamedFault> refusals()
{
    return {
        {"202", whole("202 Accepted", json, fleetText, Why::OtherStatus)},
        {"204",
         {.answer = {httpAnswer("204 No Content", {}, {}), End::KeepOpen},
          .kind = Why::NoContent,
          .status = 204}},
        {"205", whole("205 Reset Content", {}, {}, Why::NoContent)},
        {"206", whole("206 Partial Content", json + "Content-Range: bytes 0-35/99\r\n", fleetText,
                      Why::OtherStatus)},
        {"300", redirect("300 Multiple Choices", "/other")},
        {"301", redirect("301 Moved Permanently", "/other")},
        {"302 to a login page", redirect("302 Found", "http://login.example/?back=fleet")},
        {"303", redirect("303 See Other", "/other")},
        {"304 unasked",
         {.answer = {httpAnswer("304 Not Modified", "ETag: \"x\"\r\n", {}), End::KeepOpen},
          .kind = Why::OtherStatus,
          .status = 304}},
        {"307", redirect("307 Temporary Redirect", "/other")},
        {"308", redirect("308 Permanent Redirect", "/other")},
        {"400", whole("400 Bad Request", json, "{}", Why::BadRequest)},
        {"401", whole("401 Unauthorized", {}, "Customer not found", Why::NotAuthorised)},
        {"401 with a challenge",
         whole("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", {},
               Why::NotAuthorised)},
        {"403", whole("403 Forbidden", {}, {}, Why::Forbidden)},
        {"404", whole("404 Not Found", "Content-Type: text/html\r\n", "<html>", Why::NotFound)},
        {"407 of a server", whole("407 Proxy Authentication Required", {}, {}, Why::Proxy)},
        {"410", whole("410 Gone", {}, {}, Why::NotFound)},
        {"429", whole("429 Too Many Requests", "Retry-After: 7\r\n", {}, Why::TooManyRequests)},
        {"451", whole("451 Unavailable For Legal Reasons", {}, {}, Why::OtherStatus)},
        {"500", whole("500 Internal Server Error", json, fleetText, Why::ServerError)},
        {"502", whole("502 Bad Gateway", {}, {}, Why::ServerError)},
        {"503", whole("503 Service Unavailable", {}, {}, Why::ServerError)},
        {"504", whole("504 Gateway Timeout", {}, {}, Why::ServerError)},
        {"500 whose body is reset",
         {.answer = {httpAnswer("500 Oh", lengthOf(99), "no"), End::Reset},
          .kind = Why::ServerError,
          .status = 500}},
        {"599", whole("599 Whatever", {}, {}, Why::ServerError)},
        {"600", whole("600 Whatever", {}, {}, Why::OtherStatus)},
    };
}

QList<NamedFault> notHttp()
{
    QByteArray noise(5000, Qt::Uninitialized);
    std::generate(noise.begin(), noise.end(), [n = 7U]() mutable {
        n = n * 1664525 + 1013904223;
        return char(n >> 24);
    });
    return {
        {"noise", noAnswer(noise, Why::ConnectionLost)},
        {"SSH", noAnswer("SSH-2.0-OpenSSH_9.2\r\n", Why::ConnectionLost)},
        {"HTTP/0.9", noAnswer(fleetText, Why::ConnectionLost)},
        {"the begin of HTTP/2", noAnswer("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", Why::ConnectionLost)},
        {"a frame of HTTP/2", noAnswer(QByteArray("\0\0\0\4\0\0\0\0\0", 9), Why::ConnectionLost)},
        {"a status of letters", noAnswer("HTTP/1.1 abc OK\r\n\r\n{}", Why::ConnectionLost)},
        {"a status of five figures", whole("20000 OK", {}, "{}", Why::OtherStatus)},
        {"a head alone", ok({}, {}, Why::Empty)},
        {"100 and no more", noAnswer("HTTP/1.1 100 Continue\r\n\r\n", Why::ConnectionLost)},
    };
}

QList<NamedFault> slowOnes()
{
    const QByteArray head = httpAnswer("200 OK", json, "{");
    const auto silent = [](const QByteArray &bytes, int status) {
        return Fault{.answer = {bytes, End::KeepOpen},
                     .kind = Why::Inactive,
                     .status = status,
                     .inactivity = soon};
    };
    const auto dripping = [](const QByteArray &bytes, const QByteArray &drip, Why kind,
                             int status) {
        return Fault{.answer = {bytes, End::KeepOpen},
                     .kind = kind,
                     .status = status,
                     .drip = drip,
                     .deadline = 3 * soon};
    };
    return {
        {"silence", silent({}, 0)},
        {"one byte, then silence", silent("H", 0)},
        {"a head, then silence", silent(httpAnswer("200 OK", json + lengthOf(9), {}), 200)},
        {"one byte of a body, then silence", silent(head, 200)},
        {"a packed body, then silence",
         silent(httpAnswer("200 OK", packed, gzip(fleetText).left(12)), 200)},
        {"a body that drips", dripping(head, " ", Why::Deadline, 200)},
        {"a body without an end", dripping(head, QByteArray(50'000, ' '), Why::TooLarge, 200)},
        {"a refusal without an end", dripping(httpAnswer("403 Forbidden", {}, "no"),
                                              QByteArray(5'000, 'o'), Why::Forbidden, 403)},
        {"headers without an end",
         dripping("HTTP/1.1 200 OK\r\n", "X-More: and more\r\n", Why::Deadline, 0)},
        {"a header without an end",
         dripping("HTTP/1.1 200 OK\r\nX: ", QByteArray(500, 'x'), Why::Deadline, 0)},
        {"a status line without an end",
         dripping("HTTP/1.1 200 ", QByteArray(500, 'x'), Why::Deadline, 0)},
        {"no line at all", dripping({}, "x", Why::ConnectionLost, 0)},
    };
}

QList<NamedFault> brokenTls()
{
    const auto greeted = [](const QByteArray &bytes, Why kind, End end = End::Close) {
        return Fault{.kind = kind, .greeting = ServerAnswer{bytes, end}, .isTlsWanted = true};
    };
    Fault silent = greeted({}, Why::Inactive, End::KeepOpen);
    silent.inactivity = soon;
    return {
        {"plain HTTP where TLS is wanted",
         greeted(httpAnswer("400 Bad Request", {}, "https, please"), Why::NoTls)},
        {"an alert in place of a greeting",
         greeted(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), Why::NoTls)},
        {"a handshake that is closed", greeted({}, Why::ConnectionLost)},
        {"a handshake that is reset", greeted({}, Why::ConnectionLost, End::Reset)},
        {"half a record of TLS", greeted(QByteArray("\x16\x03\x03\x01", 4), Why::ConnectionLost)},
        {"a handshake that is never answered", silent},
    };
}

} // namespace

Q_DECLARE_METATYPE(Fault)

class TestNetworkFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFaultHasItsFailureAndTheNextFetchWorks_data();
    void eachFaultHasItsFailureAndTheNextFetchWorks();
};

void TestNetworkFaults::eachFaultHasItsFailureAndTheNextFetchWorks_data()
{
    QTest::addColumn<Fault>("fault");
    for (const auto &faults : {brokenConnections(), brokenFraming(), wrongContent(), refusals(),
                               notHttp(), slowOnes(), brokenTls()}) {
        for (const NamedFault &row : faults)
            QTest::newRow(row.name) << row.fault;
    }
}

void TestNetworkFaults::eachFaultHasItsFailureAndTheNextFetchWorks()
{
    QFETCH(const Fault, fault);
    Talk talk;
    talk.server.answerWith(fault.answer);
    talk.server.greetWith(fault.greeting);
    QTimer drip;
    drip.setInterval(1ms);
    connect(&drip, &QTimer::timeout, &talk.server, [&] { talk.server.send(fault.drip); });
    if (!fault.drip.isEmpty())
        connect(&talk.server, &LoopbackServer::requested, &drip, qOverload<>(&QTimer::start));
    FleetRequest request = talk.request();
    if (fault.isTlsWanted)
        request.connection.base.setScheme(QStringLiteral("https"));
    request.connection.limits = {fault.inactivity, fault.deadline, 1'000'000};
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QVERIFY(!talk.client.isFetching());
    if (fault.kind) {
        QCOMPARE(talk.failed.size(), 1);
        QCOMPARE(talk.failure().kind, *fault.kind);
        QCOMPARE(talk.failure().status, fault.status);
    } else {
        QCOMPARE(talk.fetched.size(), 1);
        const auto decoded = decodeFleet(talk.body().toStdString());
        QVERIFY(std::holds_alternative<DecodeFailure>(decoded));
        talk.fetched.clear();
    }

    drip.disconnect();
    drip.stop();
    disconnect(&talk.server, nullptr, &drip, nullptr);
    talk.server.answerWith(goodAnswer(fleetText));
    talk.server.greetWith({});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.body(), fleetText);
}

QTEST_GUILESS_MAIN(TestNetworkFaults)
#include "tst_networkfaults.moc"
