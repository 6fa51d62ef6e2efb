// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/programcall.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

using Answer = ProgramAnswer;

Answer run(const QStringList &arguments, const QByteArray &input = {},
           const QMap<QString, QString> &more = {})
{
    return callProgram(QStringList{u"report"_s} + arguments, input, more);
}

QStringList call(const QString &selector, const QString &id, const QString &path)
{
    return {u"--file"_s, u"fleet.json"_s,           selector, id,
            u"--now"_s,  u"2026-01-15T12:00:00Z"_s, u"-o"_s,  path};
}

int pageCount(const QByteArray &pdf)
{
    static const QRegularExpression count(u"/Type /Pages.*?/Count (\\d+)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

QString textIn(const QByteArray &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-"_s, u"-"_s});
    process.write(pdf);
    process.closeWriteChannel();
    [&] { EVENTUALLY_COMPARE(process.state(), QProcess::NotRunning); }();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// `chargetree report`, as a script calls it.
class TestReportCommand final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"page.pdf"_s);

private Q_SLOTS:
    void init() { QFile::remove(m_path); }
    void aPageIsWritten_data();
    void aPageIsWritten();
    void standardOutputTakesAPageToo();
    void nobodyOfThatNameIsExit1_data();
    void nobodyOfThatNameIsExit1();
    void aSourceThatFailsKeepsTheFile_data();
    void aSourceThatFailsKeepsTheFile();
    void whatCanNotBeWrittenIsExit5_data();
    void whatCanNotBeWrittenIsExit5();
    void eachRecordOfAnIdHasAPage();
    void aPageIsForPeopleOfEachLanguage();
    void theSameMomentMakesTheSamePage();
    void aMachineWithoutFontsSaysSo();
    void theToolkitSaysNothing_data();
    void theToolkitSaysNothing();
};

void TestReportCommand::aPageIsWritten_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("driver") << u"--driver"_s << u"7"_s
                            << QStringList{u"Aino Väinölä"_s, u"EVNUMBER-99"_s, u"Kamppi"_s};
    QTest::newRow("charger") << u"--charger"_s << u"VLT-0001"_s
                             << QStringList{u"Ruoholahti 1"_s, u"Mannerheimintie 1"_s,
                                            u"as stated by this document"_s};
    QTest::newRow("site") << u"--site"_s << u"300"_s
                          << QStringList{u"May charge here"_s, u"fleet.json"_s};
}

void TestReportCommand::aPageIsWritten()
{
    QFETCH(const QString, selector);
    QFETCH(const QString, id);
    QFETCH(const QStringList, words);
    const Answer answer = run(call(selector, id, m_path));
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.out, QByteArray());
    const QByteArray pdf = contentsOfFile(m_path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pageCount(pdf), 1);
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext of poppler-utils is not installed");
    const QString text = textIn(pdf);
    for (const QString &word : words)
        QVERIFY2(text.contains(word), qPrintable(text));
}

void TestReportCommand::standardOutputTakesAPageToo()
{
    const Answer answer = run(call(u"--driver"_s, u"7"_s, u"-"_s));
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.out.startsWith("%PDF-"));
    QVERIFY(answer.out.trimmed().endsWith("%%EOF"));
    QCOMPARE(answer.error, QByteArray());
}

void TestReportCommand::nobodyOfThatNameIsExit1_data()
{
    QTest::addColumn<QString>("selector");
    for (const char *selector : {"--driver", "--charger", "--site"})
        QTest::newRow(selector) << QString::fromLatin1(selector);
}

void TestReportCommand::nobodyOfThatNameIsExit1()
{
    QFETCH(const QString, selector);
    QVERIFY(writeToFile(m_path, "old"));
    const Answer answer = run(call(selector, u"nobody"_s, m_path));
    QCOMPARE(answer.exit, 1);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QVERIFY(answer.error.contains("nobody"));
    QCOMPARE(contentsOfFile(m_path), QByteArray("old"));
}

void TestReportCommand::aSourceThatFailsKeepsTheFile_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::newRow("missing") << u"missing.json"_s << QByteArray() << 3;
    QTest::newRow("no fleet") << u"-"_s << QByteArray("{}") << 4;
}

void TestReportCommand::aSourceThatFailsKeepsTheFile()
{
    QFETCH(const QString, source);
    QFETCH(const QByteArray, input);
    QVERIFY(writeToFile(m_path, "old"));
    const Answer answer = run({u"--file"_s, source, u"--driver"_s, u"7"_s, u"-o"_s, m_path}, input);
    QTEST(answer.exit, "exit");
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QCOMPARE(contentsOfFile(m_path), QByteArray("old"));
}

void TestReportCommand::whatCanNotBeWrittenIsExit5_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("no folder") << m_folder.filePath(u"no/such/page.pdf"_s);
    QTest::newRow("a device") << u"/dev/full"_s;
    QTest::newRow("not ours") << u"/proc/page.pdf"_s;
}

void TestReportCommand::whatCanNotBeWrittenIsExit5()
{
    QFETCH(const QString, path);
    const Answer answer = run(call(u"--driver"_s, u"7"_s, path));
    QCOMPARE(answer.exit, 5);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
}

void TestReportCommand::eachRecordOfAnIdHasAPage()
{
    const QByteArray twice = R"({"spareUsers":[{"id":7,"name":"Aino"},{"id":7,"name":"Eino"}]})";
    const Answer answer = run({u"--file"_s, u"-"_s, u"--driver"_s, u"7"_s, u"-o"_s, m_path}, twice);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(pageCount(contentsOfFile(m_path)), 2);
}

void TestReportCommand::aPageIsForPeopleOfEachLanguage()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext of poppler-utils is not installed");
    const Answer answer = run(
        call(u"--driver"_s, u"7"_s, u"-"_s), {},
        {{u"LANGUAGE"_s, u"fi"_s}, {u"LANG"_s, u"fi_FI.UTF-8"_s}, {u"LC_ALL"_s, u"fi_FI.UTF-8"_s}});
    const QString text = textIn(answer.out);
    QVERIFY2(text.contains(u"Kuljettaja"_s), qPrintable(text));
    QVERIFY2(text.contains(u"1.2.2026"_s), qPrintable(text));
}

void TestReportCommand::theSameMomentMakesTheSamePage()
{
    const QByteArray page = run(call(u"--charger"_s, u"VLT-0001"_s, u"-"_s)).out;
    QVERIFY(page.contains("/CreationDate (D:20260115120000Z)"));
    QCOMPARE(run(call(u"--charger"_s, u"VLT-0001"_s, u"-"_s)).out, page);
}

/// A page without letters would be taken for one.
void TestReportCommand::aMachineWithoutFontsSaysSo()
{
    const QString nothing = m_folder.filePath(u"fonts.conf"_s);
    QVERIFY(writeToFile(nothing, "<?xml version=\"1.0\"?><fontconfig></fontconfig>"));
    const Answer answer =
        run(call(u"--driver"_s, u"7"_s, m_path), {}, {{u"FONTCONFIG_FILE"_s, nothing}});
    QCOMPARE(answer.exit, 5);
    QVERIFY2(isOneLine(answer.error), answer.error.constData());
    QVERIFY2(answer.error.contains("font"), answer.error.constData());
}

void TestReportCommand::theToolkitSaysNothing_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("a plain locale") << u"LC_ALL"_s << u"C"_s;
    QTest::newRow("another platform") << u"QT_QPA_PLATFORM"_s << u"xcb"_s;
    QTest::newRow("another theme") << u"QT_QPA_PLATFORMTHEME"_s << u"gtk3"_s;
    QTest::newRow("no home") << u"HOME"_s << u"/nonexistent"_s;
}

void TestReportCommand::theToolkitSaysNothing()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, value);
    const Answer answer = run(call(u"--driver"_s, u"7"_s, m_path), {}, {{variable, value}});
    QCOMPARE(answer.error, QByteArray());
    QCOMPARE(answer.exit, 0);
}

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
