// SPDX-License-Identifier: Apache-2.0
#include "tests/support/decoded.h"
#include "tests/support/fleettext.h"
#include "tests/support/testpaths.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace chargetree;

namespace {

QDir folder()
{
    return QDir(ownData());
}

std::string contents(const QString &name)
{
    QFile file(folder().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string goldenText(std::string_view document)
{
    const DecodedFleet read = decoded(document);
    return countsText(read.fleet->counts()) + '\n' + treeText(*read.fleet) + '\n'
           + reportText(read.report);
}

/// `json` with other white space: each value on its line, `width` spaces a level; or none at all.
std::string respaced(std::string_view json, std::optional<std::size_t> width)
{
    std::string out;
    std::size_t level = 0;
    const auto newLine = [&] { out += width ? '\n' + std::string(level * *width, ' ') : ""; };
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            const std::size_t from = i++;
            while (json[i] != '"')
                i += json[i] == '\\' ? 2 : 1;
            out += json.substr(from, i + 1 - from);
        } else if (c == '{' || c == '[') {
            out += c;
            ++level;
            newLine();
        } else if (c == '}' || c == ']') {
            --level;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c != ' ' && c != '\n') {
            out += c;
        }
    }
    return out;
}

void compareByLine(const std::string &actual, const std::string &expected)
{
    const auto lines = [](const std::string &text) {
        return QString::fromStdString(text).split(u'\n');
    };
    QCOMPARE(lines(actual), lines(expected));
}

} // namespace

class TestDecoderGolden final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentMakesItsTreeAndReport_data() { addDocuments(); }
    void aDocumentMakesItsTreeAndReport();
    void whiteSpaceChangesNothing_data() { addDocuments(); }
    void whiteSpaceChangesNothing();

private:
    static void addDocuments();
};

void TestDecoderGolden::addDocuments()
{
    QTest::addColumn<QString>("name");
    const QStringList documents =
        folder().entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(!documents.isEmpty());
    for (const QString &document : documents)
        QTest::newRow(qPrintable(document)) << document.chopped(5);
}

void TestDecoderGolden::aDocumentMakesItsTreeAndReport()
{
    QFETCH(const QString, name);
    const std::string text = goldenText(contents(name + QLatin1String(".json")));
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
        QFile file(folder().filePath(name + QLatin1String(".txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text.data(), qint64(text.size())), qint64(text.size()));
    }
    compareByLine(text, contents(name + QLatin1String(".txt")));
}

void TestDecoderGolden::whiteSpaceChangesNothing()
{
    QFETCH(const QString, name);
    const std::string document = contents(name + QLatin1String(".json"));
    const std::string text = goldenText(document);
    compareByLine(goldenText(respaced(document, std::nullopt)), text);
    compareByLine(goldenText(respaced(document, 2)), text);
    compareByLine(goldenText("\xef\xbb\xbf" + respaced(document, 7) + " \n"), text);
}

QTEST_APPLESS_MAIN(TestDecoderGolden)
#include "tst_decoder_golden.moc"
