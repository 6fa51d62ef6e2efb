// SPDX-License-Identifier: Apache-2.0
#include "models/items/asciikey.h"
#include "models/items/naturalorder.h"

#include <QtTest>

#include <random>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QStringList locales{u"C"_s,     u"en_US"_s, u"de_DE"_s, u"fi_FI"_s, u"sv_SE"_s, u"nb_NO"_s,
                          u"da_DK"_s, u"et_EE"_s, u"lt_LT"_s, u"cs_CZ"_s, u"tr_TR"_s, u"hu_HU"_s,
                          u"es_ES"_s, u"th_TH"_s, u"ja_JP"_s, u"ar_EG"_s};

int signOf(int number)
{
    return (number > 0) - (number < 0);
}

/// Short texts of few letters, so that many are equal or nearly so.
class TextMaker final {
public:
    explicit TextMaker(QString letters)
        : m_letters(std::move(letters))
    {
    }
    QString text()
    {
        QString text;
        for (int left = upTo(6); left > 0; --left)
            text += m_letters.at(upTo(int(m_letters.size()) - 1));
        return text;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }

    QString m_letters;
    std::mt19937 m_random{3};
};

QString allAscii()
{
    QString letters;
    for (char c = ' '; c <= '~'; ++c)
        letters += QLatin1Char(c);
    return letters;
}

} // namespace

class TestNaturalOrder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreInNaturalOrder_data();
    void textsAreInNaturalOrder();
    void equalTextsShareARank();
    void emptyTextsAreMissing();
    void anAsciiKeyComparesAsTheCollatorDoes_data();
    void anAsciiKeyComparesAsTheCollatorDoes();
    void textsBeyondAKeyHaveNone_data();
    void textsBeyondAKeyHaveNone();
    void localesWithLettersOfTheirOwnAreNotPlain_data();
    void localesWithLettersOfTheirOwnAreNotPlain();
    void ranksCompareAsTextsDo_data();
    void ranksCompareAsTextsDo();
};

void TestNaturalOrder::textsAreInNaturalOrder_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const QString &locale, const QStringList &texts) {
        QTest::newRow(name) << locale << texts;
    };
    row("numbers by value", u"en_US"_s, {u"Depot 2"_s, u"Depot 10"_s, u"Depot 10b"_s});
    row("in the C locale too", u"C"_s, {u"Depot 2"_s, u"depot 3"_s, u"Depot 10"_s});
    row("case aside", u"en_US"_s, {u"aino"_s, u"Bo"_s, u"cai"_s});
    row("space before letters", u"en_US"_s, {u"De pot"_s, u"De-pot"_s, u"De1"_s, u"Depot"_s});
    row("long numbers", u"en_US"_s,
        {u"9"_s, u"12345678901234567890"_s, u"12345678901234567891"_s, u"a"_s});
    row("ä is a letter of its own", u"fi_FI"_s, {u"Aino"_s, u"Zoe"_s, u"Ämmä"_s});
    row("ä is an a", u"de_DE"_s, {u"Ainz"_s, u"Ämmä"_s, u"Zoe"_s});
    row("aa is an å", u"da_DK"_s, {u"Zoe"_s, u"Aabenraa"_s});
    row("ch is a letter", u"cs_CZ"_s, {u"cz"_s, u"hz"_s, u"ch"_s, u"i"_s});
    row("z before t", u"et_EE"_s, {u"s"_s, u"z"_s, u"t"_s});
}

void TestNaturalOrder::textsAreInNaturalOrder()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, texts);
    const NaturalOrder order{QLocale(locale)};
    std::vector<std::string> held;
    for (const QString &text : texts)
        held.push_back(text.toStdString());
    const auto ranks = order.ranks(std::vector<std::string_view>(held.begin(), held.end()));
    for (qsizetype i = 1; i < texts.size(); ++i) {
        QVERIFY2(order.compare(texts[i - 1], texts[i]) < 0, qPrintable(texts[i]));
        QCOMPARE(ranks[std::size_t(i)], std::uint32_t(i));
    }
}

void TestNaturalOrder::equalTextsShareARank()
{
    const NaturalOrder order{QLocale(u"en_US"_s)};
    const std::vector<std::string_view> ascii{"b", "A 01", "a 1", "B", "c"};
    QCOMPARE(order.ranks(ascii), (std::vector<std::uint32_t>{1, 0, 0, 1, 2}));
    const std::vector<std::string_view> others{"é", "A 01", "a 1", "É", "é"};
    QCOMPARE(order.ranks(others), (std::vector<std::uint32_t>{1, 0, 0, 1, 1}));
}

void TestNaturalOrder::emptyTextsAreMissing()
{
    const NaturalOrder order{QLocale::c()};
    constexpr std::uint32_t missing = NaturalOrder::missing;
    const std::vector<std::string_view> ascii{"", "a", ""};
    QCOMPARE(order.ranks(ascii), (std::vector<std::uint32_t>{missing, 0, missing}));
    const std::vector<std::string_view> others{"", "ä", ""};
    QCOMPARE(order.ranks(others), (std::vector<std::uint32_t>{missing, 0, missing}));
    QVERIFY(order.ranks({}).empty());
}

void TestNaturalOrder::anAsciiKeyComparesAsTheCollatorDoes_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("letters");
    const QString few = u"aAbBzZ019 -_.,:/()"_s;
    for (const QString &locale : locales) {
        if (!NaturalOrder{QLocale(locale)}.hasPlainAscii())
            continue;
        QTest::addRow("%s, few", qPrintable(locale)) << locale << few;
        QTest::addRow("%s, all", qPrintable(locale)) << locale << allAscii();
        QTest::addRow("%s, alphanumeric", qPrintable(locale))
            << locale << u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
        QTest::addRow("%s, digits", qPrintable(locale)) << locale << u"001239a"_s;
    }
}

void TestNaturalOrder::anAsciiKeyComparesAsTheCollatorDoes()
{
    QFETCH(QString, locale);
    QFETCH(QString, letters);
    const NaturalOrder order{QLocale(locale)};
    TextMaker maker(letters);
    for (int i = 0; i < 3000; ++i) {
        const QString one = maker.text();
        const QString two = maker.text();
        std::string keyOne;
        std::string keyTwo;
        QVERIFY(appendAsciiKey(one.toStdString(), keyOne));
        QVERIFY(appendAsciiKey(two.toStdString(), keyTwo));
        QVERIFY2(signOf(keyOne.compare(keyTwo)) == signOf(order.compare(one, two)),
                 qPrintable(QString(one % u" | " % two)));
    }
}

void TestNaturalOrder::textsBeyondAKeyHaveNone_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("not ASCII") << std::string("abcä");
    QTest::newRow("a control") << std::string("a\tb");
    QTest::newRow("NUL") << std::string("a\0b", 3);
    QTest::newRow("delete") << std::string("a\x7f");
    QTest::newRow("too many digits") << 'a' + std::string(201, '1');
}

void TestNaturalOrder::textsBeyondAKeyHaveNone()
{
    QFETCH(std::string, text);
    std::string key = "x";
    QVERIFY(!appendAsciiKey(text, key));
    QCOMPARE(key, std::string("x"));
}

void TestNaturalOrder::localesWithLettersOfTheirOwnAreNotPlain_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("isPlain");
    for (const QString &locale : {u"C"_s, u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"nl_NL"_s})
        QTest::newRow(qPrintable(locale)) << locale << true;
    for (const QString &locale : {u"da_DK"_s, u"et_EE"_s, u"cs_CZ"_s, u"lt_LT"_s, u"tr_TR"_s})
        QTest::newRow(qPrintable(locale)) << locale << false;
}

void TestNaturalOrder::localesWithLettersOfTheirOwnAreNotPlain()
{
    QFETCH(QString, locale);
    QFETCH(bool, isPlain);
    QCOMPARE(NaturalOrder{QLocale(locale)}.hasPlainAscii(), isPlain);
}

void TestNaturalOrder::ranksCompareAsTextsDo_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("letters");
    for (const QString &locale : locales) {
        QTest::addRow("%s, ASCII", qPrintable(locale)) << locale << u"acChiIzZ019 -"_s;
        QTest::addRow("%s, others", qPrintable(locale)) << locale << u"aAäÄåzZøß019 "_s;
    }
}

void TestNaturalOrder::ranksCompareAsTextsDo()
{
    QFETCH(QString, locale);
    QFETCH(QString, letters);
    const NaturalOrder order{QLocale(locale)};
    TextMaker maker(letters);
    QStringList texts;
    std::vector<std::string> held;
    while (texts.size() < 80) {
        const QString text = maker.text();
        if (text.isEmpty())
            continue;
        texts.append(text);
        held.push_back(text.toStdString());
    }
    const auto ranks = order.ranks(std::vector<std::string_view>(held.begin(), held.end()));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype k = 0; k < texts.size(); ++k) {
            const auto one = std::int64_t(ranks[std::size_t(i)]);
            const auto two = std::int64_t(ranks[std::size_t(k)]);
            QVERIFY2(signOf(int(one - two)) == signOf(order.compare(texts[i], texts[k])),
                     qPrintable(QString(texts[i] % u" | " % texts[k])));
        }
    }
}

QTEST_GUILESS_MAIN(TestNaturalOrder)
#include "tst_naturalorder.moc"
