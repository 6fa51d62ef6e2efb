// SPDX-License-Identifier: Apache-2.0
#include "models/search/fold.h"

#include <QtTest>

using namespace chargetree;

namespace {

QString folded(const QString &text)
{
    return QString::fromStdString(foldText(text.toStdString()));
}

QStringList variants(const QString &text)
{
    std::string out;
    appendFoldedVariants(text.toStdString(), out, '\x1F');
    return QString::fromStdString(out).split(QChar(0x1F));
}

// The text with what is marked in square brackets.
QString marked(const QString &text, const QStringList &words)
{
    QString result = text;
    const QList<MarkedRange> ranges = foldedMatches(text, words);
    for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
        result.insert(range->start + range->length, QLatin1Char(']'));
        result.insert(range->start, QLatin1Char('['));
    }
    return result;
}

} // namespace

class TestFold final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsFolded_data();
    void aTextIsFolded();
    void foldedTextIsAppended();
    void everyAsciiCharacterIsFolded();
    void foldingTwiceIsFoldingOnce();
    void umlautsAreAlsoSpelledOut_data();
    void umlautsAreAlsoSpelledOut();
    void theSeparatorNeverComesFromTheText();
    void hitsAreMarkedInTheOriginal_data();
    void hitsAreMarkedInTheOriginal();
    void everySpellingOfATextMarksAllOfIt();
    void aMegabyteOfAccentsIsFolded();
};

void TestFold::aTextIsFolded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &text, const QString &result) {
        QTest::newRow(name) << text << result;
    };
    row("empty", QString(), QString());
    row("ASCII", QStringLiteral("Depot-10 [A]"), QStringLiteral("depot-10 [a]"));
    row("controls", QStringLiteral("a\nb\tc\u001Fd"), QStringLiteral("a b c d"));
    row("controls beside accents", QStringLiteral("ä\nb\u001F"), QStringLiteral("a b "));
    row("umlauts", QStringLiteral("VÄINÖ Ünal"), QStringLiteral("vaino unal"));
    row("umlauts, decomposed", QStringLiteral("VA\u0308INO\u0308"), QStringLiteral("vaino"));
    row("accents", QStringLiteral("Ångström Žižek Õun Łódź Ñ ç"),
        QStringLiteral("angstrom zizek oun lodz n c"));
    row("two accents", QStringLiteral("Nguyễn"), QStringLiteral("nguyen"));
    row("sharp s", QStringLiteral("Straße STRAẞE"), QStringLiteral("strasse strasse"));
    row("o with stroke", QStringLiteral("Øre Øǿ"), QStringLiteral("ore oo"));
    row("ae and oe", QStringLiteral("Æble ǽ Œuvre"), QStringLiteral("aeble ae oeuvre"));
    row("d with stroke and eth", QStringLiteral("Đorđe Ðóra ð"), QStringLiteral("dorde dora d"));
    row("thorn", QStringLiteral("Þór þ"), QStringLiteral("thor th"));
    row("dotless and dotted i", QStringLiteral("ISIK Işık İzmir"),
        QStringLiteral("isik isik izmir"));
    row("compatibility forms", QStringLiteral("ﬁ Ａ１ ² Ⅷ ㎾ \u00A0"),
        QStringLiteral("fi a1 2 viii kw  "));
    row("Greek", QStringLiteral("ΌΣΟΣ όσος"), QStringLiteral("οσοσ οσοσ"));
    row("Cyrillic", QStringLiteral("Ёлка Йод"), QStringLiteral("елка иод"));
    row("no case", QStringLiteral("東京 שלום"), QStringLiteral("東京 שלום"));
    row("beyond 16 bits", QStringLiteral("😀 𐐀 𝐀"), QStringLiteral("😀 𐐨 a"));
    row("marks alone", QStringLiteral("\u0308\u0301"), QString());
}

void TestFold::aTextIsFolded()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    QCOMPARE(folded(text), result);
}

void TestFold::foldedTextIsAppended()
{
    std::string out = "X";
    appendFolded("Ab", out);
    appendFolded("\xC3\x84", out);
    QCOMPARE(out, std::string("Xaba"));
}

void TestFold::everyAsciiCharacterIsFolded()
{
    for (char16_t c = 0; c < 0x80; ++c) {
        const QChar character(c);
        const QChar expected = c < 0x20 ? QLatin1Char(' ') : character.toLower();
        QCOMPARE(folded(QString(character)), QString(expected));
        QCOMPARE(folded(character + QStringLiteral("ß")), expected + QStringLiteral("ss"));
    }
}

void TestFold::foldingTwiceIsFoldingOnce()
{
    for (char32_t code = 0; code < 0x30000; ++code) {
        if (QChar::isSurrogate(code))
            continue;
        const QString once = folded(QString::fromUcs4(&code, 1));
        if (folded(once) != once)
            QFAIL(qPrintable(QStringLiteral("U+") + QString::number(code, 16)));
    }
}

void TestFold::umlautsAreAlsoSpelledOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("spellings");
    const auto row = [](const char *name, const QString &text, const QString &spellings) {
        QTest::newRow(name) << text << spellings.split(QLatin1Char('|'));
    };
    row("ASCII", QStringLiteral("Aino"), QStringLiteral("aino"));
    row("one", QStringLiteral("Jürgen"), QStringLiteral("jurgen|juergen"));
    row("one, decomposed", QStringLiteral("Ju\u0308rgen"), QStringLiteral("jurgen|juergen"));
    row("two", QStringLiteral("VÄINÖ"), QStringLiteral("vaino|vaeino|vainoe|vaeinoe"));
    row("three", QStringLiteral("äöü"),
        QStringLiteral("aou|aeou|aoeu|aeoeu|aoue|aeoue|aoeue|aeoeue"));
    row("four", QStringLiteral("Äääü"), QStringLiteral("aaau|aeaeaeue"));
    row("forty", QStringLiteral("ä").repeated(40),
        QStringLiteral("a").repeated(40) + QLatin1Char('|') + QStringLiteral("ae").repeated(40));
    row("no umlauts", QStringLiteral("Århus Øre Æble ë ï"), QStringLiteral("arhus ore aeble e i"));
    row("an umlaut with one more accent", QStringLiteral("ǖ"), QStringLiteral("u|ue"));
    row("a mark alone", QStringLiteral("\u0308ß"), QStringLiteral("ss"));
}

void TestFold::umlautsAreAlsoSpelledOut()
{
    QFETCH(QString, text);
    QFETCH(QStringList, spellings);
    QCOMPARE(variants(text), spellings);
}

void TestFold::theSeparatorNeverComesFromTheText()
{
    QCOMPARE(variants(QStringLiteral("a\u001Fb")), QStringList{QStringLiteral("a b")});
    QCOMPARE(variants(QStringLiteral("ä\u001Fb")),
             QStringList({QStringLiteral("a b"), QStringLiteral("ae b")}));
}

void TestFold::hitsAreMarkedInTheOriginal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &text, const QString &words,
                        const QString &result) { QTest::newRow(name) << text << words << result; };
    row("none", QStringLiteral("Aino"), QStringLiteral("x"), QStringLiteral("Aino"));
    row("no words", QStringLiteral("Aino"), QString(), QStringLiteral("Aino"));
    row("no text", QString(), QStringLiteral("x"), QString());
    row("ASCII", QStringLiteral("Depot 10"), QStringLiteral("depot"), QStringLiteral("[Depot] 10"));
    row("umlaut", QStringLiteral("VÄINÖ"), QStringLiteral("vai"), QStringLiteral("[VÄI]NÖ"));
    row("umlaut spelled out", QStringLiteral("Väinö"), QStringLiteral("vaei"),
        QStringLiteral("[Väi]nö"));
    row("one of two spelled out", QStringLiteral("Väinö"), QStringLiteral("vainoe"),
        QStringLiteral("[Väinö]"));
    row("umlaut before an e", QStringLiteral("Käen"), QStringLiteral("kaen"),
        QStringLiteral("[Käen]"));
    row("umlaut and e, both typed", QStringLiteral("Käen"), QStringLiteral("kaeen"),
        QStringLiteral("[Käen]"));
    row("umlaut, first letters", QStringLiteral("Käe"), QStringLiteral("ka"),
        QStringLiteral("[Kä]e"));
    row("no e begins in an umlaut", QStringLiteral("Väi"), QStringLiteral("ei"),
        QStringLiteral("Väi"));
    row("no e after other letters", QStringLiteral("Århus"), QStringLiteral("aer"),
        QStringLiteral("Århus"));
    row("sharp s", QStringLiteral("Am Straße 1"), QStringLiteral("strasse"),
        QStringLiteral("Am [Straße] 1"));
    row("half of a sharp s", QStringLiteral("Straße"), QStringLiteral("se"),
        QStringLiteral("Stra[ße]"));
    row("ae", QStringLiteral("Æble"), QStringLiteral("aeb"), QStringLiteral("[Æb]le"));
    row("accent as a mark of its own", QStringLiteral("Rene\u0301 B"), QStringLiteral("rene"),
        QStringLiteral("[Rene\u0301] B"));
    row("umlaut as a mark of its own", QStringLiteral("Ja\u0308rvi"), QStringLiteral("jaer"),
        QStringLiteral("[Ja\u0308r]vi"));
    row("behind a surrogate pair", QStringLiteral("😀 Väinö"), QStringLiteral("vaino"),
        QStringLiteral("😀 [Väinö]"));
    row("a surrogate pair", QStringLiteral("a😀b"), QStringLiteral("😀"), QStringLiteral("a[😀]b"));
    row("every time", QStringLiteral("Anna anna"), QStringLiteral("an"),
        QStringLiteral("[An]na [an]na"));
    row("overlapping itself", QStringLiteral("baaab"), QStringLiteral("aa"),
        QStringLiteral("b[aaa]b"));
    row("overlapping words", QStringLiteral("Helsinki"), QStringLiteral("sink|helsi"),
        QStringLiteral("[Helsink]i"));
    row("a word inside a word", QStringLiteral("Helsinki"), QStringLiteral("l|helsi"),
        QStringLiteral("[Helsi]nki"));
    row("sorted", QStringLiteral("one two three"), QStringLiteral("three|one"),
        QStringLiteral("[one] two [three]"));
    row("across a control", QStringLiteral("a\nb"), QStringLiteral("a b"),
        QStringLiteral("[a\nb]"));
    row("compatibility form", QStringLiteral("5 ㎾h"), QStringLiteral("kwh"),
        QStringLiteral("5 [㎾h]"));
}

void TestFold::hitsAreMarkedInTheOriginal()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, result);
    QCOMPARE(marked(text, words.split(QLatin1Char('|'))), result);
}

void TestFold::everySpellingOfATextMarksAllOfIt()
{
    const QStringList texts{QStringLiteral("Väinö Müller"), QStringLiteral("äe öö üee"),
                            QStringLiteral("Jyväskylä"), QStringLiteral("Großäß Æøü")};
    for (const QString &text : texts) {
        const QList<MarkedRange> all{{0, static_cast<int>(text.size())}};
        for (const QString &spelling : variants(text))
            QCOMPARE(foldedMatches(text, {spelling}), all);
    }
}

void TestFold::aMegabyteOfAccentsIsFolded()
{
    constexpr int Length = 1 << 20;
    QCOMPARE(folded(QString(Length, QChar(u'ä'))), QString(Length, QLatin1Char('a')));
    QCOMPARE(folded(QStringLiteral("a") + QStringLiteral("\u0301\u0323").repeated(Length / 2)),
             QStringLiteral("a"));
    const QString umlauts(Length / 2, QChar(u'ä'));
    QCOMPARE(foldedMatches(umlauts, {QStringLiteral("ae").repeated(Length / 2)}),
             QList<MarkedRange>({{0, Length / 2}}));
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
