// SPDX-License-Identifier: Apache-2.0
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"
#include "tests/support/packing.h"

#include <QtTest>

using namespace chargetree;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;

Q_DECLARE_METATYPE(chargetree::FetchFailure::Kind)
Q_DECLARE_METATYPE(chargetree::ServerAnswer)

namespace {

const QByteArray json = "Content-Type: application/json\r\n";
const QByteArray packed = json + "Content-Encoding: gzip\r\n";

QByteArray lengthOf(const QByteArray &body)
{
    return "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
}

/// A fleet of so many bytes that packs 1,000 to 1.
QByteArray evenFleet(qsizetype size)
{
    return R"({"spareUsers":[],"x":")" + QByteArray(size, 'x') + "\"}";
}

ServerAnswer whole(const QByteArray &body, const QByteArray &headers = packed)
{
    return {httpAnswer("200 OK", headers + lengthOf(body), body), End::KeepOpen};
}

QByteArray chunked(const QByteArray &body, int size)
{
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

} // namespace

class TestPackedAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPackedAnswerIsUnpacked_data();
    void aPackedAnswerIsUnpacked();
    void aBadPackingIsAFailure_data();
    void aBadPackingIsAFailure();
    void noCutIsAccepted();
    void aBombStopsAtTheLimit();
    void aFleetThatPacksWellIsNoBomb();
    void theWordsOfARefusalAreUnpacked();
    void aFetchMayEndWhileItIsUnpacked();
    void progressCountsTheBytesOfTheWire();
};

void TestPackedAnswers::aPackedAnswerIsUnpacked_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    const QByteArray body = gzip(noisyFleet(500));
    QTest::newRow("with its length") << whole(body);
    QTest::newRow("in capitals") << whole(body, json + "Content-Encoding: GZIP\r\n");
    QTest::newRow("under the old name") << whole(body, json + "Content-Encoding: x-gzip\r\n");
    QTest::newRow("without saying so") << whole(body, json);
    QTest::newRow("until the end of the connection")
        << ServerAnswer{httpAnswer("200 OK", packed, body)};
    QTest::newRow("in chunks of one byte") << ServerAnswer{
        httpAnswer("200 OK", packed + "Transfer-Encoding: chunked\r\n", chunked(body, 1)),
        End::KeepOpen};
    QTest::newRow("in two members")
        << whole(gzip(noisyFleet(500).left(700)) + gzip(noisyFleet(500).mid(700)));
    QTest::newRow("not at all") << whole(noisyFleet(500), json + "Content-Encoding: identity\r\n");
}

void TestPackedAnswers::aPackedAnswerIsUnpacked()
{
    QFETCH(const ServerAnswer, answer);
    Talk talk;
    talk.server.answerWith(answer);
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.body(), noisyFleet(500));
}

void TestPackedAnswers::aBadPackingIsAFailure_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::addColumn<Why>("kind");
    const QByteArray body = gzip(noisyFleet(500));
    const auto row = [](const char *name, const ServerAnswer &answer, Why kind) {
        QTest::newRow(name) << answer << kind;
    };
    const auto named = [](const QByteArray &encoding) -> QByteArray {
        return json + "Content-Encoding: " + encoding + "\r\n";
    };
    row("another packing", whole(body, named("br")), Why::OtherEncoding);
    row("deflate", whole(body, named("deflate")), Why::OtherEncoding);
    row("packed twice", whole(gzip(body), named("gzip, gzip")), Why::OtherEncoding);
    row("packed twice, said once", whole(gzip(body)), Why::NotAnObject);
    row("said, but not packed", whole(noisyFleet(500)), Why::Damaged);
    row("nothing", whole({}), Why::Empty);
    row("packed nothing", whole(gzip({})), Why::Empty);
    row("half a magic number", whole(body.left(1)), Why::Damaged);
    row("a head alone", whole(body.left(10)), Why::Damaged);
    row("bytes behind the end", whole(body + "x"), Why::Damaged);
    QByteArray sum = body;
    sum[sum.size() - 6] = char(sum.at(sum.size() - 6) ^ 1);
    row("a wrong sum", whole(sum), Why::Damaged);
    row("a packed web page", whole(gzip("<html></html>")), Why::Html);
    row("cut before its announced length",
        {httpAnswer("200 OK", packed + lengthOf(body), body.left(body.size() / 2))},
        Why::WrongLength);
    row("cut in a chunk",
        {httpAnswer("200 OK", packed + "Transfer-Encoding: chunked\r\n",
                    chunked(body, 50).left(body.size() / 2))},
        Why::ConnectionLost);
}

void TestPackedAnswers::aBadPackingIsAFailure()
{
    QFETCH(const ServerAnswer, answer);
    QFETCH(const Why, kind);
    Talk talk;
    talk.server.answerWith(answer);
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 0);
    QCOMPARE(talk.failure().kind, kind);
    talk.server.answerWith(goodAnswer(noisyFleet(1)));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
}

// Nothing but the packing itself tells that these answers are not whole.
void TestPackedAnswers::noCutIsAccepted()
{
    constexpr qsizetype cuts = 600;
    const QByteArray body = gzip(noisyFleet(500));
    QVERIFY(body.size() > cuts);
    Talk talk;
    for (qsizetype cut = 0; cut < cuts; ++cut) {
        const qsizetype size = cut * body.size() / cuts;
        talk.server.answerWith({httpAnswer("200 OK", packed, body.left(size))});
        talk.client.fetch(talk.request());
        QVERIFY2(talk.failed.wait(patience), QByteArray::number(size).constData());
        QVERIFY(talk.fetched.isEmpty());
        QCOMPARE(talk.failure().kind, size == 0 ? Why::Empty : Why::Damaged);
    }
}

void TestPackedAnswers::aBombStopsAtTheLimit()
{
    Talk talk;
    talk.server.answerWith(whole(gzip(evenFleet(64'000'000))));
    FleetRequest request = talk.request();
    request.connection.limits.body = 1'000'000;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::TooLarge);
    QCOMPARE(talk.failure().limit, 1'000'000);
}

void TestPackedAnswers::aFleetThatPacksWellIsNoBomb()
{
    const QByteArray text = evenFleet(200'000'000);
    const QByteArray body = gzip(text);
    QVERIFY(body.size() < text.size() / 300);
    Talk talk;
    talk.server.answerWith(whole(body));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
    const auto fetched = talk.fetched.last().at(0).value<Body>();
    QCOMPARE(qsizetype(fetched.bytes->size()), text.size());
    QCOMPARE(fetched.bytes->capacity(), fetched.bytes->size());
}

void TestPackedAnswers::theWordsOfARefusalAreUnpacked()
{
    Talk talk;
    const QByteArray body = gzip("Customer not found " + secret);
    talk.server.answerWith(
        {httpAnswer("401 Unauthorized", packed + lengthOf(body), body), End::KeepOpen});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::NotAuthorised);
    QVERIFY(talk.failure().detail.startsWith(QLatin1String("Customer not found")));
    QVERIFY(!talk.failure().detail.contains(QString::fromLatin1(secret)));
}

void TestPackedAnswers::aFetchMayEndWhileItIsUnpacked()
{
    const QByteArray body = gzip(evenFleet(20'000'000));
    for (int round = 0; round < 20; ++round) {
        Talk talk;
        talk.server.answerWith(whole(body));
        const bool isCancelled = round % 2 == 0;
        if (isCancelled) // at once: on a busy machine the answer may be there before anybody looks
            connect(&talk.client, &FleetClient::progressed, &talk.client, &FleetClient::cancel);
        talk.client.fetch(talk.request());
        EVENTUALLY(!talk.progressed.isEmpty());
        if (isCancelled)
            QCOMPARE(talk.answers(), 0);
    } // the client ends here, in the other rounds in the middle of it
}

void TestPackedAnswers::progressCountsTheBytesOfTheWire()
{
    Talk talk;
    const QByteArray body = gzip(noisyFleet(5000));
    talk.server.answerWith(whole(body));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QVERIFY(!talk.progressed.isEmpty());
    QCOMPARE(talk.progressed.last().at(0).toLongLong(), qint64(body.size()));
    QCOMPARE(talk.progressed.last().at(1).toLongLong(), qint64(body.size()));
}

QTEST_GUILESS_MAIN(TestPackedAnswers)
#include "tst_packedanswers.moc"
