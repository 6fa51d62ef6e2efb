// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/fuzzymarks.h"
#include "models/search/locator/locate.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QTest>

#include <random>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  H 2 "Helsinki Airport"
    D 300012 "Aino Virtanen" externalId=HR-77
      T 04A27F19C05E5E "Blue card" id=9001
      S 5 "Depot 007"
        C FI-TRE-0123 Available chargerName="Gate A" serialNumber=SN4711 evseId=FI*ABC*E12
        C FI-HEL-0007 Offline id=77
    D 300013 "Väinö Aalto"
      T 04:B8:11:02
  D 300014 "Maria Annala"
  D 300015 "Hanna Ek"
D 300016 "Anna"
  S 6 Helsinki
)";

LocatorIndex indexOf(const LoadedFleet &loaded)
{
    return {*loaded.fleet,
            [&](NodeId node) { return loaded.ranks.rank(*loaded.fleet, node, NameColumn); }};
}

/// The text with each marked range in brackets.
QString bracketed(QString text, const QList<MarkedRange> &ranges)
{
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        text.insert(range->start + range->length, u']');
        text.insert(range->start, u'[');
    }
    return text;
}

QString wordOf(const LocatorHit &hit)
{
    const QString name = bracketed(hit.name, hit.nameMarks);
    return hit.detailMarks.isEmpty()
               ? name
               : QString(name % u" | "
                         % bracketed(hit.detail, hit.detailMarks).section(u" · "_s, 0, 0));
}

} // namespace

class TestLocatorRank final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_loaded;
    LocatorIndex m_index;

    std::vector<LocatorHit> located(const QString &typed, std::size_t most = mostLocated) const
    {
        return locate(*m_loaded->fleet, m_index, LocatorQuery::of(typed), most);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_loaded = loadedFleet(sampleFleet(outline));
        m_index = indexOf(*m_loaded);
    }

    void theFirstLettersPickWhatIsLookedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind"); // none: -1
        QTest::addColumn<bool>("wantsActions");
        QTest::addColumn<QString>("text");
        const auto kind = [](NodeKind one) { return int(one); };
        QTest::newRow("nothing") << u""_s << -1 << false << u""_s;
        QTest::newRow("a word") << u" aino  v "_s << -1 << false << u"aino v"_s;
        QTest::newRow("a driver") << u"d aino"_s << kind(NodeKind::Driver) << false << u"aino"_s;
        QTest::newRow("upper case") << u"D aino"_s << kind(NodeKind::Driver) << false << u"aino"_s;
        QTest::newRow("a tag") << u" t 04"_s << kind(NodeKind::Tag) << false << u"04"_s;
        QTest::newRow("a charger") << u"c x"_s << kind(NodeKind::Charger) << false << u"x"_s;
        QTest::newRow("a site") << u"s x"_s << kind(NodeKind::Site) << false << u"x"_s;
        QTest::newRow("a home site") << u"h "_s << kind(NodeKind::HomeSite) << false << u""_s;
        QTest::newRow("no space yet") << u"d"_s << -1 << false << u"d"_s;
        QTest::newRow("another letter") << u"x aino"_s << -1 << false << u"x aino"_s;
        QTest::newRow("an action") << u">exp"_s << -1 << true << u"exp"_s;
        QTest::newRow("actions") << u" > "_s << -1 << true << u""_s;
    }

    void theFirstLettersPickWhatIsLookedFor()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, kind);
        const LocatorQuery query = LocatorQuery::of(typed);
        QCOMPARE(query.kind ? int(*query.kind) : -1, kind);
        QTEST(query.wantsActions, "wantsActions");
        QTEST(query.text, "text");
    }

    void aTextIsMetInTheBestWay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marked"); // empty: not met
        QTest::newRow("whole") << u"aino"_s << u"Aino"_s << u"[Aino]"_s;
        QTest::newRow("beginning") << u"ai"_s << u"Aino Virtanen"_s << u"[Ai]no Virtanen"_s;
        QTest::newRow("a word") << u"virt"_s << u"Aino Virtanen"_s << u"Aino [Virt]anen"_s;
        QTest::newRow("a word, not a part")
            << u"an"_s << u"Hanna Anttila"_s << u"Hanna [An]ttila"_s;
        QTest::newRow("initials") << u"av"_s << u"Aino Virtanen"_s << u"[A]ino [V]irtanen"_s;
        QTest::newRow("word starts") << u"avir"_s << u"Aino Virtanen"_s << u"[A]ino [Vir]tanen"_s;
        QTest::newRow("the right start") << u"aiva"_s << u"Ai Aiva"_s << u"Ai [Aiva]"_s;
        QTest::newRow("shorter starts") << u"abc"_s << u"Ab Bc"_s << u"[A]b [Bc]"_s;
        QTest::newRow("last name first")
            << u"virt ai"_s << u"Aino Virtanen"_s << u"[Ai]no [Virt]anen"_s;
        QTest::newRow("a word once") << u"ai ai"_s << u"Aino Virtanen"_s << QString();
        QTest::newRow("zeros left out") << u"d7"_s << u"Depot 007"_s << u"[D]epot 00[7]"_s;
        QTest::newRow("no zero is left out twice")
            << u"depot 7"_s << u"Depot 107"_s << u"[Depot] 10[7]"_s;
        QTest::newRow("between dashes") << u"tre12"_s << u"FI-TRE-0012"_s << u"FI-[TRE]-00[12]"_s;
        QTest::newRow("part") << u"nn"_s << u"Hanna"_s << u"Ha[nn]a"_s;
        QTest::newRow("gaps") << u"anvt"_s << u"Aino Virtanen"_s << u"[A]i[n]o [V]ir[t]anen"_s;
        QTest::newRow("accents") << u"vaino"_s << u"Väinö"_s << u"[Väinö]"_s;
        QTest::newRow("accents apart") << u"vai"_s << QString::fromUtf8("Va\xcc\x88ino\xcc\x88")
                                       << QString::fromUtf8("[Va\xcc\x88i]no\xcc\x88");
        QTest::newRow("sharp s") << u"str"_s << u"Straße"_s << u"[Str]aße"_s;
        QTest::newRow("half a letter") << u"s"_s << u"ß"_s << u"[ß]"_s;
        QTest::newRow("Cyrillic") << u"АВ"_s << u"Анна Волкова"_s << u"[А]нна [В]олкова"_s;
        QTest::newRow("Cyrillic gaps") << u"ака"_s << u"Анна Волкова"_s << u"[А]нна Вол[к]ов[а]"_s;
        QTest::newRow("a pair of units") << u"x😀"_s << u"x y😀z"_s << u"[x] y[😀]z"_s;
        QTest::newRow("wrong order") << u"va"_s << u"Aino V"_s << QString();
        QTest::newRow("too much") << u"ainoo"_s << u"Aino"_s << QString();
    }

    void aTextIsMetInTheBestWay()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        FuzzyMatcher matcher(foldText(typed.toStdString()));
        const auto marks = fuzzyMarks(text, matcher, FuzzyMatcher::Text::Name);
        QTEST(marks ? bracketed(text, marks->ranges) : QString(), "marked");
    }

    void betterWaysComeFirst()
    {
        const QStringList bestFirst{u"an"_s,          u"anna"_s,          u"annala"_s, u"x an"_s,
                                    u"x yy annala"_s, u"aino nieminen"_s, u"hanna"_s,  u"johanna"_s,
                                    u"axn"_s,         u"xyaxn"_s};
        FuzzyMatcher matcher("an");
        std::vector<std::uint32_t> penalties;
        for (const QString &text : bestFirst) {
            const auto penalty = matcher.meet(text.toStdString(), FuzzyMatcher::Text::Name);
            QVERIFY2(penalty, qPrintable(text));
            penalties.push_back(*penalty);
        }
        QVERIFY(std::is_sorted(penalties.begin(), penalties.end()));
        QVERIFY(std::adjacent_find(penalties.begin(), penalties.end()) == penalties.end());
    }

    void ofIdsPairsOfLettersCountAndNamesComeFirst()
    {
        FuzzyMatcher single("1234");
        QVERIFY(!single.meet("1x2x3x4", FuzzyMatcher::Text::Id));
        QVERIFY(single.meet("1x2x3x4", FuzzyMatcher::Text::Name));
        QVERIFY(single.meet("x12x34", FuzzyMatcher::Text::Id));
        QVERIFY(*single.meet("12345678", FuzzyMatcher::Text::Name)
                < *single.meet("12345", FuzzyMatcher::Text::Id));
        QVERIFY(!FuzzyMatcher("123").meet("x12x3", FuzzyMatcher::Text::Id));
    }

    void theBestHitsComeFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("actions") << u">aino"_s << QStringList();
        QTest::newRow("the whole before the rest, kinds in their order")
            << u"helsinki"_s
            << QStringList{u"[Helsinki]"_s, u"[Helsinki]"_s, u"[Helsinki] Airport"_s};
        QTest::newRow("a kind") << u"s helsinki"_s << QStringList{u"[Helsinki]"_s};
        QTest::newRow("the ways") << u"d an"_s
                                  << QStringList{u"[An]na"_s, u"Maria [An]nala"_s, u"H[an]na Ek"_s,
                                                 u"Aino Virt[an]en"_s, u"V[ä]i[n]ö Aalto"_s};
        QTest::newRow("an id") << u"300012"_s << QStringList{u"Aino Virtanen | Id [300012]"_s};
        QTest::newRow("an external id")
            << u"hr-77"_s << QStringList{u"Aino Virtanen | External id [HR-77]"_s};
        QTest::newRow("a label") << u"blue"_s
                                 << QStringList{u"04A27F19C05E5E | Label [Blue] card"_s};
        QTest::newRow("a tag") << u"04a27"_s << QStringList{u"[04A27]F19C05E5E"_s};
        QTest::newRow("a tag as it is printed")
            << u"04:A2:7F:19:C0:5E:5E"_s << QStringList{u"[04A27F19C05E5E]"_s};
        QTest::newRow("a tag read the other way round")
            << u"5E5EC0197FA204"_s << QStringList{u"[04A27F19C05E5E]"_s};
        QTest::newRow("a tag that has separators")
            << u"04b811"_s << QStringList{u"[04]:[B8]:[11]:02"_s};
        QTest::newRow("a serial number")
            << u"sn47"_s << QStringList{u"Gate A | Serial number [SN47]11"_s};
        QTest::newRow("an EVSE id without stars")
            << u"fiabce12"_s << QStringList{u"Gate A | EVSE id [FI]*[ABC]*[E12]"_s};
        QTest::newRow("an EVSE id")
            << u"fi*abc"_s << QStringList{u"Gate A | EVSE id [FI*ABC]*E12"_s};
        QTest::newRow("a charger by its id, which is its name")
            << u"c fi-hel"_s << QStringList{u"[FI-HEL]-0007"_s};
        QTest::newRow("umlauts spelled out") << u"vaeinoe"_s << QStringList{u"[Väinö] Aalto"_s};
        QTest::newRow("nobody") << u"qqq"_s << QStringList();
    }

    void theBestHitsComeFirst()
    {
        QFETCH(const QString, typed);
        QStringList found;
        for (const LocatorHit &hit : located(typed))
            found.append(wordOf(hit));
        QTEST(found, "found");
    }

    void aHitSaysWhereItIs()
    {
        const std::vector<LocatorHit> hits = located(u"04a27"_s);
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].kind, NodeKind::Tag);
        QCOMPARE(hits[0].node, m_loaded->fleet->nodeOf(TagId(0)));
        QCOMPARE(hits[0].detail, u"Home sites › Helsinki › Helsinki Airport › Aino Virtanen"_s);
    }

    void aKindAloneGivesItsFirstInOrder()
    {
        QStringList found;
        for (const LocatorHit &hit : located(u"d "_s, 3))
            found.append(wordOf(hit));
        QCOMPARE(found, QStringList({u"Aino Virtanen"_s, u"Anna"_s, u"Hanna Ek"_s}));
    }

    void hostileTextsTakeNoTime()
    {
        std::string outlineOfLong = "D 1 \"" + std::string(100'000, 'a') + "b\"\n";
        outlineOfLong += "D 2 \"";
        for (int i = 0; i < 20'000; ++i)
            outlineOfLong += "a ";
        outlineOfLong += "\"\n";
        const LoadedFleetPtr loaded = loadedFleet(sampleFleet(outlineOfLong));
        const LocatorIndex index = indexOf(*loaded);
        const QString typed = u"d "_s + QString(60, u'a');
        const auto hits = locate(*loaded->fleet, index, LocatorQuery::of(typed));
        QCOMPARE(hits.size(), std::size_t(2));
        QVERIFY(locate(*loaded->fleet, index, LocatorQuery::of(QString(5'000, u'a'))).empty());
    }

    void aGreatFleetGivesItsBestFifty()
    {
        constexpr int drivers = 50'000;
        std::string text;
        for (int i = 0; i < drivers; ++i) {
            const std::string number = std::to_string(i);
            text += "D " + number + " \"Driver " + number + "\"\n";
            text += "  T 04AB" + number + "\n";
            if (i % 5 < 3)
                text += "  T CARD" + number + "\n";
        }
        const LoadedFleetPtr loaded = loadedFleet(sampleFleet(text));
        const LocatorIndex index = indexOf(*loaded);
        QCOMPARE(index.size(), std::size_t(130'000));
        QCOMPARE(index.entriesOf(NodeKind::Driver).count, 50'000U);
        QCOMPARE(index.entriesOf(NodeKind::Tag).count, 80'000U);
        const auto found = [&](const QString &typed) {
            return locate(*loaded->fleet, index, LocatorQuery::of(typed));
        };
        QCOMPARE(found(u"driver"_s).size(), mostLocated);
        QCOMPARE(found(u"d 4"_s).size(), mostLocated);
        QCOMPARE(found(u"driver 49999"_s).size(), std::size_t(1));
        QCOMPARE(found(u"driver 9"_s).front().name, u"Driver 9"_s);
        QCOMPARE(found(u"card4999"_s).size(), std::size_t(6)); // of 49990 to 49997
        QVERIFY(found(u"nobody"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestLocatorRank)
#include "tst_locatorrank.moc"
