// SPDX-License-Identifier: Apache-2.0
#include "app/source/failuretext.h"

#include <QtTest>

using namespace chargetree;

namespace {

const FleetSource fromNetwork =
    bareConnection(QUrl(QStringLiteral("https://api.emabler.net/api/")), {});
const FleetSource fromFile = FleetFile{QStringLiteral("/data/fleet.json")};

template <typename Kind>
std::vector<Kind> allUpTo(Kind last)
{
    std::vector<Kind> kinds;
    for (int i = 0; i <= int(last); ++i)
        kinds.push_back(Kind(i));
    return kinds;
}

std::vector<Failure> everyFailure()
{
    std::vector<Failure> failures;
    for (const auto kind : allUpTo(FetchFailure::Kind::OutOfMemory))
        failures.push_back({fromNetwork, FetchFailure{.kind = kind,
                                                      .host = QStringLiteral("api.emabler.net"),
                                                      .status = 500,
                                                      .detail = QStringLiteral("image/png"),
                                                      .when = QDateTime({2026, 5, 1}, {}),
                                                      .seconds = 30,
                                                      .limit = 2'000'000}});
    for (const auto kind : allUpTo(ReadFailure::Kind::Cancelled))
        failures.push_back({fromFile, ReadFailure{kind, EIO, 2'000'000}});
    for (const auto kind : allUpTo(KeyFailure::Kind::NotAKey))
        failures.push_back({fromNetwork, KeyFailure{kind, QStringLiteral("/home/me/key")}});
    for (const auto reason : allUpTo(DecodeFailure::Reason::Cancelled))
        failures.push_back({fromFile, DecodeFailure{reason, JsonError{}}});
    for (const auto fault : allUpTo(JsonFault::TooDeep))
        failures.push_back(
            {fromFile, DecodeFailure{DecodeFailure::Reason::NotJson, JsonError{.fault = fault}}});
    return failures;
}

Failure jsonFailure(const FleetSource &source, JsonFault fault)
{
    const JsonError error{.fault = fault, .offset = 1200, .line = 3, .column = 14};
    return {source, DecodeFailure{DecodeFailure::Reason::NotJson, error}};
}

} // namespace

class TestFailureText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailureIsOneWholeSentence();
    void brokenJsonSaysWhatAndWhere();
    void numbersFollowTheLocale();
    void namesMayHoldPercentSigns();
    void namesCannotSteerATerminal();
    void detailsHoldWhatTheSentenceLeavesOut();
    void exitCodesFollowTheCommandLine_data();
    void exitCodesFollowTheCommandLine();
};

void TestFailureText::everyFailureIsOneWholeSentence()
{
    for (const Failure &failure : everyFailure()) {
        const QString text = failureText(failure, QLocale::c());
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(text.contains(u';') || text.contains(u','), qPrintable(text)); // what to do
        QVERIFY2(!text.contains(u'%') && !text.contains(QLatin1String("()"))
                     && !text.contains(QStringLiteral("“”")) && !text.contains(u'\n'),
                 qPrintable(text));
        QVERIFY(!failureDetails(failure, QLocale::c()).isEmpty());
    }
}

void TestFailureText::brokenJsonSaysWhatAndWhere()
{
    QCOMPARE(failureText(jsonFailure(fromFile, JsonFault::MissingComma), QLocale::c()),
             QStringLiteral("“/data/fleet.json” is no JSON: a comma is missing, line 3, column 14 "
                            "(byte 1200); get a whole copy of it."));
}

void TestFailureText::numbersFollowTheLocale()
{
    const QString text =
        failureText(jsonFailure(fromFile, JsonFault::MissingComma), QLocale(QLocale::English));
    QVERIFY2(text.contains(QLatin1String("byte 1,200")), qPrintable(text));
}

void TestFailureText::namesMayHoldPercentSigns()
{
    const Failure failure{FleetFile{QStringLiteral("/data/100%2 %1.json")},
                          ReadFailure{ReadFailure::Kind::ReadError, EIO}};
    const QString text = failureText(failure, QLocale::c());
    QVERIFY2(text.contains(QStringLiteral("“/data/100%2 %1.json”")), qPrintable(text));
}

void TestFailureText::namesCannotSteerATerminal()
{
    const Failure failure{FleetFile{QStringLiteral("/data/\x1b[2J\u202E\n.json")},
                          ReadFailure{ReadFailure::Kind::Missing}};
    for (const QString &text :
         {failureText(failure, QLocale::c()), failureDetails(failure, QLocale::c())}) {
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(!text.contains(QChar(0x202e)));
        QVERIFY(!text.contains(u'\n'));
    }
}

void TestFailureText::detailsHoldWhatTheSentenceLeavesOut()
{
    const Failure refused{fromNetwork, FetchFailure{.kind = FetchFailure::Kind::BadRequest,
                                                    .status = 400,
                                                    .detail = QStringLiteral("No such customer")}};
    QCOMPARE(failureDetails(refused, QLocale::c()),
             QStringLiteral("https://api.emabler.net/api/\nStatus 400\nNo such customer"));
    QCOMPARE(failureDetails(jsonFailure(fromFile, JsonFault::BadNumber), QLocale::c()),
             QStringLiteral("/data/fleet.json\nline 3, column 14 (byte 1200)"));
}

void TestFailureText::exitCodesFollowTheCommandLine_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const Failure &failure, int code) {
        QTest::newRow(name) << failure << code;
    };
    using Fetch = FetchFailure::Kind;
    using Reason = DecodeFailure::Reason;
    row("missing file", {fromFile, ReadFailure{ReadFailure::Kind::Missing}}, 3);
    row("damaged file", {fromFile, ReadFailure{ReadFailure::Kind::Damaged}}, 3);
    row("400", {fromNetwork, FetchFailure{.kind = Fetch::BadRequest}}, 3);
    row("401", {fromNetwork, FetchFailure{.kind = Fetch::NotAuthorised}}, 3);
    row("TLS", {fromNetwork, FetchFailure{.kind = Fetch::Tls}}, 3);
    row("a page from the network", {fromNetwork, FetchFailure{.kind = Fetch::Html}}, 3);
    row("an array from the network", {fromNetwork, FetchFailure{.kind = Fetch::NotAnObject}}, 4);
    row("no key", {fromNetwork, FetchFailure{.kind = Fetch::NoKey}}, 2);
    row("http", {fromNetwork, FetchFailure{.kind = Fetch::NotEncrypted}}, 2);
    row("open key file", {fromNetwork, KeyFailure{KeyFailure::Kind::OpenToOthers}}, 2);
    row("a page from a file", jsonFailure(fromFile, JsonFault::Html), 4);
    row("a page that was fetched", jsonFailure(fromNetwork, JsonFault::Html), 3);
    row("an empty file", jsonFailure(fromFile, JsonFault::Empty), 4);
    row("broken JSON", jsonFailure(fromFile, JsonFault::BadNumber), 4);
    row("broken JSON from the network", jsonFailure(fromNetwork, JsonFault::BadNumber), 4);
    row("another document", {fromFile, DecodeFailure{Reason::OtherShape}}, 4);
    row("no memory", {fromFile, DecodeFailure{Reason::OutOfMemory}}, 3);
    row("cancelled", {fromFile, DecodeFailure{Reason::Cancelled}}, 130);
    row("reading cancelled", {fromFile, ReadFailure{ReadFailure::Kind::Cancelled}}, 130);
}

void TestFailureText::exitCodesFollowTheCommandLine()
{
    QFETCH(Failure, failure);
    QFETCH(int, code);
    QCOMPARE(exitCode(failure), code);
}

QTEST_GUILESS_MAIN(TestFailureText)
#include "tst_failuretext.moc"
