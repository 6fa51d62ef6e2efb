// SPDX-License-Identifier: Apache-2.0
#include "models/explain/explain.h"
#include "models/explain/explained.h"
#include "tests/support/decoded.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = "D 7 Aino payerId=31\n"
                                     "  T 04A2B6C2 startDate=2024-01-01 expiringDate=2030-01-01\n"
                                     "  T 04FFFFFF expiringDate=2025-12-29\n"
                                     "  T EARLY01 startDate=2026-03-01\n"
                                     "  S 5 Depot\n"
                                     "    C FI-1 Available evseId=FI*ABC*E1\n"
                                     "      P 0 Error\n"
                                     "      P 1 Charging\n"
                                     "      P 2 Available\n"
                                     "      G LocalAuthListEnabled true\n"
                                     "    C FI-2 Offline lastSeen=2026-01-01T11:00:00Z\n"
                                     "    C FI-3 Charging\n"
                                     "      P 1 Charging\n"
                                     "      P 2 Error\n"
                                     "    C FI-4 Error\n"
                                     "      P 1 Error\n"
                                     "      P 2 Unavailable\n"
                                     "    C FI-5 Strange\n"
                                     "      P 1 Preparing\n"
                                     "    C FI-6\n"
                                     "D 8 Onni\n"
                                     "  T 04A2B6C2\n"
                                     "  C FI-9 Available\n"
                                     "    P 1 Available\n";

Wording testWording()
{
    return {QLocale::c(), QTimeZone::utc(), testMoment()};
}

std::vector<Explanation> explained(const QString &tag, const QString &charger)
{
    const FleetPtr fleet = sampleFleet(outline);
    return explain(*fleet, {.tag = tag, .charger = charger}, testWording()).answered;
}

/// "tagExpired yes", one a reason.
QStringList verdicts(const Explanation &explanation)
{
    QStringList lines;
    for (const ReasonAnswer &answer : explanation.reasons)
        lines += QString::fromUtf8(reasonWord(answer.reason).data()) + u' '
                 + QString::fromUtf8(verdictWord(answer.verdict).data());
    return lines;
}

QString verdictOf(const Explanation &explanation, Reason reason)
{
    return QString::fromUtf8(verdictWord(explanation.reasons[std::size_t(reason)].verdict).data());
}

QString detailOf(const Explanation &explanation, Reason reason)
{
    return explanation.reasons[std::size_t(reason)].detail;
}

} // namespace

class TestExplain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsAnsweredInOrder()
    {
        const auto answers = explained(u"EARLY01"_s, u"FI-1"_s);
        QCOMPARE(answers.size(), 1U);
        QCOMPARE(verdicts(answers[0]),
                 QStringList({u"tagUnknown no"_s, u"tagNotYetValid yes"_s, u"tagExpired no"_s,
                              u"noGrant no"_s, u"chargerUnknown no"_s, u"chargerOffline no"_s,
                              u"socketError no"_s, u"socketOccupied unknown"_s,
                              u"accessGroups unknown"_s, u"authorizationList unknown"_s,
                              u"backOffice unknown"_s, u"payerAccount unknown"_s}));
        QVERIFY(answers[0].isRefused());
        QCOMPARE(answers[0].summary, u"The card would be refused. Reason: Tag not yet valid."_s);
    }

    void aTagIsKnownAsItIsPrinted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("records");
        QTest::addColumn<QString>("detail");
        QTest::newRow("exact") << u"EARLY01"_s << 1 << u"Tag EARLY01 is of driver Aino (7)."_s;
        QTest::newRow("another case")
            << u" early01 "_s << 1 << u"Tag EARLY01 is of driver Aino (7)."_s;
        QTest::newRow("spaces")
            << u"04 FF FF FF"_s << 1
            << u"Tag 04FFFFFF is of driver Aino (7). It is “04 FF FF FF” as printed on the card."_s;
        QTest::newRow("colons")
            << u"04:ff:ff:ff"_s << 1
            << u"Tag 04FFFFFF is of driver Aino (7). It is “04:ff:ff:ff” as printed on the card."_s;
        QTest::newRow("decimal")
            << u"83886079"_s << 1
            << u"Tag 04FFFFFF is of driver Aino (7). It is “83886079” as a decimal number."_s;
        QTest::newRow("reversed")
            << u"FFFFFF04"_s << 1
            << u"Tag 04FFFFFF is of driver Aino (7). It is “FFFFFF04” with its bytes reversed."_s;
        QTest::newRow("several records")
            << u"04A2B6C2"_s << 2 << u"Tag 04A2B6C2 is of driver Aino (7)."_s;
        QTest::newRow("unknown") << u"DEADBEEF"_s << 1
                                 << u"No driver in this document has the tag “DEADBEEF”."_s;
        QTest::newRow("nothing") << u" "_s << 1 << u"No tag is named yet."_s;
    }

    void aTagIsKnownAsItIsPrinted()
    {
        QFETCH(QString, typed);
        QFETCH(int, records);
        QFETCH(QString, detail);
        const auto answers = explained(typed, u"FI-1"_s);
        QCOMPARE(int(answers.size()), records);
        QCOMPARE(detailOf(answers[0], Reason::TagUnknown), detail);
    }

    void eachRecordOfATagIsAnswered()
    {
        const auto answers = explained(u"04A2B6C2"_s, u"FI-9"_s);
        QCOMPARE(answers.size(), 2U); // first the one that would not be refused
        QCOMPARE(verdictOf(answers[1], Reason::NoGrant), u"yes"_s);
        QCOMPARE(verdictOf(answers[0], Reason::NoGrant), u"no"_s);
        QCOMPARE(detailOf(answers[0], Reason::NoGrant),
                 u"As stated by this document, Onni may use it because of: direct grant."_s);
        QCOMPARE(answers[0].summary,
                 u"Nothing in this document says that the card would be refused."_s);
    }

    void anExpiredTagNamesTheOneThatIsValid()
    {
        const auto answers = explained(u"04FFFFFF"_s, u"FI-1"_s);
        QCOMPARE(verdictOf(answers[0], Reason::TagExpired), u"yes"_s);
        QVERIFY(detailOf(answers[0], Reason::TagExpired)
                    .endsWith(u"Another tag of this driver is valid: 04A2B6C2."_s));
    }

    void aChargerIsKnownByItsOtherIds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("charger id") << u"FI-1"_s << u"no"_s;
        QTest::newRow("another case") << u"fi-1"_s << u"no"_s;
        QTest::newRow("EVSE id") << u"fiabce1"_s << u"no"_s;
        QTest::newRow("unknown") << u"FI-77"_s << u"yes"_s;
        QTest::newRow("nothing") << QString() << u"unknown"_s;
    }

    void aChargerIsKnownByItsOtherIds()
    {
        QFETCH(QString, typed);
        QFETCH(QString, verdict);
        const auto answers = explained(u"EARLY01"_s, typed);
        QCOMPARE(verdictOf(answers[0], Reason::ChargerUnknown), verdict);
    }

    void statusesAreJudged_data()
    {
        QTest::addColumn<QString>("charger");
        QTest::addColumn<QString>("offline");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("occupied");
        QTest::newRow("one socket is free") << u"FI-1"_s << u"no"_s << u"no"_s << u"unknown"_s;
        QTest::newRow("offline") << u"FI-2"_s << u"yes"_s << u"unknown"_s << u"unknown"_s;
        QTest::newRow("what works is occupied") << u"FI-3"_s << u"no"_s << u"unknown"_s << u"yes"_s;
        QTest::newRow("all out of service") << u"FI-4"_s << u"no"_s << u"yes"_s << u"no"_s;
        QTest::newRow("unknown word") << u"FI-5"_s << u"unknown"_s << u"no"_s << u"unknown"_s;
        QTest::newRow("nothing stated")
            << u"FI-6"_s << u"unknown"_s << u"unknown"_s << u"unknown"_s;
        QTest::newRow("free") << u"FI-9"_s << u"no"_s << u"no"_s << u"no"_s;
    }

    void statusesAreJudged()
    {
        QFETCH(QString, charger);
        const auto answers = explained(u"04A2B6C2"_s, charger);
        QTEST(verdictOf(answers[0], Reason::ChargerOffline), "offline");
        QTEST(verdictOf(answers[0], Reason::SocketError), "error");
        QTEST(verdictOf(answers[0], Reason::SocketOccupied), "occupied");
    }

    void whatCanNotBeKnownIsNamed()
    {
        const auto answers = explained(u"EARLY01"_s, u"FI-1"_s);
        QVERIFY(detailOf(answers[0], Reason::AuthorizationList)
                    .endsWith(u"LocalAuthListEnabled is “true”."_s));
        QVERIFY(detailOf(answers[0], Reason::PayerAccount).endsWith(u"The payer is 31."_s));
    }

    void whatIsLeftOutIsCounted()
    {
        std::string many;
        for (int driver = 1; driver <= 24; ++driver)
            many += "D " + std::to_string(driver) + " Aino\n  T 04A2\n";
        const LoadedFleetPtr loaded =
            loadedFleet(sampleFleet(many + "D 25 Onni\n  T 04A2\n  C FI-1 Available\n"));
        const ExplainQuestion question{.tag = u"04A2"_s, .charger = u"FI-1"_s};
        const Explanations answers = explain(*loaded->fleet, question, testWording());
        QCOMPARE(answers.answered.size(), mostExplanations);
        QCOMPARE(answers.leftOut, 25 - mostExplanations);
        QVERIFY(!answers.answered[0].isRefused()); // the last of the document
        QVERIFY(answers.answered[1].isRefused());
        QCOMPARE(answers.answered[1].tag.tag, TagId(0));
        const QString ticket = explainedTicket(explained({.loaded = loaded, .question = question}));
        QVERIFY2(ticket.contains(u"5 more"_s), qPrintable(ticket));
    }

    void aConfigurationWithASecretsNameIsMasked()
    {
        const FleetPtr fleet = decoded(R"({"spareUsers":[{"id":7,"chargers":[{"chargerId":"FI-1",
            "chargerConfigurations":[{"configName":"AuthorizationKey","configValue":"s3cret",
            "configName":"LocalAuthListEnabled"}]}]}]})")
                                   .fleet;
        const auto answers =
            explain(*fleet, {.tag = u"04A2"_s, .charger = u"FI-1"_s}, testWording()).answered;
        const QString detail = detailOf(answers[0], Reason::AuthorizationList);
        QVERIFY2(!detail.contains(u"s3cret"_s), qPrintable(detail));
    }

    void anEmptyFleetAnswersToo()
    {
        const FleetPtr fleet = sampleFleet("");
        const auto answers =
            explain(*fleet, {.tag = u"04A2"_s, .charger = u"x"_s}, testWording()).answered;
        QCOMPARE(answers.size(), 1U);
        QCOMPARE(answers[0].reasons.size(), reasonCount);
        QCOMPARE(answers[0].summary,
                 u"The card would be refused. Reason: Tag unknown; Charger unknown."_s);
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
