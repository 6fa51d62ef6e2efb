// SPDX-License-Identifier: Apache-2.0
#include "tests/support/programcall.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"xlsx", "csv", "json", "ndjson", "geojson"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

QStringList call(const QString &format, const QString &path)
{
    return {u"export"_s, u"--demo"_s,   u"--now"_s,    u"2026-01-15T12:00:00Z"_s,
            u"--what"_s, u"chargers"_s, u"--format"_s, format,
            u"-o"_s,     path};
}

} // namespace

/// What a script meets where an export can not be written: one sentence, exit 5, and the old file.
class TestExportCommand final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    void refuses(const ProgramAnswer &answer)
    {
        QCOMPARE(answer.exit, 5);
        QVERIFY2(isOneLine(answer.error), answer.error.constData());
        QVERIFY2(answer.error.startsWith("chargetree: "), answer.error.constData());
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const QString &file : files())
            QFile::remove(at(file));
    }

    void aFileIsReplacedWholeThoughItIsOpen_data() { addFormats(); }
    void aFileIsReplacedWholeThoughItIsOpen()
    {
        QFETCH(const QString, format);
        QVERIFY(writeToFile(at(u"out"_s), "old"));
        QFile opened(at(u"out"_s));
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const ProgramAnswer answer = callProgram(call(format, at(u"out"_s)));
        QCOMPARE(answer.error, QByteArray());
        QCOMPARE(answer.exit, 0);
        QCOMPARE(opened.readAll(), QByteArray("old"));
        QCOMPARE(contentsOfFile(at(u"out"_s)), callProgram(call(format, u"-"_s)).out);
        QCOMPARE(files().size(), 1);
    }

    void aPlaceThatIsNoFileIsExit5_data() { addFormats(); }
    void aPlaceThatIsNoFileIsExit5()
    {
        QFETCH(const QString, format);
        refuses(callProgram(call(format, m_folder.path())));
        refuses(callProgram(call(format, at(u"no/such/folder"_s))));
        refuses(callProgram(call(format, u"/dev/null/x"_s)));
        QVERIFY(files().isEmpty());
    }

    void aFolderOfOthersIsExit5()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become somebody without rights");
        QVERIFY(writeToFile(at(u"out"_s), "old"));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const QString without = u"-dac_override,-dac_read_search"_s;
        const ProgramAnswer answer =
            callShell(u"setpriv --bounding-set=%1 --inh-caps=%1 \"$0\" %2"_s.arg(
                without, call(u"csv"_s, at(u"out"_s)).join(u' ')));
        QVERIFY(QFile::setPermissions(m_folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        refuses(answer);
        QVERIFY2(answer.error.contains("no permission"), answer.error.constData());
        QCOMPARE(contentsOfFile(at(u"out"_s)), QByteArray("old"));
    }

    void aFullDiskKeepsTheOldFile_data() { addFormats(); }
    void aFullDiskKeepsTheOldFile()
    {
        QFETCH(const QString, format);
        QVERIFY(writeToFile(at(u"out"_s), "old"));
        // No file beyond 4 KiB: what a full disk says, to libraries too.
        refuses(callShell(u"trap '' XFSZ; ulimit -f 4; \"$0\" "_s
                          + call(format, at(u"out"_s)).join(u' ')));
        QCOMPARE(contentsOfFile(at(u"out"_s)), QByteArray("old"));
        QCOMPARE(files().size(), 1);
    }

    void aFullStandardOutputIsExit5_data() { addFormats(); }
    void aFullStandardOutputIsExit5()
    {
        QFETCH(const QString, format);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        refuses(callShell(u"\"$0\" %1 > /dev/full"_s.arg(call(format, u"-"_s).join(u' '))));
    }

    void aReaderThatGoesAwayIsNoFault_data() { addFormats(); }
    void aReaderThatGoesAwayIsNoFault()
    {
        QFETCH(const QString, format);
        const ProgramAnswer answer =
            callShell(u"\"$0\" %1 | head -c 10; exit ${PIPESTATUS[0]}"_s.arg(
                call(format, u"-"_s).join(u' ')));
        QCOMPARE(answer.error, QByteArray());
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.out.size(), 10);
    }

    void temporaryFilesThatCanNotBeMadeAreOneLine()
    {
        const ProgramAnswer answer =
            callProgram(call(u"xlsx"_s, at(u"out"_s)), {}, {{u"TMPDIR"_s, u"/dev/null"_s}});
        refuses(answer);
        QVERIFY2(answer.error.contains("/dev/null"), answer.error.constData());
        QVERIFY(files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
