// SPDX-License-Identifier: Apache-2.0
#include "models/search/fleetsearch.h"

#include "models/search/fold.h"
#include "models/search/query/queryparser.h"
#include "tests/generator/demofleet.h"
#include "tests/generator/fleetgenerator.h"
#include "tests/support/decoded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

#include <random>

using namespace chargetree;

namespace {

using Texts = std::vector<std::string>;

/// The texts of an object that bare words look at, each in all its spellings.
void appendTexts(const Fleet &fleet, ObjectId object, Texts &texts)
{
    const Kind kind = fleet.store().kindOf(object);
    const auto rows = fieldsOf(kind);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!rows[row].bareWords)
            continue;
        std::string spellings;
        const FieldId field{kind, static_cast<std::uint8_t>(row)};
        appendFoldedVariants(fleet.store().text(object, field), spellings, '\n');
        for (const QString &one : QString::fromStdString(spellings).split(QLatin1Char('\n')))
            texts.push_back(one.toStdString());
    }
}

Texts textsOf(const Fleet &fleet, ObjectId object)
{
    Texts texts;
    appendTexts(fleet, object, texts);
    return texts;
}

Texts driverTexts(const Fleet &fleet, const Driver &driver)
{
    Texts texts = textsOf(fleet, driver.object);
    constexpr FieldId externalIds = field(Kind::Driver, "integratedExternalIds");
    for (const Cell cell : fleet.store().elements(driver.object, externalIds)) {
        if (cell.isObject())
            appendTexts(fleet, cell.object(), texts);
    }
    return texts;
}

Texts tagTexts(const Fleet &fleet, const Tag &tag)
{
    Texts texts = textsOf(fleet, tag.object);
    texts.push_back(
        withoutTagSeparators(foldText(fleet.store().text(tag.object, field(Kind::Tag, "idTag")))));
    return texts;
}

Texts chargerTexts(const Fleet &fleet, const Charger &charger)
{
    const RecordStore &store = fleet.store();
    Texts texts = textsOf(fleet, charger.object);
    texts.push_back(foldText(store.scalar(charger.identity).text));
    std::string evseId = foldText(store.text(charger.object, field(Kind::Charger, "evseId")));
    std::erase(evseId, '*');
    texts.push_back(evseId);
    if (const auto location = store.object(charger.object, field(Kind::Charger, "locationInfo")))
        appendTexts(fleet, *location, texts);
    for (const SocketId socket : charger.sockets)
        appendTexts(fleet, fleet.at(socket).object, texts);
    return texts;
}

Texts siteTexts(const Fleet &fleet, const Site &site)
{
    Texts texts;
    for (const ObjectId copy : fleet.copies(site.copies))
        appendTexts(fleet, copy, texts);
    return texts;
}

bool isMetBy(const Texts &texts, const std::string &word)
{
    return std::any_of(texts.begin(), texts.end(), [&word](const std::string &text) {
        return text.find(word) != std::string::npos;
    });
}

bool areMetBy(const Texts &texts, const Texts &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&texts](const std::string &word) { return isMetBy(texts, word); });
}

/// What findHits() promises, read record by record.
class PlainReading final {
public:
    explicit PlainReading(const Fleet &fleet);
    [[nodiscard]] Hits hits(const Query &query) const;

private:
    const Fleet &m_fleet;
    std::vector<Texts> m_homeSites;
    std::vector<Texts> m_drivers; // with their tags
    std::vector<Texts> m_tags; // with their drivers' names
    std::vector<std::string> m_codes;
    std::vector<Texts> m_sites;
    std::vector<Texts> m_chargers;
    std::vector<Texts> m_sockets;
};

PlainReading::PlainReading(const Fleet &fleet)
    : m_fleet(fleet)
{
    for (const HomeSite &homeSite : fleet.homeSites())
        m_homeSites.push_back(textsOf(fleet, homeSite.object));
    for (const Driver &driver : fleet.drivers()) {
        Texts all = driverTexts(fleet, driver);
        std::string names;
        appendFoldedVariants(fleet.store().text(driver.object, field(Kind::Driver, "name")), names,
                             '\n');
        for (const TagId tag : driver.tags) {
            Texts own = tagTexts(fleet, fleet.at(tag));
            m_codes.push_back(own.back());
            all.insert(all.end(), own.begin(), own.end());
            own.push_back(names);
            m_tags.push_back(std::move(own));
        }
        m_drivers.push_back(std::move(all));
    }
    for (const Site &site : fleet.sites())
        m_sites.push_back(siteTexts(fleet, site));
    for (const Charger &charger : fleet.chargers())
        m_chargers.push_back(chargerTexts(fleet, charger));
    for (const Socket &socket : fleet.sockets())
        m_sockets.push_back(textsOf(fleet, socket.object));
}

BitSet metOf(const std::vector<Texts> &table, const Texts &words)
{
    BitSet met(table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (areMetBy(table[i], words))
            met.set(i);
    }
    return met;
}

Hits PlainReading::hits(const Query &query) const
{
    const WordsTerm &term = std::get<WordsTerm>(query.expression().term);
    Texts words;
    for (const TextPattern &word : term.words)
        words.push_back(word.longestPiece());
    Hits hits = noHits(m_fleet);
    hits.homeSites = metOf(m_homeSites, words);
    hits.drivers = metOf(m_drivers, words);
    hits.tags = metOf(m_tags, words);
    hits.sites = metOf(m_sites, words);
    hits.chargers = metOf(m_chargers, words);
    hits.sockets = metOf(m_sockets, words);
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        const bool hasForm =
            std::any_of(term.forms.begin(), term.forms.end(),
                        [&](const TagForm &form) { return form.folded == m_codes[i]; });
        if (!hasForm)
            continue;
        hits.tags.set(i);
        hits.drivers.set(number(m_fleet.tags()[i].driver));
    }
    return hits;
}

bool isOfWords(const Query &query)
{
    return !query.isEmpty() && query.expression().joint == Expression::Joint::None
           && !query.expression().isNegated
           && std::holds_alternative<WordsTerm>(query.expression().term);
}

bool hasForms(const Query &query)
{
    const auto *words = std::get_if<WordsTerm>(&query.expression().term);
    return !words || !words->forms.empty();
}

/// Pieces of texts of the fleet, some of them of the same record.
class QueryMaker final {
public:
    explicit QueryMaker(const Fleet &fleet)
        : m_fleet(fleet)
    {
    }
    QStringList words();

private:
    std::size_t upTo(std::size_t most)
    {
        return std::uniform_int_distribution(std::size_t(0), most)(m_random);
    }
    std::string piece(const Texts &texts);
    Texts someTexts();

    const Fleet &m_fleet;
    std::mt19937 m_random{7};
};

Texts QueryMaker::someTexts()
{
    if (upTo(2) == 0 && !m_fleet.chargers().empty())
        return chargerTexts(m_fleet, m_fleet.chargers()[upTo(m_fleet.chargers().size() - 1)]);
    if (upTo(6) == 0 && !m_fleet.sites().empty())
        return siteTexts(m_fleet, m_fleet.sites()[upTo(m_fleet.sites().size() - 1)]);
    const Driver &driver = m_fleet.drivers()[upTo(m_fleet.drivers().size() - 1)];
    Texts texts = driverTexts(m_fleet, driver);
    for (const TagId tag : driver.tags) {
        const Texts own = tagTexts(m_fleet, m_fleet.at(tag));
        texts.insert(texts.end(), own.begin(), own.end());
    }
    return texts;
}

std::string QueryMaker::piece(const Texts &texts)
{
    const QString text = QString::fromStdString(texts[upTo(texts.size() - 1)]);
    const auto size = static_cast<std::size_t>(text.size());
    const std::size_t from = upTo(size);
    return text.mid(qsizetype(from), qsizetype(1 + upTo(7))).toStdString();
}

QStringList QueryMaker::words()
{
    QStringList words;
    Texts texts = someTexts();
    for (std::size_t i = upTo(2) + 1; i > 0; --i) {
        QString word = QString::fromStdString(piece(texts));
        words.append(upTo(1) == 0 ? word.toUpper() : word);
        if (upTo(4) == 0)
            texts = someTexts();
    }
    return words;
}

QStringList found(const Fleet &fleet, const QString &typed)
{
    const Hits hits = hitsIn(fleet, parsed(typed));
    QStringList found;
    const auto add = [&found](char kind) {
        return [&found, kind](std::size_t i) {
            found.append(QString(QLatin1Char(kind) % QString::number(i)));
        };
    };
    hits.homeSites.forEach(add('H'));
    hits.drivers.forEach(add('D'));
    hits.tags.forEach(add('T'));
    hits.sites.forEach(add('S'));
    hits.chargers.forEach(add('C'));
    hits.sockets.forEach(add('P'));
    return found;
}

FleetPtr smallFleet()
{
    return sampleFleet("H 1 Helsinki\n"
                       "  D 300012 \"Liisa Virtanen\"\n"
                       "    T 04A27F19 Card\n"
                       "    T AA:BB:CC:DD:EE:FF Van\n"
                       "    S 5 \"Depot West\"\n"
                       "      C FI-1 Available city=Oulu serialNumber=S77 evseId=FI*ABC*E1\n"
                       "        P 1 Charging name=Left\n"
                       "        P 2 Available name=Right\n"
                       "  D 8 \"Väinö Straße\"\n"
                       "    T 00BC614E Key\n"
                       "    T ABC-123 Plate\n"
                       "D 9 Søren externalId=EMP-77");
}

} // namespace

class TestFleetSearch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsFindRecords_data();
    void wordsFindRecords();
    void formsOfATagAreMade_data();
    void formsOfATagAreMade();
    void aHitSaysHowItsTagWasFound_data();
    void aHitSaysHowItsTagWasFound();
    void theSearchFindsWhatAPlainReadingFinds_data();
    void theSearchFindsWhatAPlainReadingFinds();
    void theOrderOfWordsDoesNotMatter();
    void marksAreTheFoldedWords();
    void aHugeQueryIsAnswered();
    void nullsEverywhereAreSearched();
};

void TestFleetSearch::wordsFindRecords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &typed, const QString &result) {
        QTest::newRow(name) << typed << result;
    };
    using namespace Qt::StringLiterals;
    row("nothing typed", u""_s, u""_s);
    row("spaces alone", u" \t\n"_s, u""_s);
    row("an accent alone", u"\u0308"_s, u""_s);
    row("a name, and the tags of its driver", u"liisa"_s, u"D0 T0 T1"_s);
    row("case aside", u"LIISA vIRT"_s, u"D0 T0 T1"_s);
    row("accents aside", u"vaino"_s, u"D1 T2 T3"_s);
    row("accents typed", u"Väinö"_s, u"D1 T2 T3"_s);
    row("umlauts spelled out", u"vaeinoe"_s, u"D1 T2 T3"_s);
    row("one umlaut spelled out", u"vainoe"_s, u"D1 T2 T3"_s);
    row("sharp s", u"strasse"_s, u"D1 T2 T3"_s);
    row("capital sharp s", u"STRAẞE"_s, u"D1 T2 T3"_s);
    row("o with a stroke", u"soren"_s, u"D2"_s);
    row("a tag and its driver", u"04a2"_s, u"D0 T0"_s);
    row("words over driver and tag", u"card liisa"_s, u"D0 T0"_s);
    row("words over two tags of a driver", u"card van"_s, u"D0"_s);
    row("words over a tag and its driver's id", u"card 300012"_s, u"D0"_s);
    row("words of two drivers", u"liisa vaino"_s, u""_s);
    row("no match across fields", u"virtanen300012"_s, u""_s);
    row("a separator finds nothing", u"\u001e"_s, u""_s);
    row("a separator parts words", u"liisa\u001fvirtanen"_s, u"D0 T0 T1"_s);
    row("a no-break space parts words", u"liisa\u00a0virtanen"_s, u"D0 T0 T1"_s);
    row("a line of another system parts words", u"liisa\u2028virtanen"_s, u"D0 T0 T1"_s);
    row("a driver's external id", u"emp-77"_s, u"D2"_s);
    row("a home site, not its drivers", u"helsinki"_s, u"H0"_s);
    row("a site, not its chargers", u"depot"_s, u"S0"_s);
    row("a charger, not its drivers", u"fi-1"_s, u"C0"_s);
    row("a charger's location", u"oulu"_s, u"C0"_s);
    row("a socket and its charger", u"left"_s, u"C0 P0"_s);
    row("words over charger and sockets", u"left oulu right"_s, u"C0"_s);
    row("a status is no bare word", u"available"_s, u""_s);
    row("an EVSE id with stars", u"fi*abc*e1"_s, u"C0"_s);
    row("an EVSE id without stars", u"FIABCE1"_s, u"C0"_s);
    row("an EVSE id with other stars", u"fiabc*e1"_s, u"C0"_s);
    row("a star inside a word", u"vir*nen"_s, u"D0 T0 T1"_s);
    row("a star does not reach the next field", u"liisa*300012"_s, u""_s);
    row("a star in another spelling", u"v*inoe"_s, u"D1 T2 T3"_s);
    row("a star alone", u"*"_s, u"H0 D0 D1 D2 T0 T1 T2 T3 S0 C0 P0 P1"_s);
    row("words beside a star", u"* liisa"_s, u"D0 T0 T1"_s);
    row("a star in quotes", u"\"fi*abc\""_s, u"C0"_s);
    row("a star in quotes that is none", u"\"li*sa\""_s, u""_s);
    row("a phrase", u"\"liisa virt\""_s, u"D0 T0 T1"_s);
    row("a phrase in another order", u"\"virtanen liisa\""_s, u""_s);
    row("empty quotes", u"\"\""_s, u""_s);
    row("a card number in pairs", u"04 A2 7F 19"_s, u"D0 T0"_s);
    row("with colons", u"04:A2:7F:19"_s, u"D0 T0"_s);
    row("with dashes", u"04-a2-7f-19"_s, u"D0 T0"_s);
    row("as a decimal", u"12345678"_s, u"D1 T2"_s);
    row("as a decimal of ten digits", u"0012345678"_s, u"D1 T2"_s);
    row("byte-reversed", u"4E61BC00"_s, u"D1 T2"_s);
    row("byte-reversed with colons", u"4e:61:bc:00"_s, u"D1 T2"_s);
    row("byte-reversed as a decimal", u"1315027968"_s, u"D1 T2"_s);
    row("a reversed piece is none", u"4E61BC"_s, u""_s);
    row("a tag with colons, typed without", u"aabbccddeeff"_s, u"D0 T1"_s);
    row("a tag with colons, typed with spaces", u"AA BB CC DD EE FF"_s, u"D0 T1"_s);
    row("a number plate without its dash", u"abc123"_s, u"D1 T3"_s);
    row("a number plate with a space", u"abc 123"_s, u"D1 T3"_s);
}

void TestFleetSearch::wordsFindRecords()
{
    QFETCH(QString, typed);
    QFETCH(QString, result);
    QCOMPARE(found(*smallFleet(), typed).join(QLatin1Char(' ')), result);
}

void TestFleetSearch::formsOfATagAreMade_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const char *typed, const char *result) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(result);
    };
    row("a UID", "04A27F19", "reversed 197fa204");
    row("in pairs", "04 A2 7F 19", "printed 04a27f19, reversed 197fa204");
    row("spaces around", "  04:a2:7f:19 ", "printed 04a27f19, reversed 197fa204");
    row("seven bytes", "04A27F19C05E80", "reversed 805ec0197fa204");
    row("a palindrome", "12ABAB12", "");
    row("an odd number of digits", "04A27F190", "");
    row("a number plate", "ABC-123", "printed abc123");
    row("a name", "Anna-Maria", "");
    row("too short", "1 2", "");
    row("a short number", "12345", "");
    row("a number of six digits", "300012",
        "decimal 493ec, decimal 000493ec, reversed decimal ec930400, decimal 000000000493ec, "
        "reversed decimal ec930400000000, decimal 00000000000493ec, "
        "reversed decimal ec93040000000000");
    row("a number of 56 bits", "36028797018963968",
        "decimal 80000000000000, reversed decimal 00000000000080, decimal 0080000000000000, "
        "reversed decimal 0000000000008000");
    row("a number beyond 64 bits", "99999999999999999999", "");
    row("nothing", "", "");
}

void TestFleetSearch::formsOfATagAreMade()
{
    QFETCH(QString, typed);
    QFETCH(QString, result);
    QStringList forms;
    for (const TagForm &form : tagForms(typed)) {
        const char *const words[] = {"printed ", "decimal ", "reversed ", "reversed decimal "};
        forms.append(QString::fromLatin1(words[static_cast<int>(form.how)])
                     % QString::fromStdString(form.folded));
    }
    if (typed == QLatin1String("99999999999999999999")) // 20 digits are also ten bytes
        forms.removeAll(QStringLiteral("reversed 99999999999999999999"));
    QCOMPARE(forms.join(QLatin1String(", ")), result);
}

void TestFleetSearch::aHitSaysHowItsTagWasFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::uint32_t>("tag");
    QTest::addColumn<int>("how");
    const auto row = [](const char *typed, std::uint32_t tag, int how) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << tag << how;
    };
    row("04A27F19", 0, -1);
    row("04 A2 7F 19", 0, -1); // each word is met as well
    row("04-A2-7F-19", 0, static_cast<int>(TagForm::How::AsPrinted));
    row("197FA204", 0, static_cast<int>(TagForm::How::Reversed));
    row("12345678", 2, static_cast<int>(TagForm::How::Decimal));
    row("1315027968", 2, static_cast<int>(TagForm::How::ReversedDecimal));
    row("12345678", 0, -1);
    row("liisa", 0, -1);
    row("", 0, -1);
}

void TestFleetSearch::aHitSaysHowItsTagWasFound()
{
    QFETCH(QString, typed);
    QFETCH(std::uint32_t, tag);
    QFETCH(int, how);
    const FleetPtr fleet = smallFleet();
    const TextIndex index(*fleet);
    const SearchScope scope{.fleet = *fleet, .index = index};
    const Query query = parsed(typed);
    const auto found = formFound(scope, query, TagId(tag));
    QCOMPARE(found ? static_cast<int>(found->how) : -1, how);
    // and so does the whole answer, where nothing was found as it was typed
    if (how >= 0)
        QCOMPARE(formFound(scope, query, findHits(scope, query)), found);
}

void TestFleetSearch::theSearchFindsWhatAPlainReadingFinds_data()
{
    QTest::addColumn<std::string>("document");
    QTest::newRow("demo") << generator::generateDemoFleet();
    generator::FleetRecipe recipe;
    recipe.drivers = 150;
    recipe.chargers = 30;
    QTest::newRow("generated") << generator::generateFleet(recipe);
}

void TestFleetSearch::theSearchFindsWhatAPlainReadingFinds()
{
    QFETCH(std::string, document);
    const FleetPtr fleet = decoded(document).fleet;
    const TextIndex index(*fleet);
    const PlainReading plain(*fleet);
    QueryMaker maker(*fleet);
    for (int i = 0; i < 300; ++i) {
        const QString typed = maker.words().join(QLatin1Char(' '));
        const auto outcome = parseQuery(typed);
        const auto *query = std::get_if<Query>(&outcome);
        if (!query || !isOfWords(*query) || typed.contains(QLatin1Char('*')))
            continue; // the plain reading knows words alone
        QVERIFY2(hitsIn(*fleet, index, *query) == plain.hits(*query), qPrintable(typed));
    }
}

void TestFleetSearch::theOrderOfWordsDoesNotMatter()
{
    const FleetPtr fleet = decoded(generator::generateDemoFleet()).fleet;
    const TextIndex index(*fleet);
    QueryMaker maker(*fleet);
    for (int i = 0; i < 100; ++i) {
        QStringList words = maker.words();
        const auto one = parseQuery(words.join(QLatin1Char(' ')));
        std::reverse(words.begin(), words.end());
        const auto two = parseQuery(words.join(QLatin1Char(' ')));
        const auto *query = std::get_if<Query>(&one);
        const auto *reversed = std::get_if<Query>(&two);
        if (!query || !reversed || !isOfWords(*query) || hasForms(*query) || hasForms(*reversed))
            continue; // as a card number it has an order
        QVERIFY(hitsIn(*fleet, index, *query) == hitsIn(*fleet, index, *reversed));
    }
}

void TestFleetSearch::marksAreTheFoldedWords()
{
    using namespace Qt::StringLiterals;
    QCOMPARE(parsed(u"  Väinö STRAßE "_s).marks(), QStringList({u"vaino"_s, u"strasse"_s}));
    QVERIFY(parsed(u" "_s).isEmpty());
    QVERIFY(parsed(u"A b"_s) == parsed(u"a B"_s));
}

void TestFleetSearch::aHugeQueryIsAnswered()
{
    QCOMPARE(found(*smallFleet(), QString(1'000'000, QLatin1Char('a'))), QStringList());
    QCOMPARE(found(*smallFleet(), QStringLiteral("liisa ").repeated(200'000)).size(), 3);
}

void TestFleetSearch::nullsEverywhereAreSearched()
{
    const FleetPtr fleet = decoded(R"({"userGroups":[{}, {"id":null,"groupName":null,"users":[
        {"id":null,"name":null,"tags":[{"idTag":null},{}],"integratedExternalIds":[null,{}],
         "chargers":[{"chargerId":null,"locationInfo":null,"sockets":[{},null]}],
         "chargerGroups":[{"id":null,"groupName":null}]}]}], "spareUsers":[{}]})")
                               .fleet;
    QCOMPARE(found(*fleet, QStringLiteral("null")), QStringList());
    QCOMPARE(found(*fleet, QStringLiteral("#")), QStringList(QStringLiteral("C0")));
}

QTEST_GUILESS_MAIN(TestFleetSearch)
#include "tst_fleetsearch.moc"
