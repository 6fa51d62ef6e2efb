// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/scalars.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace chargetree;

class TestScalars final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIntegerIsExact_data();
    void anIntegerIsExact();
    void whatIsNoIntegerHasNone_data();
    void whatIsNoIntegerHasNone();
    void aRealNumberIsTheNearestOne_data();
    void aRealNumberIsTheNearestOne();
    void whatOverflowsIsNoRealNumber_data();
    void whatOverflowsIsNoRealNumber();
};

void TestScalars::anIntegerIsExact_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<qint64>("value");
    const auto row = [](const std::string &number, qint64 value) {
        QTest::newRow(number.substr(0, 40).c_str()) << number << value;
    };
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    constexpr qint64 Least = std::numeric_limits<qint64>::min();
    row("0", 0);
    row("-0", 0);
    row("-0.000", 0);
    row("0e99999999999999999999", 0);
    row("0.0e-99999999999999999999", 0);
    row("42", 42);
    row("-42", -42);
    row("1.0", 1);
    row("1e3", 1000);
    row("1E+3", 1000);
    row("-1.50e1", -15);
    row("10e-1", 1);
    row("1200.00e-2", 12);
    row("0.0012e4", 12);
    row("0.5e1", 5);
    row("9007199254740993", 9'007'199'254'740'993);
    row("9007199254740993.0", 9'007'199'254'740'993);
    row("9223372036854775807", Most);
    row("9223372036854775807.0", Most);
    row("922337203685477580.7e1", Most);
    row("92233720368547758070e-1", Most);
    row("-9223372036854775808", Least);
    row("-9.223372036854775808e18", Least);
    row("1e18", 1'000'000'000'000'000'000);
    row("1" + std::string(1000, '0') + "e-1000", 1);
    row("0." + std::string(999, '0') + "7e1000", 7);
}

void TestScalars::anIntegerIsExact()
{
    QFETCH(std::string, number);
    QFETCH(qint64, value);
    const auto integer = integerOf(number);
    QVERIFY(integer.has_value());
    QCOMPARE(qint64{*integer}, value);
}

void TestScalars::whatIsNoIntegerHasNone_data()
{
    QTest::addColumn<std::string>("number");
    for (const std::string number :
         {"0.5", "1.5", "-1.25e1", "1e-1", "15e-1", "1e-99999999999999999999", "9007199254740993.5",
          "9223372036854775808", "9223372036854775808.0", "-9223372036854775809",
          "-9.223372036854775809e18", "9.3e18", "1e19", "1e400", "1e99999999999999999999"})
        QTest::newRow(number.c_str()) << number;
}

void TestScalars::whatIsNoIntegerHasNone()
{
    QFETCH(std::string, number);
    QVERIFY(!integerOf(number));
}

void TestScalars::aRealNumberIsTheNearestOne_data()
{
    QTest::addColumn<std::string>("number");
    QTest::addColumn<double>("value");
    const auto row = [](const char *number, double value) {
        QTest::newRow(number) << std::string(number) << value;
    };
    row("0", 0.0);
    row("-0", -0.0);
    row("60.16985569", 60.16985569);
    row("-24.5", -24.5);
    row("1e3", 1000.0);
    row("9007199254740993", 9007199254740992.0);
    row("1.7976931348623157e308", std::numeric_limits<double>::max());
    row("2.2250738585072014e-308", std::numeric_limits<double>::min());
    row("5e-324", std::numeric_limits<double>::denorm_min());
    row("1e-400", 0.0);
    row("-1e-400", -0.0);
    row("0e400", 0.0);
    row("0.001e-99999999999999999999", 0.0);
}

void TestScalars::aRealNumberIsTheNearestOne()
{
    QFETCH(std::string, number);
    QFETCH(double, value);
    const auto real = realOf(number);
    QVERIFY(real.has_value());
    QVERIFY(*real == value && std::signbit(*real) == std::signbit(value));
}

void TestScalars::whatOverflowsIsNoRealNumber_data()
{
    QTest::addColumn<std::string>("number");
    for (const std::string number :
         {"1e309", "-1e309", "1e400", "0.001e999", "1e99999999999999999999"})
        QTest::newRow(number.c_str()) << number;
}

void TestScalars::whatOverflowsIsNoRealNumber()
{
    QFETCH(std::string, number);
    QVERIFY(!realOf(number));
}

QTEST_GUILESS_MAIN(TestScalars)
#include "tst_scalars.moc"
