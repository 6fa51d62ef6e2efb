// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/queryparser.h"

#include "models/search/query/querystates.h"
#include "tests/support/queries.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QString joined(const TextPattern &pattern)
{
    QStringList pieces;
    for (const std::string &piece : pattern.pieces())
        pieces.append(QString::fromStdString(piece));
    return pieces.join(u'*');
}

QString shown(const Number &number)
{
    return number.whole ? QString::number(*number.whole) : QString::number(number.real);
}

QString shown(const NumberRange &range)
{
    QString text = range.isFromIncluded ? u"["_s : u"("_s;
    text += range.from ? shown(*range.from) : QString();
    text += u',';
    text += range.to ? shown(*range.to) : QString();
    return text + (range.isToIncluded ? u"]"_s : u")"_s);
}

QString shown(const Condition &condition)
{
    QStringList parts;
    if (condition.text)
        parts.append(u"text "_s + joined(*condition.text));
    if (condition.number)
        parts.append(u"number "_s + shown(*condition.number));
    if (condition.time)
        parts.append(u"time"_s);
    if (condition.flag)
        parts.append(*condition.flag ? u"yes"_s : u"no"_s);
    return parts.join(u"; "_s);
}

struct TermText {
    QString operator()(const WordsTerm &term) const
    {
        QStringList words;
        for (const TextPattern &word : term.words)
            words.append(joined(word));
        return words.join(u'+');
    }
    QString operator()(const FieldTerm &term) const
    {
        return QString(term.field.name % u'{' % shown(term.condition) % u'}');
    }
    QString operator()(const PresenceTerm &term) const { return u"has "_s + term.field.name; }
    QString operator()(const ConfigurationTerm &term) const
    {
        const QString key = u"config "_s + joined(term.key);
        return term.value ? QString(key % u'{' % shown(*term.value) % u'}') : key;
    }
    QString operator()(const RawTerm &term) const { return u"raw "_s + joined(term.text); }
    QString operator()(const StateTerm &term) const
    {
        return u"is "_s + QString::fromStdString(std::string(term.state->word));
    }
    QString operator()(const KindTerm &term) const
    {
        const auto row = recordKindRows[static_cast<std::size_t>(term.kind)];
        return u"kind "_s + QString::fromStdString(std::string(row.word));
    }
};

/// `(a OR -b)`, all with spaces between.
QString shown(const Expression &expression)
{
    QStringList parts;
    for (const Expression &part : expression.parts)
        parts.append(shown(part));
    QString text;
    if (expression.joint == Expression::Joint::None)
        text = std::visit(TermText(), expression.term);
    else
        text = u'(' + parts.join(expression.joint == Expression::Joint::All ? u" & "_s : u" | "_s)
               + u')';
    return expression.isNegated ? QString(u'-' % text) : text;
}

QueryFault faultOf(const QString &text)
{
    const auto outcome = parseQuery(text);
    const auto *fault = std::get_if<QueryFault>(&outcome);
    return fault ? *fault : QueryFault();
}

} // namespace

class TestQueryParser final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queriesAreRead_data();
    void queriesAreRead();
    void faultsNamePlaceAndCure_data();
    void faultsNamePlaceAndCure();
    void everyFieldOfTheApiHasAName();
    void everyExampleOfTheHelpIsUnderstood();
    void anyTextIsAnswered();
};

void TestQueryParser::queriesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    const auto row = [](const QString &typed, const QString &read) {
        QTest::newRow(qPrintable(typed)) << typed << read;
    };
    row(u"aino"_s, u"aino"_s);
    row(u"Aino VIRTANEN"_s, u"aino+virtanen"_s);
    row(u"\"aino virtanen\""_s, u"aino virtanen"_s);
    row(u"ai*o"_s, u"ai*o"_s);
    row(u"\"ai*o\""_s, u"ai*o"_s);
    row(u"a-b -c"_s, u"(a-b & -c)"_s);
    row(u"-"_s, u"-"_s);
    row(u"- a"_s, u"-+a"_s);
    row(u"--a"_s, u"a"_s);
    row(u"-\"a b\""_s, u"-a b"_s);
    row(u"a OR b"_s, u"(a | b)"_s);
    row(u"a or b"_s, u"a+or+b"_s);
    row(u"a \"OR\" b"_s, u"a+or+b"_s);
    row(u"a b OR c d"_s, u"(a+b | c+d)"_s);
    row(u"a (b OR c) d"_s, u"(a+d & (b | c))"_s);
    row(u"-(a OR b)"_s, u"-(a | b)"_s);
    row(u"((a))"_s, u"a"_s);
    row(u"depot(2)"_s, u"depot(2)"_s);
    row(u"(depot(2) OR x)"_s, u"(depot(2) | x)"_s);
    row(u"04:A2:7F"_s, u"04:a2:7f"_s);
    row(u"AA:BB:CC"_s, u"aa:bb:cc"_s);
    row(u"12:30"_s, u"12:30"_s);
    row(u"<5"_s, u"<5"_s);
    row(u"\"name:x\""_s, u"name:x"_s);
    row(u"name:aino"_s, u"name{text aino}"_s);
    row(u"NAME:aino"_s, u"name{text aino}"_s);
    row(u"name:\"Aino V\""_s, u"name{text aino v}"_s);
    row(u"name:\"a*\"*b"_s, u"name{text a**b}"_s);
    row(u"-name:aino x"_s, u"(x & -name{text aino})"_s);
    row(u"tokenName:van"_s, u"tokenName{text van}"_s);
    row(u"chargermodel=Eve"_s, u"chargerModel{text eve}"_s);
    row(u"id:7"_s, u"id{number [7,7]}"_s);
    row(u"id:100..200"_s, u"id{number [100,200]}"_s);
    row(u"id:100.."_s, u"id{number [100,]}"_s);
    row(u"id:..200"_s, u"id{number [,200]}"_s);
    row(u"id:3000*"_s, u"id{text 3000*}"_s);
    row(u"power>=50000"_s, u"power{number [50000,]}"_s);
    row(u"power:>=5e4"_s, u"power{number [50000,]}"_s);
    row(u"power<22000.5"_s, u"power{number [,22000.5)}"_s);
    row(u"home:5"_s, u"home{text 5; number [5,5]}"_s);
    row(u"home:Depot"_s, u"home{text depot}"_s);
    row(u"expires<30d"_s, u"expires{time}"_s);
    row(u"expires:-30d..30d"_s, u"expires{time}"_s);
    row(u"expires:2027-01-01..2027-06-30"_s, u"expires{time}"_s);
    row(u"lastseen>24h"_s, u"lastseen{time}"_s);
    row(u"invoicable:yes"_s, u"invoicable{yes}"_s);
    row(u"connected:FALSE"_s, u"connected{no}"_s);
    row(u"is:expired"_s, u"is expired"_s);
    row(u"is:NotYet"_s, u"is notyet"_s);
    row(u"has:coordinates"_s, u"has coordinates"_s);
    row(u"-has:tags"_s, u"-has tags"_s);
    row(u"kind:homesite"_s, u"kind homeSite"_s);
    row(u"config:Heartbeat"_s, u"config heartbeat"_s);
    row(u"config:Heartbeat=300"_s, u"config heartbeat{text 300; number [300,300]}"_s);
    row(u"config:Heartbeat>=300"_s, u"config heartbeat{number [300,]}"_s);
    row(u"config:\"Key Name\"=\"a b\""_s, u"config key name{text a b}"_s);
    row(u"raw:\"null\""_s, u"raw null"_s);
    row(u"is:expired (home:Helsinki OR home:Espoo) -aino"_s,
        u"(is expired & (home{text helsinki} | home{text espoo}) & -aino)"_s);
}

void TestQueryParser::queriesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    QCOMPARE(shown(parsed(typed).expression()), read);
}

void TestQueryParser::faultsNamePlaceAndCure_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &typed, const QString &place, const QString &sentence) {
        QTest::newRow(qPrintable(typed)) << typed << place << sentence;
    };
    row(u"aino exprires<30d"_s, u"exprires"_s,
        u"There is no field “exprires”; did you mean “expires”?"_s);
    row(u"zzz:1"_s, u"zzz"_s,
        u"There is no field “zzz”; to find the text itself, put it in quotes."_s);
    row(u"has:coordinate"_s, u"coordinate"_s,
        u"There is no field “coordinate”; did you mean “coordinates”?"_s);
    row(u"(aino"_s, u"("_s, u"The bracket that opens here is not closed; add “)”."_s);
    row(u"("_s, u"("_s, u"The bracket that opens here is not closed; add “)”."_s);
    row(u"aino)"_s, u")"_s,
        u"The bracket that closes here was not opened; leave it out, or put the text in quotes."_s);
    row(u"()"_s, u")"_s,
        u"There is nothing in these brackets; write something there, or leave them out."_s);
    row(u"aino \"vir"_s, u"\"vir"_s, u"The quote that opens here is not closed; add “\"”."_s);
    row(u"a OR"_s, u"OR"_s,
        u"“OR” wants something on both sides; write a OR b, or put it in quotes."_s);
    row(u"OR a"_s, u"OR"_s,
        u"“OR” wants something on both sides; write a OR b, or put it in quotes."_s);
    row(u"a OR OR b"_s, u"OR"_s,
        u"“OR” wants something on both sides; write a OR b, or put it in quotes."_s);
    row(u"(-) a"_s, u"-"_s, u"The dash here negates nothing; write it right in front of a term."_s);
    row(u"expires:"_s, u"expires:"_s,
        u"Behind “expires” nothing is asked for; write what it is to be."_s);
    row(u"is:gone"_s, u"gone"_s,
        u"There is no state “gone”; there are expired, expiring, valid, notyet, noexpiry, "
        "invoicable, spare, offline, online, connected, error, controller."_s);
    row(u"is:expird"_s, u"expird"_s, u"There is no state “expird”; did you mean “expired”?"_s);
    row(u"kind:car"_s, u"car"_s,
        u"There is no kind “car”; there are homeSite, driver, tag, site, charger, socket, "
        "configuration."_s);
    row(u"expires:soon"_s, u"soon"_s,
        u"“soon” is no date; write 2027-06-30, a range of two dates, or a time from now as <30d."_s);
    row(u"expires:2027-02-30"_s, u"2027-02-30"_s,
        u"“2027-02-30” is no date; write 2027-06-30, a range of two dates, or a time from now as "
        "<30d."_s);
    row(u"power>much"_s, u"much"_s,
        u"“much” is no number; write power:5, power>=5 or power:5..9."_s);
    row(u"id:9..3"_s, u"9..3"_s, u"“9..3” runs backwards; write the smaller end first."_s);
    row(u"expires:30d..-30d"_s, u"30d..-30d"_s,
        u"“30d..-30d” runs backwards; write the smaller end first."_s);
    row(u"invoicable:maybe"_s, u"maybe"_s,
        u"“maybe” is neither yes nor no; write invoicable:yes or invoicable:no."_s);
    row(u"name<b"_s, u"b"_s,
        u"“name” is a text and has no order; write name:text, or name=text for the whole."_s);
    row(u"coordinates:60"_s, u"coordinates:60"_s,
        u"“coordinates” has no value of its own; has:coordinates asks whether there is one."_s);
    row(u"config:Heartbeat="_s, u"config:Heartbeat="_s,
        u"Behind “Heartbeat” nothing is asked for; write what it is to be."_s);
    row(u"config:Heartbeat>often"_s, u"often"_s,
        u"“often” is no number; compare with a number, or write Heartbeat=often."_s);
    row(u"config<5"_s, u"config<5"_s, u"“config” wants a key first; write config:key=value."_s);
}

void TestQueryParser::faultsNamePlaceAndCure()
{
    QFETCH(QString, typed);
    QFETCH(QString, place);
    QFETCH(QString, sentence);
    const QueryFault fault = faultOf(typed);
    QCOMPARE(fault.sentence, sentence);
    QCOMPARE(typed.mid(fault.position, fault.length), place);
}

void TestQueryParser::everyFieldOfTheApiHasAName()
{
    for (std::size_t kind = 1; kind < kindCount; ++kind) {
        const auto rows = fieldsOf(Kind(kind));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const FieldId id{Kind(kind), static_cast<std::uint8_t>(row)};
            const QString name = QString::fromStdString(std::string(rows[row].name));
            const auto field = searchedField(name.toUpper());
            QVERIFY2(field, qPrintable(name));
            QVERIFY2(std::ranges::find(field->fields, id) != field->fields.end(), qPrintable(name));
        }
    }
}

void TestQueryParser::everyExampleOfTheHelpIsUnderstood()
{
    for (const FieldHelp &row : fieldHelp()) {
        QCOMPARE(faultOf(row.example), QueryFault());
        QVERIFY2(row.example.contains(row.name), qPrintable(row.example));
        QVERIFY(!row.help.isEmpty());
    }
}

void TestQueryParser::anyTextIsAnswered()
{
    const QStringList texts{
        u"("_s.repeated(100'000),     u"-"_s.repeated(100'000),
        u"\""_s.repeated(99'999),     u"a OR "_s.repeated(10'000),
        u"name:"_s.repeated(100'000), u"*"_s.repeated(100'000),
        u"(a) "_s.repeated(50'000),   QString(QChar(0xd800)) + u" a:"_s + QChar(0xdc00)};
    for (const QString &text : texts) {
        const auto outcome = parseQuery(text);
        if (const auto *fault = std::get_if<QueryFault>(&outcome)) {
            QVERIFY(!fault->sentence.isEmpty());
            QVERIFY(fault->position >= 0 && fault->length > 0);
            QVERIFY(fault->position + fault->length <= text.size());
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
