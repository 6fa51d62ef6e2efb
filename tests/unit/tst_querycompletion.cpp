// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/completion.h"

#include "models/search/query/queryparser.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

FleetPtr smallFleet()
{
    return sampleFleet("H 1 Helsinki\n"
                       "  D 7 Aino\n"
                       "    S 5 Depot\n"
                       "      C FI-1 Available city=Oulu chargerModel=Duo\n"
                       "        P 1 Charging\n"
                       "        G HeartbeatInterval 300\n"
                       "        G AuthorizationKey hush\n"
                       "      C FI-2 Available city=\"Uusi Oulu\" chargerModel=\"Mini Duo\"\n"
                       "        P 1 Charging\n"
                       "      C FI-3 Available city=Oulu chargerModel=\"Duo \"\n"
                       "  D 8 \"Ai\\\"no\"\n"
                       "  D 9 -minus\n");
}

/// A text with `|` where the cursor stands.
Completion completed(const Fleet &fleet, QString text)
{
    const TextIndex index(fleet);
    const int cursor = int(text.indexOf(u'|'));
    return completionAt({.fleet = fleet, .index = index}, text.remove(u'|'), cursor);
}

QString written(const Completion &completion)
{
    QStringList lines;
    for (const Suggestion &suggestion : completion.suggestions) {
        lines.append(suggestion.count == 0
                         ? suggestion.text
                         : QString(suggestion.text % u' ' % QString::number(suggestion.count)));
    }
    return lines.join(u", "_s);
}

} // namespace

class TestQueryCompletion final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeMeantIsSuggested_data();
    void whatMayBeMeantIsSuggested();
    void whatIsSuggestedIsUnderstood();
    void noMoreThanFiftyAreSuggested();
};

void TestQueryCompletion::whatMayBeMeantIsSuggested_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("suggestions");
    const auto row = [](const QString &typed, const QString &replaced, const QString &suggestions) {
        QTest::newRow(qPrintable(typed)) << typed << replaced << suggestions;
    };
    row(u"|"_s, u""_s, u""_s);
    row(u"aino |"_s, u""_s, u""_s);
    row(u"exp|"_s, u"exp"_s, u"expires:, expiringDate:"_s);
    row(u"aino EXP|"_s, u"EXP"_s, u"expires:, expiringDate:"_s);
    row(u"-exp|"_s, u"exp"_s, u"expires:, expiringDate:"_s);
    row(u"(exp|"_s, u"exp"_s, u"expires:, expiringDate:"_s);
    row(u"\"exp|"_s, u""_s, u""_s);
    row(u"exp|:x"_s, u"exp"_s, u"expires, expiringDate"_s);
    row(u"coord|"_s, u"coord"_s, u""_s);
    row(u"kin|"_s, u"kin"_s, u"kind:"_s);
    row(u"is:ex|"_s, u"ex"_s, u"expired, expiring, noexpiry"_s);
    row(u"is:ex|pired aino"_s, u"expired"_s, u"expired, expiring, noexpiry"_s);
    row(u"kind:s|"_s, u"s"_s, u"site, socket, homeSite"_s);
    row(u"has:coor|"_s, u"coor"_s, u"coordinates"_s);
    row(u"city:|"_s, u""_s, u"Oulu 2, \"Uusi Oulu\" 1"_s);
    row(u"city:oul|"_s, u"oul"_s, u"Oulu 2, \"Uusi Oulu\" 1"_s);
    row(u"city:\"uusi |\""_s, u"\"uusi \""_s, u"\"Uusi Oulu\" 1"_s);
    row(u"city:x|"_s, u"x"_s, u""_s);
    row(u"status:|"_s, u""_s, u"Available 3, Charging 2"_s);
    row(u"site:d|"_s, u"d"_s, u"Depot 1"_s);
    row(u"name:-|"_s, u"-"_s, u"\"-minus\" 1"_s);
    row(u"config:Heart|"_s, u"Heart"_s, u"HeartbeatInterval 1"_s);
    row(u"config:HeartbeatInterval=|"_s, u""_s, u"300 1"_s);
    row(u"config:AuthorizationKey=|"_s, u""_s, u""_s);
    row(u"configValue:|"_s, u""_s, u"300 1"_s);
    row(u"invoicable:|"_s, u""_s, u"yes, no"_s);
    row(u"expires:|"_s, u""_s, u""_s);
    row(u"nofield:|"_s, u""_s, u""_s);
}

void TestQueryCompletion::whatMayBeMeantIsSuggested()
{
    QFETCH(QString, typed);
    QFETCH(QString, replaced);
    QFETCH(QString, suggestions);
    const Completion completion = completed(*smallFleet(), typed);
    QCOMPARE(written(completion), suggestions);
    const QString text = QString(typed).remove(u'|');
    QCOMPARE(text.mid(completion.position, completion.length), replaced);
}

void TestQueryCompletion::whatIsSuggestedIsUnderstood()
{
    const FleetPtr fleet = smallFleet();
    for (const QString &typed : {u"city:|"_s, u"model:|"_s, u"name:|"_s, u"charger:|"_s, u"is:|"_s,
                                 u"has:|"_s, u"kind:|"_s, u"config:|"_s}) {
        const Completion completion = completed(*fleet, typed);
        QVERIFY2(!completion.suggestions.empty(), qPrintable(typed));
        for (const Suggestion &suggestion : completion.suggestions) {
            const QString query = QString(typed).remove(u'|') + suggestion.text;
            const auto outcome = parseQuery(query);
            QVERIFY2(std::holds_alternative<Query>(outcome), qPrintable(query));
            if (suggestion.count > 0) {
                const TextIndex index(*fleet);
                const Hits hits =
                    findHits({.fleet = *fleet, .index = index}, std::get<Query>(outcome));
                QVERIFY2(hits != noHits(*fleet), qPrintable(query));
            }
        }
    }
}

void TestQueryCompletion::noMoreThanFiftyAreSuggested()
{
    std::string outline = "H 1 Helsinki\n";
    for (int i = 0; i < 80; ++i)
        outline += "  D " + std::to_string(i) + " Aino" + std::to_string(i) + "\n";
    const Completion completion = completed(*sampleFleet(outline), u"name:aino|"_s);
    QCOMPARE(completion.suggestions.size(), std::size_t(50));
}

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
