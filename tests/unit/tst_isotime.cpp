// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/isotime.h"

#include <QtTest>

#include <array>
#include <chrono>
#include <cstdio>
#include <limits>

using namespace chargetree;

namespace {

constexpr TimeMs Hour = 3'600'000;

QString format(TimeMs time)
{
    return QString::fromStdString(formatIsoTime(time));
}

} // namespace

class TestIsoTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsRead_data();
    void aTimeIsRead();
    void whatIsNoTimeIsRefused_data();
    void whatIsNoTimeIsRefused();
    void noPrefixOfATimeButTheAgreedOnesIsRead();
    void everyDayOfTheCalendarGoesThereAndBack_data();
    void everyDayOfTheCalendarGoesThereAndBack();
    void aTimeIsWritten_data();
    void aTimeIsWritten();
    void theYearIsTheOneInUtc_data();
    void theYearIsTheOneInUtc();
};

void TestIsoTime::aTimeIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("time");
    constexpr TimeMs Sample = 1'728'542'977'450; // date -u -d 2024-10-10T06:49:37.450Z +%s%3N
    const auto row = [](const char *text, TimeMs time) {
        QTest::newRow(text) << QByteArray(text) << qint64{time};
    };
    row("2024-10-10T06:49:37.450Z", Sample);
    row("2024-10-10T06:49:37.450", Sample);
    row("2024-10-10 06:49:37.450", Sample);
    row("2024-10-10T06:49:37.45Z", Sample);
    row("2024-10-10T06:49:37.4Z", Sample - 50);
    row("2024-10-10T06:49:37.4509999Z", Sample);
    row("2024-10-10T06:49:37.450999999", Sample);
    row("2024-10-10T06:49:37Z", Sample - 450);
    row("2024-10-10T06:49Z", Sample - 37'450);
    row("2024-10-10T06:49", Sample - 37'450);
    row("2024-10-10T06:49+00", Sample - 37'450);
    row("2024-10-10T09:49:37.450+03:00", Sample);
    row("2024-10-10T09:49:37.450+0300", Sample);
    row("2024-10-10T09:49:37.450+03", Sample);
    row("2024-10-10T01:19:37.450-05:30", Sample);
    row("2024-10-10T06:49:37.450-00:00", Sample);
    row("2024-10-11T06:48:37.450+23:59", Sample);
    row("1970-01-01", 0);
    row("1970-01-01T00:00:00.001Z", 1);
    row("1969-12-31T23:59:59.999Z", -1);
    row("1970-01-01T00:00+01", -Hour);
    row("2024-02-29", 1'709'164'800'000);
    row("2000-02-29", 951'782'400'000);
    row("2016-12-31T23:59:60Z", 1'483'228'799'999);
    row("2016-12-31T23:59:60.500Z", 1'483'228'799'999);
    row("0001-01-01T00:00:00Z", -62'135'596'800'000);
    row("0000-03-01", -62'162'035'200'000);
    row("9999-12-31T23:59:59.9999999", 253'402'300'799'999);
    row("9999-12-31T23:59:59-12:00", 253'402'300'799'000 + 12 * Hour);
}

void TestIsoTime::aTimeIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, time);
    const auto read = parseIsoTime(text.toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(qint64{*read}, time);
}

void TestIsoTime::whatIsNoTimeIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto texts = {
        "",
        " ",
        "null",
        "never",
        "2024",
        "2024-10",
        "2024-1-1",
        "24-10-10",
        "20241010",
        "10.10.2024",
        "2024/10/10",
        "2024-00-10",
        "2024-13-10",
        "2024-10-00",
        "2024-10-32",
        "2024-04-31",
        "2023-02-29",
        "1900-02-29",
        "2100-02-29",
        "2024-02-30",
        "2024-10-10T",
        "2024-10-10Z",
        "2024-10-10+03:00",
        " 2024-10-10",
        "2024-10-10 ",
        "2024-10-10t06:49",
        "2024-10-10T06",
        "2024-10-10T06:",
        "2024-10-10T6:49",
        "2024-10-10T24:00",
        "2024-10-10T06:60",
        "2024-10-10T06:49:",
        "2024-10-10T06:49:61",
        "2024-10-10T06:49:37.",
        "2024-10-10T06:49:37.Z",
        "2024-10-10T06:49:37,5",
        "2024-10-10T06:49:37.0123456789",
        "2024-10-10T06:49.5",
        "2024-10-10T06:49:37z",
        "2024-10-10T06:49:37 Z",
        "2024-10-10T06:49:37ZZ",
        "2024-10-10T06:49:37+",
        "2024-10-10T06:49:37+3",
        "2024-10-10T06:49:37+03:",
        "2024-10-10T06:49:37+03:0",
        "2024-10-10T06:49:37+030",
        "2024-10-10T06:49:37+24:00",
        "2024-10-10T06:49:37+03:60",
        "2024-10-10T06:49:37+03:00Z",
        "-2024-10-10",
        "+002024-10-10",
        "\xD9\xA2\xD9\xA0-10-10",
    };
    for (const char *text : texts)
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a NUL behind") << QByteArray("2024-10-10\0", 11);
}

void TestIsoTime::whatIsNoTimeIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseIsoTime(text.toStdString()));
}

void TestIsoTime::noPrefixOfATimeButTheAgreedOnesIsRead()
{
    const std::string text = "2024-10-10T06:49:37.450+03:00";
    QList<int> lengths;
    for (int length = 0; length <= static_cast<int>(text.size()); ++length) {
        if (parseIsoTime(text.substr(0, static_cast<std::size_t>(length))))
            lengths.append(length);
    }
    QCOMPARE(lengths, QList<int>({10, 16, 19, 21, 22, 23, 26, 28 + 1}));
}

void TestIsoTime::everyDayOfTheCalendarGoesThereAndBack_data()
{
    QTest::addColumn<int>("firstYear"); // of 401: the calendar repeats after 400
    QTest::newRow("first years") << 0;
    QTest::newRow("our years") << 1799;
    QTest::newRow("last years") << 9599;
}

void TestIsoTime::everyDayOfTheCalendarGoesThereAndBack()
{
    using namespace std::chrono;
    QFETCH(int, firstYear);
    const sys_days end = year{firstYear + 401} / 1 / 1;
    for (sys_days day = year{firstYear} / 1 / 1; day < end; day += days{1}) {
        const year_month_day date(day);
        const TimeMs time = milliseconds(day.time_since_epoch()).count();
        std::array<char, 32> expected{};
        std::snprintf(expected.data(), expected.size(), "%04d-%02u-%02uT00:00:00Z",
                      int(date.year()), unsigned(date.month()), unsigned(date.day()));
        const std::string text = formatIsoTime(time);
        if (text != expected.data() || parseIsoTime(text) != time)
            QFAIL(expected.data());
    }
}

void TestIsoTime::aTimeIsWritten_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    const auto row = [](TimeMs time, const QString &text) {
        QTest::newRow(qPrintable(text)) << qint64{time} << text;
    };
    row(1'728'542'977'450, QStringLiteral("2024-10-10T06:49:37.450Z"));
    row(1'728'542'977'000, QStringLiteral("2024-10-10T06:49:37Z"));
    row(1'728'542'977'007, QStringLiteral("2024-10-10T06:49:37.007Z"));
    row(0, QStringLiteral("1970-01-01T00:00:00Z"));
    row(-1, QStringLiteral("1969-12-31T23:59:59.999Z"));
    row(-62'135'596'800'000, QStringLiteral("0001-01-01T00:00:00Z"));
    row(-62'135'596'800'000 - 366 * 24 * Hour, QStringLiteral("0000-01-01T00:00:00Z"));
    row(-62'135'596'800'000 - 366 * 24 * Hour - 1, QStringLiteral("-000001-12-31T23:59:59.999Z"));
    row(253'402'300'799'999, QStringLiteral("9999-12-31T23:59:59.999Z"));
    row(253'402'300'800'000, QStringLiteral("+010000-01-01T00:00:00Z"));
    row(std::numeric_limits<TimeMs>::max(), QStringLiteral("+292278994-08-17T07:12:55.807Z"));
    row(std::numeric_limits<TimeMs>::min(), QStringLiteral("-292275055-05-16T16:47:04.192Z"));
}

void TestIsoTime::aTimeIsWritten()
{
    QFETCH(qint64, time);
    QFETCH(QString, text);
    QCOMPARE(format(time), text);
}

void TestIsoTime::theYearIsTheOneInUtc_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<int>("year");
    QTest::newRow("epoch") << qint64{0} << 1970;
    QTest::newRow("before it") << qint64{-1} << 1969;
    QTest::newRow("year 1") << qint64{-62'135'596'800'000} << 1;
    QTest::newRow("year 0") << qint64{-62'135'596'800'001} << 0;
    QTest::newRow("year 9999") << qint64{253'402'300'799'999} << 9999;
    QTest::newRow("year 10000") << qint64{253'402'300'800'000} << 10000;
    QTest::newRow("first") << std::numeric_limits<qint64>::min() << -292'275'055;
    QTest::newRow("last") << std::numeric_limits<qint64>::max() << 292'278'994;
}

void TestIsoTime::theYearIsTheOneInUtc()
{
    QFETCH(qint64, time);
    QFETCH(int, year);
    QCOMPARE(yearOf(time), year);
}

QTEST_GUILESS_MAIN(TestIsoTime)
#include "tst_isotime.moc"
