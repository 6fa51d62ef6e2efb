// SPDX-License-Identifier: Apache-2.0
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"

#include <QtTest>

using namespace chargetree;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;

namespace {

const QByteArray fleetText = R"({"userGroups": [], "spareUsers": []})";
const QByteArray etag = "W/\"v7-\xc3\xa4\"";

QByteArray askedEtag(const Talk &talk)
{
    for (const QByteArray &line : talk.server.requests().constLast().split('\n')) {
        if (line.startsWith("If-None-Match: "))
            return line.mid(15).trimmed();
    }
    return {};
}

ServerAnswer notModified(const QByteArray &headers)
{
    return {httpAnswer("304 Not Modified", headers, {}), End::KeepOpen};
}

} // namespace

class TestUnchangedAnswers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServersNameForAnAnswerIsHandedOn_data();
    void theServersNameForAnAnswerIsHandedOn();
    void onlyARealNameIsAskedFor_data();
    void onlyARealNameIsAskedFor();
    void anAnswerThatIsStillTheSameIsUnchanged_data();
    void anAnswerThatIsStillTheSameIsUnchanged();
    void anAnswerThatIsAnotherIsFetched();
    void nothingIsUnchangedThatWasNotNamed();
};

void TestUnchangedAnswers::theServersNameForAnAnswerIsHandedOn_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &known) {
        QTest::newRow(name) << header << known;
    };
    row("strong", "\"v7\"", "\"v7\"");
    row("weak", etag, etag);
    row("with nothing in it", "\"\"", "\"\"");
    row("none", {}, {});
    row("without quotes", "v7", {});
    row("with half a quote", "\"v7", {});
    row("with a quote inside", "\"v\"7\"", {});
    row("with a blank", "\"v 7\"", {});
    row("in small letters", "w/\"v7\"", {});
    row("endless", '"' + QByteArray(5000, 'x') + '"', {});
}

void TestUnchangedAnswers::theServersNameForAnAnswerIsHandedOn()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, name);
    Talk talk;
    const QByteArray line = header.isEmpty() ? QByteArray() : "ETag: " + header + "\r\n";
    talk.server.answerWith({httpAnswer("200 OK", line, fleetText)});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.fetched.last().at(0).value<Body>().etag, name);
}

void TestUnchangedAnswers::onlyARealNameIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("a name") << etag << etag;
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("a star") << QByteArray("*") << QByteArray();
    QTest::newRow("a line more") << QByteArray("\"a\r\nX-Evil: 1\"") << QByteArray();
}

void TestUnchangedAnswers::onlyARealNameIsAskedFor()
{
    QFETCH(const QByteArray, known);
    QFETCH(const QByteArray, asked);
    Talk talk;
    talk.server.answerWith(goodAnswer(fleetText));
    FleetRequest request = talk.request();
    request.etag = known;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(askedEtag(talk), asked);
    QVERIFY(!talk.server.requests().constLast().contains("X-Evil"));
}

void TestUnchangedAnswers::anAnswerThatIsStillTheSameIsUnchanged_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::newRow("bare") << notModified({});
    QTest::newRow("with the length of what is not sent")
        << notModified("ETag: " + etag + "\r\nContent-Length: 36\r\n");
    QTest::newRow("with a type") << notModified("Content-Type: text/html\r\n");
    QTest::newRow("and closed") << ServerAnswer{httpAnswer("304 Not Modified", {}, {})};
}

void TestUnchangedAnswers::anAnswerThatIsStillTheSameIsUnchanged()
{
    QFETCH(const ServerAnswer, answer);
    Talk talk;
    QSignalSpy unchanged(&talk.client, &FleetClient::unchanged);
    talk.server.answerWith(answer);
    FleetRequest request = talk.request();
    request.etag = etag;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(unchanged.size(), 1);
    QVERIFY(!talk.client.isFetching());
    QCOMPARE(talk.answers(), 0);

    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
    QCOMPARE(unchanged.size(), 1);
}

void TestUnchangedAnswers::anAnswerThatIsAnotherIsFetched()
{
    Talk talk;
    talk.server.answerWith(goodAnswer(fleetText));
    FleetRequest request = talk.request();
    request.etag = etag;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.body(), fleetText);
}

void TestUnchangedAnswers::nothingIsUnchangedThatWasNotNamed()
{
    Talk talk;
    talk.server.answerWith(notModified({}));
    FleetRequest request = talk.request();
    request.etag = "v7"; // no name, so it was not sent
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::OtherStatus);
}

QTEST_GUILESS_MAIN(TestUnchangedAnswers)
#include "tst_unchangedanswers.moc"
