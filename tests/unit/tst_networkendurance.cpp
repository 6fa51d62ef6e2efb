// SPDX-License-Identifier: Apache-2.0
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"
#include "tests/support/ownprocess.h"
#include "tests/support/packing.h"

#include <QtTest>

#include <functional>
#include <random>

using namespace chargetree;
using namespace std::chrono_literals;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;

namespace {

const QByteArray json = "Content-Type: application/json\r\n";

ServerAnswer packedAnswer(const QByteArray &text)
{
    const QByteArray body = gzip(text);
    const QByteArray headers = json + "Content-Encoding: gzip\r\nContent-Length: "
                               + QByteArray::number(body.size()) + "\r\n";
    return {httpAnswer("200 OK", headers, body), End::KeepOpen};
}

void afterTurns(unsigned turns, QObject &context, const std::function<void()> &act)
{
    if (turns == 0)
        act();
    else
        QTimer::singleShot(0, &context,
                           [turns, &context, act] { afterTurns(turns - 1, context, act); });
}

} // namespace

class TestNetworkEndurance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idleConnectionsThatAreResetHoldUpNoRefresh();
    void fetchesMayStartAndEndAtAnyMoment();
    void manyFetchesLeaveNothingBehind();
};

/// Moments are counted in turns of the event loop and in bytes: on a busy machine each one by the
/// clock would come before an answer.
void TestNetworkEndurance::idleConnectionsThatAreResetHoldUpNoRefresh()
{
    constexpr int refreshes = 300;
    constexpr unsigned latestTurn = 6;
    Talk talk;
    const ServerAnswer whole = goodAnswer(noisyFleet(50));
    std::mt19937 random(7);
    FleetRequest request = talk.request();
    request.connection.limits.inactivity = 5s;
    request.connection.limits.deadline = 5s;
    for (int i = 1; i <= refreshes; ++i) {
        const auto dice = static_cast<unsigned>(random());
        talk.server.answerWith(whole);
        if (dice % 4 == 0)
            talk.server.reset(); // the client does not know yet
        if (dice % 4 == 1)
            talk.server.answerWith({whole.bytes.left(dice % whole.bytes.size()), End::Reset});
        talk.client.fetch(request);
        if (dice % 4 == 2)
            afterTurns(dice / 4 % latestTurn, talk.server, [&talk] { talk.server.reset(); });
        EVENTUALLY_COMPARE(talk.answers(), i);
        if (!talk.failed.isEmpty()) {
            QVERIFY(talk.failure().kind != Why::Inactive);
            QVERIFY(talk.failure().kind != Why::Deadline);
        }
    }
    QVERIFY(!talk.fetched.isEmpty());
    QVERIFY(!talk.failed.isEmpty());
    const qsizetype before = talk.fetched.size();
    talk.server.answerWith(whole);
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.fetched.size(), before + 1);
}

void TestNetworkEndurance::fetchesMayStartAndEndAtAnyMoment()
{
    constexpr int rounds = 500;
    const QList<ServerAnswer> answers{
        goodAnswer(noisyFleet(20'000)),
        packedAnswer(noisyFleet(20'000)),
        {httpAnswer("200 OK", json + "Content-Length: 5000\r\n", "{\"a\":"), End::Reset},
        {httpAnswer("200 OK", json, "{\"a\":"), End::KeepOpen},
        {httpAnswer("503 Busy", "Content-Length: 9\r\n", "later"), End::KeepOpen},
        {{}, End::KeepOpen},
        {{}, End::Reset}};
    std::mt19937 random(7);
    Talk talk;
    auto client = std::make_unique<FleetClient>(talk.network);
    for (int i = 0; i < rounds; ++i) {
        talk.server.answerWith(answers.at(qsizetype(random()) % answers.size()));
        client->fetch(talk.request());
        for (auto turns = random() % 12; turns > 0; --turns)
            QCoreApplication::processEvents();
        switch (random() % 4) {
        case 0:
            client->cancel();
            break;
        case 1:
            client = std::make_unique<FleetClient>(talk.network);
            break;
        default: // the next fetch takes its place
            break;
        }
    }
    client.reset();
    EVENTUALLY_COMPARE(talk.server.openConnections(), 0);
    talk.server.answerWith(answers.constFirst());
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.fetched.size(), 1);
}

void TestNetworkEndurance::manyFetchesLeaveNothingBehind()
{
    if (isSanitized)
        QSKIP("A sanitizer keeps what is freed.");
    constexpr int fetches = 200;
    constexpr qint64 mostGrowth = 2 * 1024 * 1024;
    Talk talk;
    talk.server.answerWith(packedAnswer(noisyFleet(20'000)));
    const auto fetchOften = [&talk](int times) {
        for (int i = 0; i < times; ++i) {
            talk.client.fetch(talk.request());
            if (!talk.fetched.wait(patience))
                return false;
            talk.fetched.clear(); // it holds the bodies
            talk.progressed.clear();
            talk.server.forget();
        }
        return true;
    };
    QVERIFY(fetchOften(fetches / 4));
    EVENTUALLY_COMPARE(talk.server.openConnections(), 1); // kept alive
    const qsizetype descriptors = openDescriptors();
    const qint64 memory = memoryInUse();
    QVERIFY(fetchOften(fetches));
    EVENTUALLY_COMPARE(openDescriptors(), descriptors);
    const qint64 growth = memoryInUse() - memory;
    QVERIFY2(growth <= mostGrowth, QByteArray::number(growth).constData());
}

QTEST_GUILESS_MAIN(TestNetworkEndurance)
#include "tst_networkendurance.moc"
