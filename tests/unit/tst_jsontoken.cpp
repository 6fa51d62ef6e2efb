// SPDX-License-Identifier: Apache-2.0
#include "models/decode/jsontoken.h"

#include "models/decode/jsonreader.h"

#include <QtTest>

using namespace chargetree;
using namespace std::string_literals;

Q_DECLARE_METATYPE(chargetree::ValueType)

namespace {

/// Absent, if `raw` is more or less than one scalar.
ValueType typeOf(std::string_view raw)
{
    try {
        JsonReader reader(raw);
        const JsonToken token = reader.scalar();
        return token.raw.size() == raw.size() ? token.type : ValueType::Absent;
    } catch (const JsonStop &) {
        return ValueType::Absent;
    }
}

} // namespace

class TestJsonToken final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenHasItsType_data();
    void aTokenHasItsType();
    void anOddCharacterIsFoundAtEveryPlaceOfAString();
    void aStringIsUnescaped_data();
    void aStringIsUnescaped();
    void unescapedTextIsAppended();
    void aTextIsEscaped_data();
    void aTextIsEscaped();
    void everyAsciiCharacterGoesThereAndBack();
};

void TestJsonToken::aTokenHasItsType_data()
{
    QTest::addColumn<std::string>("raw");
    QTest::addColumn<ValueType>("type");
    const auto rows = [](ValueType type, std::initializer_list<std::string> tokens) {
        for (const std::string &raw : tokens)
            QTest::newRow(raw.c_str()) << raw << type;
    };
    rows(ValueType::Null, {"null"});
    rows(ValueType::True, {"true"});
    rows(ValueType::False, {"false"});
    rows(ValueType::Number,
         {"0", "-0", "7", "-7", "10", "1.5", "0.0", "-0.25", "1e3", "1E3", "1e+3", "1e-3", "0e0",
          "1.5e10", "9223372036854775808", "123456789012345678901234567890", "1e999"});
    rows(ValueType::Text,
         {R"("")", R"("a")", R"("a b")", R"("\"")", R"("\\")", R"("\\\"")", R"("\/\b\f\n\r\t")",
          R"("\u0041")", R"("\u0000")", R"("\uD83D\uDE00")", R"("\ud83d\ude00x")", R"("\\ud83d")",
          "\"\x7F\"", "\"V\xC3\xA4in\xC3\xB6\"", R"("123456789 longer than a word")"});
    rows(ValueType::BrokenText,
         {R"("\ud800")", R"("\udc00")", R"("\udc00\ud800")", R"("\ud800x")", R"("\ud800\n")",
          R"("\ud800\u0041")", R"("\ud800\ud800\udc00")", R"("x\uDFFF")"});
    rows(ValueType::Absent, {"",
                             " ",
                             "nul",
                             "Null",
                             "NULL",
                             "nulll",
                             "null ",
                             " null",
                             "True",
                             "truefalse",
                             "NaN",
                             "Infinity",
                             "-Infinity",
                             "undefined",
                             "-",
                             "+1",
                             "01",
                             "-01",
                             "00",
                             ".5",
                             "1.",
                             "1.e3",
                             "1e",
                             "1e+",
                             "1e1.5",
                             "--1",
                             "1-",
                             "1 ",
                             " 1",
                             "0x10",
                             "1,5",
                             "1_000",
                             "1f",
                             "{}",
                             "[]",
                             "\"",
                             "a",
                             "'a'",
                             R"("a)",
                             R"(a")",
                             R"("\")",
                             R"("\\\")",
                             R"("a"b")",
                             R"("a""b")",
                             R"("\x41")",
                             R"("\u")",
                             R"("\u12")",
                             R"("\u12G4")",
                             R"("\U0041")",
                             R"("\a")",
                             R"("\0")",
                             R"("\ud800\u12")",
                             R"("\ud800\q")",
                             "\"\n\"",
                             "\"\t\"",
                             "\"\x1F\"",
                             "\"12345678\n\""});
    QTest::newRow("a NUL in a string") << "\"\0\""s << ValueType::Absent;
    QTest::newRow("a NUL behind a number") << "1\0"s << ValueType::Absent;
    QTest::newRow("a megabyte of text") << '"' + std::string(1 << 20, 'x') + '"' << ValueType::Text;
    QTest::newRow("a megabyte of digits") << std::string(1 << 20, '9') << ValueType::Number;
}

void TestJsonToken::aTokenHasItsType()
{
    QFETCH(std::string, raw);
    QFETCH(ValueType, type);
    QCOMPARE(typeOf(raw), type);
}

void TestJsonToken::anOddCharacterIsFoundAtEveryPlaceOfAString()
{
    for (std::size_t length = 1; length < 40; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                std::string text(length, at % 2 == 0 ? '!' : '\xC3');
                text[at] = static_cast<char>(byte);
                const bool stops = byte < 0x20 || byte == '"' || byte == '\\';
                if (endOfPlainText(text, 0) != (stops ? at : length))
                    QFAIL("a string's end is missed");
                if (at % 2 == 0 && endOfPlainAscii(text, 0) != (stops || byte > 127 ? at : length))
                    QFAIL("a character beyond ASCII is missed");
            }
        }
    }
}

void TestJsonToken::aStringIsUnescaped_data()
{
    QTest::addColumn<std::string>("raw");
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << R"("")"s
                           << ""s;
    QTest::newRow("plain") << R"("04A2 B3")"s
                           << "04A2 B3"s;
    QTest::newRow("UTF-8 as it stands") << "\"V\xC3\xA4in\xC3\xB6 \xF0\x9F\x98\x80\""s
                                        << "V\xC3\xA4in\xC3\xB6 \xF0\x9F\x98\x80"s;
    QTest::newRow("every short escape") << R"("\"\\\/\b\f\n\r\t")"s
                                        << "\"\\/\b\f\n\r\t"s;
    QTest::newRow("between plain text") << R"("a\nb\tc")"s
                                        << "a\nb\tc"s;
    QTest::newRow("NUL") << R"("a\u0000b")"s
                         << "a\0b"s;
    QTest::newRow("one byte") << R"("\u0041\u007f")"s
                              << "A\x7F"s;
    QTest::newRow("two bytes") << R"("\u0080\u00e4\u07FF")"s
                               << "\xC2\x80\xC3\xA4\xDF\xBF"s;
    QTest::newRow("three bytes") << R"("\u0800\u20ac\uFFFF")"s
                                 << "\xE0\xA0\x80\xE2\x82\xAC\xEF\xBF\xBF"s;
    QTest::newRow("four bytes") << R"("\ud800\udc00\ud83d\ude00\uDBFF\uDFFF")"s
                                << "\xF0\x90\x80\x80\xF0\x9F\x98\x80\xF4\x8F\xBF\xBF"s;
    QTest::newRow("an escaped backslash before u") << R"("\\u0041")"s
                                                   << R"(\u0041)"s;
    QTest::newRow("a lone surrogate") << R"("a\ud800\u0041\udc00")"s
                                      << "a\xEF\xBF\xBD"
                                         "A\xEF\xBF\xBD"s;
}

void TestJsonToken::aStringIsUnescaped()
{
    QFETCH(std::string, raw);
    QFETCH(std::string, text);
    std::string out;
    appendUnescaped(raw, out);
    QCOMPARE(out, text);
}

void TestJsonToken::unescapedTextIsAppended()
{
    std::string out = "before ";
    appendUnescaped(R"("one")", out);
    appendUnescaped(R"("\ttwo")", out);
    QCOMPARE(out, "before one\ttwo"s);
}

void TestJsonToken::aTextIsEscaped_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("raw");
    QTest::newRow("empty") << ""s
                           << R"("")"s;
    QTest::newRow("plain") << "a/b 'c'"s
                           << R"("a/b 'c'")"s;
    QTest::newRow("quote and backslash") << R"(say "\")"s
                                         << R"("say \"\\\"")"s;
    QTest::newRow("short controls") << "\b\f\n\r\t"s
                                    << R"("\b\f\n\r\t")"s;
    QTest::newRow("other controls") << "\0\x01\x0B\x1F"s
                                    << R"("\u0000\u0001\u000b\u001f")"s;
    QTest::newRow("all else as it is") << "\x7F\xC2\x85\xE2\x80\xA8\xF0\x9F\x98\x80"s
                                       << "\"\x7F\xC2\x85\xE2\x80\xA8\xF0\x9F\x98\x80\""s;
}

void TestJsonToken::aTextIsEscaped()
{
    QFETCH(std::string, text);
    QFETCH(std::string, raw);
    std::string out = "{";
    appendEscaped(text, out);
    QCOMPARE(out, "{" + raw);
}

void TestJsonToken::everyAsciiCharacterGoesThereAndBack()
{
    std::string text;
    for (int c = 0; c < 128; ++c)
        text.append(1, static_cast<char>(c)).append(static_cast<std::size_t>(c % 9), 'x');
    std::string raw;
    appendEscaped(text, raw);
    QCOMPARE(typeOf(raw), ValueType::Text);
    std::string back;
    appendUnescaped(raw, back);
    QCOMPARE(back, text);
}

QTEST_GUILESS_MAIN(TestJsonToken)
#include "tst_jsontoken.moc"
