// SPDX-License-Identifier: Apache-2.0
#include "app/source/refreshschedule.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace chargetree {

namespace {

/// A schedule on clocks that the test moves.
struct Bench {
    RefreshSchedule::Clocks clocks{1h, 1000h};
    RefreshSchedule schedule{[this] { return clocks; }};
    QSignalSpy due{&schedule, &RefreshSchedule::due};

    void pass(std::chrono::milliseconds time)
    {
        clocks.awake += time;
        clocks.wall += time;
        schedule.look();
    }
    void sleep(std::chrono::milliseconds time)
    {
        clocks.wall += time;
        schedule.look();
    }
    [[nodiscard]] RefreshSchedule::Reason reason() const
    {
        return due.last().at(0).value<RefreshSchedule::Reason>();
    }
};

using Reason = RefreshSchedule::Reason;

} // namespace

class TestRefreshSchedule final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOffUnlessAskedFor();
    void itComesDueEverySoOften();
    void neverMoreOftenThanAMinute();
    void anAnswerByHandCountsAnew();
    void aSleepIsNoticedAndTheNetworkGivenTime();
    void aClockThatIsPutRightIsNoSleep();
    void aClockThatIsPutBackDoesNotStopIt();
    void aMeteredNetworkPausesItUntilItEnds();
};

void TestRefreshSchedule::itIsOffUnlessAskedFor()
{
    Bench bench;
    bench.schedule.start(0min);
    for (int i = 0; i < 1000; ++i)
        bench.pass(10min);
    QCOMPARE(bench.due.size(), 0);
}

void TestRefreshSchedule::itComesDueEverySoOften()
{
    Bench bench;
    bench.schedule.start(5min);
    bench.pass(5min - 1ms);
    QCOMPARE(bench.due.size(), 0);
    bench.pass(1ms);
    QCOMPARE(bench.due.size(), 1);
    QVERIFY(bench.reason() == Reason::Interval);
    bench.pass(4min);
    QCOMPARE(bench.due.size(), 1);
    bench.pass(1min);
    QCOMPARE(bench.due.size(), 2);
}

void TestRefreshSchedule::neverMoreOftenThanAMinute()
{
    Bench bench;
    bench.schedule.start(1min);
    for (int i = 0; i < 60; ++i)
        bench.pass(1s);
    QCOMPARE(bench.due.size(), 1);
}

void TestRefreshSchedule::anAnswerByHandCountsAnew()
{
    Bench bench;
    bench.schedule.start(5min);
    bench.pass(4min);
    bench.schedule.restart();
    bench.pass(4min);
    QCOMPARE(bench.due.size(), 0);
    bench.pass(1min);
    QCOMPARE(bench.due.size(), 1);
}

void TestRefreshSchedule::aSleepIsNoticedAndTheNetworkGivenTime()
{
    Bench bench;
    bench.schedule.start(0min);
    bench.pass(5s);
    bench.sleep(8h);
    QCOMPARE(bench.due.size(), 0);
    bench.pass(5s);
    QCOMPARE(bench.due.size(), 1);
    QVERIFY(bench.reason() == Reason::Wake);
    bench.pass(5s);
    QCOMPARE(bench.due.size(), 1);
}

void TestRefreshSchedule::aClockThatIsPutRightIsNoSleep()
{
    Bench bench;
    bench.schedule.start(0min);
    bench.sleep(29s);
    bench.pass(5s);
    QCOMPARE(bench.due.size(), 0);
}

void TestRefreshSchedule::aClockThatIsPutBackDoesNotStopIt()
{
    Bench bench;
    bench.schedule.start(5min);
    bench.sleep(-24h);
    QCOMPARE(bench.due.size(), 1); // it counts from the new time on
    bench.pass(5min);
    QCOMPARE(bench.due.size(), 2);
}

void TestRefreshSchedule::aMeteredNetworkPausesItUntilItEnds()
{
    Bench bench;
    bench.schedule.start(5min);
    bench.schedule.setMetered(true);
    bench.pass(1h);
    bench.sleep(8h);
    bench.pass(5s);
    QCOMPARE(bench.due.size(), 0);
    bench.schedule.setMetered(false);
    bench.pass(5s);
    QCOMPARE(bench.due.size(), 1);
}

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::RefreshSchedule::Reason)

QTEST_GUILESS_MAIN(chargetree::TestRefreshSchedule)
#include "tst_refreshschedule.moc"
