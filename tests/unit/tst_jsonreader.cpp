// SPDX-License-Identifier: Apache-2.0
#include "models/decode/jsonreader.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace chargetree;
using namespace std::string_literals;

Q_DECLARE_METATYPE(chargetree::JsonFault)

namespace {

QDir suite()
{
    return QDir(testData(QStringLiteral("JSONTestSuite/test_parsing")));
}

bool hasSuite()
{
    return !testData().isEmpty() && suite().exists();
}

void addSuiteRows(const QString &pattern)
{
    QTest::addColumn<std::string>("text");
    if (!hasSuite()) {
        QTest::newRow("absent") << std::string();
        return;
    }
    for (const QString &name : suite().entryList({pattern}, QDir::Files, QDir::Name)) {
        QFile file(suite().filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll().toStdString();
    }
}

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

const std::string Sample = R"({"userGroups": [
  {"isSpare": false, "id": -12.5e+3, "groupName": "V\u00e4in\ud83d\ude00 \\ "},
  {"subgroups": [[], {}, null, true, 0], "name": "Ää €"}],
 "spareUsers": []})";

} // namespace

class TestJsonReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSuiteIsComplete();
    void whatTheSuiteAcceptsIsWellFormed_data();
    void whatTheSuiteAcceptsIsWellFormed();
    void whatTheSuiteRefusesIsNot_data();
    void whatTheSuiteRefusesIsNot();
    void aWellFormedTextHasNoError_data();
    void aWellFormedTextHasNoError();
    void aFaultIsFoundInItsPlace_data();
    void aFaultIsFoundInItsPlace();
    void everyPrefixOfADocumentIsUnclosed();
    void aControlCharacterNeverGoesUnnoticedInAString();
    void aDeepTextTakesNoStack();
    void aTextIsTooDeepAtTheBracketBeyondTheLimit();
    void entriesAreTakenOneByOne();
    void knownBytesAreSteppedOver();
};

void TestJsonReader::theSuiteIsComplete()
{
    if (!hasSuite())
        QSKIP("CHARGETREE_TEST_DATA names no folder with JSONTestSuite");
    QCOMPARE(suite().entryList({QStringLiteral("y_*")}).size(), 95);
    QCOMPARE(suite().entryList({QStringLiteral("n_*")}).size(), 188);
}

void TestJsonReader::whatTheSuiteAcceptsIsWellFormed_data()
{
    addSuiteRows(QStringLiteral("y_*"));
}

void TestJsonReader::whatTheSuiteAcceptsIsWellFormed()
{
    if (!hasSuite())
        QSKIP("CHARGETREE_TEST_DATA names no folder with JSONTestSuite");
    QFETCH(std::string, text);
    QVERIFY(!findJsonError(text));
}

void TestJsonReader::whatTheSuiteRefusesIsNot_data()
{
    addSuiteRows(QStringLiteral("n_*"));
}

void TestJsonReader::whatTheSuiteRefusesIsNot()
{
    if (!hasSuite())
        QSKIP("CHARGETREE_TEST_DATA names no folder with JSONTestSuite");
    QFETCH(std::string, text);
    QVERIFY(findJsonError(text));
}

void TestJsonReader::aWellFormedTextHasNoError_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("the sample") << Sample;
    QTest::newRow("a byte-order mark") << "\xEF\xBB\xBF{}"s;
    QTest::newRow("a key twice") << R"({"a":1,"a":2})"s;
    QTest::newRow("lone surrogates") << R"(["\ud800", "\udc00\ud800"])"s;
    QTest::newRow("numbers that fit nothing") << R"([1e999, -123456789012345678901234567890])"s;
    QTest::newRow("scalar at the top") << " \"a\"\r\n\t"s;
    QTest::newRow("wide indentation")
        << "[\n" + std::string(41, ' ') + "1\n" + std::string(8, ' ') + "]";
    QTest::newRow("U+007F and the last character") << "[\"\x7F\xF4\x8F\xBF\xBF\"]"s;
}

void TestJsonReader::aWellFormedTextHasNoError()
{
    QFETCH(std::string, text);
    const auto error = findJsonError(text);
    QVERIFY2(!error, qPrintable(QString::number(error ? int(error->fault) : 0)));
}

void TestJsonReader::aFaultIsFoundInItsPlace_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<JsonFault>("fault");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto rowAt = [](const char *name, const std::string &text, JsonFault fault, int offset,
                          int line, int column) {
        QTest::newRow(name) << text << fault << offset << line << column;
    };
    const auto row = [&rowAt](const std::string &text, JsonFault fault, int offset) {
        rowAt(text.c_str(), text, fault, offset, 1, offset + 1);
    };
    row("", JsonFault::Empty, 0);
    row("   ", JsonFault::Empty, 3);
    row("<html>", JsonFault::Html, 0);
    row("[<html>]", JsonFault::UnexpectedCharacter, 1);
    row("hello", JsonFault::BadLiteral, 0);
    row("'a'", JsonFault::UnexpectedCharacter, 0);
    row("]", JsonFault::UnexpectedCharacter, 0);
    row(",", JsonFault::UnexpectedCharacter, 0);
    row("[1 2]", JsonFault::MissingComma, 3);
    row("[1\"a\"]", JsonFault::MissingComma, 2);
    row("{\"a\":1 \"b\":2}", JsonFault::MissingComma, 7);
    row("{\"a\" 1}", JsonFault::MissingColon, 5);
    row("{\"a\"}", JsonFault::MissingColon, 4);
    row("{\"a\",\"b\"}", JsonFault::MissingColon, 4);
    row("{\"a\":}", JsonFault::MissingValue, 5);
    row("{\"a\":,\"b\":1}", JsonFault::MissingValue, 5);
    row("{\"a\"::1}", JsonFault::UnexpectedCharacter, 5);
    row("[,1]", JsonFault::MissingValue, 1);
    row("[1,,2]", JsonFault::MissingValue, 3);
    row("[1 , ]", JsonFault::TrailingComma, 3);
    row("{\"a\":1, }", JsonFault::TrailingComma, 6);
    row("{a:1}", JsonFault::KeyNotString, 1);
    row("{1:1}", JsonFault::KeyNotString, 1);
    row("{\"a\":1,,\"b\":2}", JsonFault::KeyNotString, 7);
    row("{]", JsonFault::UnexpectedCharacter, 1);
    row("[1}", JsonFault::UnexpectedCharacter, 2);
    row("{\"a\":1]", JsonFault::UnexpectedCharacter, 6);
    row("[\"a\":1]", JsonFault::UnexpectedCharacter, 4);
    row("[1] x", JsonFault::TrailingText, 4);
    row("{}{}", JsonFault::TrailingText, 2);
    row("1 2", JsonFault::TrailingText, 2);
    row("[1/**/]", JsonFault::UnexpectedCharacter, 2);
    row("[True]", JsonFault::BadLiteral, 1);
    row("[nul]", JsonFault::BadLiteral, 1);
    row("[nulls]", JsonFault::BadLiteral, 1);
    row("[NaN]", JsonFault::BadLiteral, 1);
    row("nul", JsonFault::BadLiteral, 0);
    row("[01]", JsonFault::BadNumber, 1);
    row("[+1]", JsonFault::BadNumber, 1);
    row("[.5]", JsonFault::BadNumber, 1);
    row("[1.]", JsonFault::BadNumber, 1);
    row("[1.5.2]", JsonFault::BadNumber, 1);
    row("[-Infinity]", JsonFault::BadNumber, 1);
    row("[0x1F]", JsonFault::BadNumber, 1);
    row("[1e]", JsonFault::BadNumber, 1);
    row("[+", JsonFault::BadNumber, 1);
    row("-", JsonFault::BadNumber, 0);
    row("[\"a\\x\"]", JsonFault::BadEscape, 3);
    row("[\"\\u12G4\"]", JsonFault::BadEscape, 2);
    row("[\"a\nb\"]", JsonFault::ControlCharacter, 3);
    row("[\"a\tb\"]", JsonFault::ControlCharacter, 3);
    row("[\x0C]", JsonFault::ControlCharacter, 1);
    row("[\"a\xFF\"]", JsonFault::InvalidUtf8, 3);
    row("[\"\xC3\"]", JsonFault::InvalidUtf8, 2);
    row("[\"\xC0\xAF\"]", JsonFault::InvalidUtf8, 2);
    row("[\"\xE0\x9F\xBF\"]", JsonFault::InvalidUtf8, 2);
    row("[\"\xED\xA0\x80\"]", JsonFault::InvalidUtf8, 2);
    row("[\"\xF4\x90\x80\x80\"]", JsonFault::InvalidUtf8, 2);
    row("[\xFF]", JsonFault::InvalidUtf8, 1);
    row("\xEF\xBB{}", JsonFault::InvalidUtf8, 0);
    row("[\xC2\xA0 1]", JsonFault::UnexpectedCharacter, 1);
    row("\"abc", JsonFault::UnclosedString, 4);
    row("[\"abc\\", JsonFault::UnclosedString, 6);
    row("[\"\\u00", JsonFault::UnclosedString, 6);
    row("[", JsonFault::UnclosedArray, 1);
    row("[1,", JsonFault::UnclosedArray, 3);
    row("[1.", JsonFault::UnclosedArray, 3);
    row("[tru", JsonFault::UnclosedArray, 4);
    row("{\"a\":[1", JsonFault::UnclosedArray, 7);
    row("{\"a\":[1]", JsonFault::UnclosedObject, 8);
    row("{\"a\":", JsonFault::UnclosedObject, 5);

    rowAt("HTML behind white space", "\n <!DOCTYPE html>", JsonFault::Html, 2, 2, 2);
    rowAt("a mark alone", "\xEF\xBB\xBF", JsonFault::Empty, 3, 1, 1);
    rowAt("a mark counts as bytes", "\xEF\xBB\xBF[x]", JsonFault::BadLiteral, 4, 1, 2);
    rowAt("a second mark", "\xEF\xBB\xBF\xEF\xBB\xBF{}", JsonFault::UnexpectedCharacter, 3, 1, 1);
    rowAt("columns are characters", "[\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\" 1]",
          JsonFault::MissingComma, 13, 1, 8);
    rowAt("lines end with LF", "[\n1,\n\n  x]", JsonFault::BadLiteral, 8, 4, 3);
    rowAt("lines end with CR LF", "[\r\n1,\r\n x]", JsonFault::BadLiteral, 8, 3, 2);
    rowAt("the end of the text", "{\n\"a\": 1\n", JsonFault::UnclosedObject, 9, 3, 1);
    rowAt("cut in a character", "[\"\xE2\x82", JsonFault::UnclosedString, 4, 1, 4);
    rowAt("zeros", std::string(1 << 20, '\0'), JsonFault::ControlCharacter, 0, 1, 1);
    rowAt("a NUL in a string", "[\"a\0b\"]"s, JsonFault::ControlCharacter, 3, 1, 4);
    rowAt("a NUL behind", "{}\0"s, JsonFault::TrailingText, 2, 1, 3);
    rowAt("UTF-16LE, marked", "\xFF\xFE{\0}\0"s, JsonFault::Utf16, 0, 1, 1);
    rowAt("UTF-16BE, marked", "\xFE\xFF\0{\0}"s, JsonFault::Utf16, 0, 1, 1);
    rowAt("UTF-16LE", "{\0}\0"s, JsonFault::Utf16, 0, 1, 1);
    rowAt("UTF-16BE", "\0{\0}"s, JsonFault::Utf16, 0, 1, 1);
    rowAt("UTF-16LE, one unit", "1\0"s, JsonFault::Utf16, 0, 1, 1);
    rowAt("UTF-32LE", "{\0\0\0}\0\0\0"s, JsonFault::Utf16, 0, 1, 1);
    rowAt("UTF-32BE, marked", "\0\0\xFE\xFF\0\0\0{"s, JsonFault::Utf16, 0, 1, 1);
}

void TestJsonReader::aFaultIsFoundInItsPlace()
{
    QFETCH(std::string, text);
    QFETCH(JsonFault, fault);
    QFETCH(int, offset);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto error = findJsonError(text);
    QVERIFY(error.has_value());
    QCOMPARE(error->fault, fault);
    QCOMPARE(int(error->offset), offset);
    QCOMPARE(int(error->line), line);
    QCOMPARE(int(error->column), column);
}

void TestJsonReader::everyPrefixOfADocumentIsUnclosed()
{
    QVERIFY(!findJsonError(Sample));
    const QList<JsonFault> unclosed{JsonFault::UnclosedArray, JsonFault::UnclosedObject,
                                    JsonFault::UnclosedString};
    for (std::size_t length = 1; length < Sample.size(); ++length) {
        const auto error = findJsonError(std::string_view(Sample).substr(0, length));
        QVERIFY(error.has_value());
        QVERIFY(unclosed.contains(error->fault));
        QCOMPARE(error->offset, length);
    }
}

void TestJsonReader::aControlCharacterNeverGoesUnnoticedInAString()
{
    for (std::size_t length = 1; length < 40; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            std::string text = "[\"" + std::string(length, 'x') + "\"]";
            text[at + 2] = '\x1F';
            const auto error = findJsonError(text);
            QVERIFY(error.has_value());
            QCOMPARE(error->fault, JsonFault::ControlCharacter);
            QCOMPARE(error->offset, at + 2);
        }
    }
}

void TestJsonReader::aDeepTextTakesNoStack()
{
    constexpr std::size_t Depth = 100'000;
    QVERIFY(!findJsonError(nested(Depth)));
    const auto open = findJsonError(std::string(Depth, '['));
    QVERIFY(open.has_value());
    QCOMPARE(open->fault, JsonFault::UnclosedArray);
    QCOMPARE(open->offset, Depth);
    std::string objects;
    for (std::size_t i = 0; i < Depth; ++i)
        objects += "{\"a\":";
    const auto object = findJsonError(objects);
    QVERIFY(object.has_value());
    QCOMPARE(object->fault, JsonFault::UnclosedObject);
}

void TestJsonReader::aTextIsTooDeepAtTheBracketBeyondTheLimit()
{
    QVERIFY(!findJsonError(nested(64), 64));
    QVERIFY(!findJsonError("[[],[],{}]", 2));
    const auto error = findJsonError(nested(65), 64);
    QVERIFY(error.has_value());
    QCOMPARE(error->fault, JsonFault::TooDeep);
    QCOMPARE(error->offset, std::size_t{64});
    QVERIFY(findJsonError({}));
    QVERIFY(!findJsonError("1", 0));
    QVERIFY(findJsonError("[]", 0));
}

void TestJsonReader::entriesAreTakenOneByOne()
{
    JsonReader reader(R"( {"n" : [1, "a\u00e4", [], {}], "\ud800" : null} )");
    JsonToken key;
    std::string scratch;
    QCOMPARE(reader.peek(), '{');
    reader.openObject();
    QVERIFY(reader.nextKey(key));
    QCOMPARE(key.text(scratch), "n");
    reader.openArray();
    QVERIFY(reader.nextElement());
    QCOMPARE(reader.scalar().text(scratch), "1");
    QVERIFY(reader.nextElement());
    QCOMPARE(reader.scalar().text(scratch), "aä");
    QVERIFY(reader.nextElement());
    QCOMPARE(reader.peek(), '[');
    reader.openArray();
    QVERIFY(!reader.nextElement());
    QVERIFY(reader.nextElement());
    reader.openObject();
    QCOMPARE(reader.depth(), std::size_t(3));
    QVERIFY(!reader.nextKey(key));
    QVERIFY(!reader.nextElement());
    QVERIFY(reader.nextKey(key));
    QCOMPARE(key.type, ValueType::BrokenText);
    QCOMPARE(key.text(scratch), "\\ud800");
    QCOMPARE(reader.scalar().type, ValueType::Null);
    QVERIFY(!reader.nextKey(key));
    reader.finish();
}

void TestJsonReader::knownBytesAreSteppedOver()
{
    JsonReader reader(R"([{"a":1},2])");
    reader.openArray();
    QVERIFY(reader.nextElement());
    QVERIFY(reader.rest().starts_with(R"({"a":1})"));
    reader.skip(7);
    QVERIFY(reader.nextElement());
    QCOMPARE(reader.scalar().type, ValueType::Number);
    QVERIFY(!reader.nextElement());
    reader.finish();
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
