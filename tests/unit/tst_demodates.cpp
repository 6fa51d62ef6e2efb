// SPDX-License-Identifier: Apache-2.0
#include "app/source/demodates.h"

#include <QtTest>

#include <string>

using namespace chargetree;

namespace {

constexpr TimeMs dayMs = 24 * 60 * 60 * 1000;

} // namespace

class TestDemoDates final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesInStringsMove_data();
    void datesInStringsMove();
    void movingThereAndBackIsNothing();
    void theShiftIsWholeDaysAndNeverIntoTheFuture_data();
    void theShiftIsWholeDaysAndNeverIntoTheFuture();
};

void TestDemoDates::datesInStringsMove_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char *name, int days, const char *before, const char *after) {
        QTest::newRow(name) << days << std::string(before) << std::string(after);
    };
    row("a day", 1, R"("2026-01-01T12:00:00Z")", R"("2026-01-02T12:00:00Z")");
    row("into a leap day", 1, R"("2028-02-28T00:00:00Z")", R"("2028-02-29T00:00:00Z")");
    row("over a year", 365, R"("2026-03-04T05:06:07.89Z")", R"("2027-03-04T05:06:07.89Z")");
    row("back over a new year", -1, R"("2026-01-01T00:00:00")", R"("2025-12-31T00:00:00")");
    row("all of them", 31, R"({"a":"2026-01-01T","b":["2026-01-31T00"]})",
        R"({"a":"2026-02-01T","b":["2026-03-03T00"]})");
    row("year 1", 9, R"("0001-01-01T00:00:00Z")", R"("0001-01-01T00:00:00Z")");
    row("year 0", 9, R"("0000-01-01T00:00:00Z")", R"("0000-01-01T00:00:00Z")");
    row("year 9999", -9, R"("9999-12-31T23:59:59Z")", R"("9999-12-31T23:59:59Z")");
    row("not into never", 1, R"("9998-12-31T00:00:00Z")", R"("9998-12-31T00:00:00Z")");
    row("not into none", -1, R"("0002-01-01T00:00:00Z")", R"("0002-01-01T00:00:00Z")");
    row("no such day", 1, R"("2026-02-30T00:00:00Z")", R"("2026-02-30T00:00:00Z")");
    row("no such month", 1, R"("2026-13-01T00:00:00Z")", R"("2026-13-01T00:00:00Z")");
    row("a day alone", 1, R"("2026-01-01")", R"("2026-01-01")");
    row("inside a text", 1, R"("on 2026-01-01T00:00:00Z")", R"("on 2026-01-01T00:00:00Z")");
    row("behind a quote in a text", 1, R"("a \"2026-01-01T00")", R"("a \"2026-01-01T00")");
    row("letters", 1, R"("2O26-01-01T00:00:00Z")", R"("2O26-01-01T00:00:00Z")");
    row("cut", 1, R"("2026-01-01)", R"("2026-01-01)");
    row("nothing", 1, "", "");
    row("a quote", 1, "\"", "\"");
}

void TestDemoDates::datesInStringsMove()
{
    QFETCH(int, days);
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    shiftDates(before.data(), before.size(), days);
    QCOMPARE(before, after);
}

void TestDemoDates::movingThereAndBackIsNothing()
{
    const std::string before = R"({"a":"2024-02-29T00:00:00Z","b":"2026-12-31T23:59:59.999Z"})";
    std::string moved = before;
    shiftDates(moved.data(), moved.size(), 12345);
    QVERIFY(moved != before);
    shiftDates(moved.data(), moved.size(), -12345);
    QCOMPARE(moved, before);
}

void TestDemoDates::theShiftIsWholeDaysAndNeverIntoTheFuture_data()
{
    QTest::addColumn<TimeMs>("now");
    QTest::addColumn<int>("days");
    QTest::newRow("at the reference") << demoReference << 0;
    QTest::newRow("almost a day later") << demoReference + dayMs - 1 << 0;
    QTest::newRow("a day later") << demoReference + dayMs << 1;
    QTest::newRow("ten years later") << *parseIsoTime("2036-01-01T12:00:00Z") << 3652;
    QTest::newRow("just before") << demoReference - 1 << -1;
    QTest::newRow("a day before") << demoReference - dayMs << -1;
    QTest::newRow("1970") << TimeMs(0) << -20455;
}

void TestDemoDates::theShiftIsWholeDaysAndNeverIntoTheFuture()
{
    QFETCH(TimeMs, now);
    QFETCH(int, days);
    QCOMPARE(demoShift(now), days);
    QVERIFY(demoReference + days * dayMs <= now);
    QCOMPARE(formatIsoTime(demoReference), std::string("2026-01-01T12:00:00Z"));
}

QTEST_GUILESS_MAIN(TestDemoDates)
#include "tst_demodates.moc"
