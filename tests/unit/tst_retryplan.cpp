// SPDX-License-Identifier: Apache-2.0
#include "app/source/retryplan.h"

#include "app/source/fetchrules.h"

#include <QtTest>

using namespace chargetree;
using namespace std::chrono_literals;

using Why = FetchFailure::Kind;
using Wait = std::optional<std::chrono::milliseconds>;

class TestRetryPlan final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyABusyServerIsAskedAgain();
    void theServersOwnWishCounts();
    void waitsGrowAndEnd();
    void waitsAreSpread();
    void aWishIsSecondsOrADate_data();
    void aWishIsSecondsOrADate();
};

void TestRetryPlan::onlyABusyServerIsAskedAgain()
{
    for (int kind = 0; kind <= int(Why::OutOfMemory); ++kind) {
        const Wait wait = RetryPlan().next({.kind = Why(kind)}, 0);
        QCOMPARE(wait.has_value(), Why(kind) == Why::TooManyRequests);
    }
    QVERIFY(RetryPlan().next({.kind = Why::ServerError, .status = 503}, 0));
    QVERIFY(!RetryPlan().next({.kind = Why::ServerError, .status = 500}, 0));
}

void TestRetryPlan::theServersOwnWishCounts()
{
    const auto wait = [](std::chrono::seconds wish) {
        return RetryPlan().next({.kind = Why::TooManyRequests, .retryAfter = wish}, 1);
    };
    QCOMPARE(wait(0s), Wait(0s));
    QCOMPARE(wait(17s), Wait(17s));
    QCOMPARE(wait(24h), Wait(5min));
}

void TestRetryPlan::waitsGrowAndEnd()
{
    RetryPlan plan;
    std::chrono::milliseconds before = 0s;
    int tries = 0;
    while (const Wait wait = plan.next({.kind = Why::TooManyRequests}, 0)) {
        QVERIFY(*wait >= before && *wait <= 5min);
        before = *wait;
        ++tries;
    }
    QVERIFY(tries >= 5 && tries <= 10);
    QVERIFY(before >= 1min);
    plan.reset();
    QCOMPARE(plan.next({.kind = Why::TooManyRequests}, 0), Wait(2s));
}

void TestRetryPlan::waitsAreSpread()
{
    QCOMPARE(RetryPlan().next({.kind = Why::TooManyRequests}, 0.5), Wait(1500ms));
    QCOMPARE(RetryPlan().next({.kind = Why::TooManyRequests}, 1), Wait(1s));
}

void TestRetryPlan::aWishIsSecondsOrADate_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: none
    const auto row = [](const QByteArray &header, qint64 seconds) {
        QTest::newRow(header.isEmpty() ? "nothing" : header.constData()) << header << seconds;
    };
    row("", -1);
    row("0", 0);
    row(" 120 ", 120);
    row("-5", -1);
    row("1.5", -1);
    row("soon", -1);
    row("99999999999999999999", -1);
    row("Wed, 21 Oct 2026 07:29:30 GMT", 90);
    row("Wed, 21 Oct 2026 07:27:00 GMT", 0); // over already
    row("2026-10-21T07:29:30Z", -1);
}

void TestRetryPlan::aWishIsSecondsOrADate()
{
    QFETCH(const QByteArray, header);
    QFETCH(const qint64, seconds);
    const QDateTime now(QDate(2026, 10, 21), QTime(7, 28), Qt::UTC);
    const auto wish = retryWish(header, now);
    QCOMPARE(wish ? qint64(wish->count()) : -1, seconds);
}

QTEST_APPLESS_MAIN(TestRetryPlan)
#include "tst_retryplan.moc"
