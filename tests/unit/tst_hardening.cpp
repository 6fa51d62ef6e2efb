// SPDX-License-Identifier: Apache-2.0
#include "app/files/filewriter.h"
#include "app/hardening.h"
#include "app/settings.h"
#include "tests/support/eventually.h"
#include "tests/support/testpaths.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

/// Permissions alone; 0 where nothing is.
uint modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0U;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addMasks()
{
    QTest::addColumn<mode_t>("mask");
    QTest::newRow("umask 000") << mode_t(0);
    QTest::newRow("umask 022") << mode_t(022);
    QTest::newRow("umask 077") << mode_t(077);
}

} // namespace

class TestHardening final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cleanupTestCase();
    void aHardenedProcessWritesNoCore();
    void whatIsMadeIsForItsOwnerAlone_data();
    void whatIsMadeIsForItsOwnerAlone();
    void aProcessCanForbidInspection();
    void theProgramIsHardened_data();
    void theProgramIsHardened();
    void anExportIsForItsOwnerAlone_data();
    void anExportIsForItsOwnerAlone();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    mode_t m_umask = 0;
};

void TestHardening::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("CHARGETREE_HOME", m_home->filePath(u"a/b"_s).toUtf8());
    m_umask = ::umask(0);
    ::umask(m_umask);
}

void TestHardening::cleanup()
{
    ::umask(m_umask);
    ::prctl(PR_SET_DUMPABLE, 1);
}

void TestHardening::cleanupTestCase()
{
    qunsetenv("CHARGETREE_HOME");
}

void TestHardening::aHardenedProcessWritesNoCore()
{
    hardenProcess();
    rlimit limit{1, 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 1); // for the dialogs of portals
}

void TestHardening::whatIsMadeIsForItsOwnerAlone_data()
{
    addMasks();
}

void TestHardening::whatIsMadeIsForItsOwnerAlone()
{
    QFETCH(mode_t, mask);
    ::umask(mask);
    hardenProcess();
    const QDir home(settingsFolder());
    const QString settings = home.filePath(u"chargetree.ini"_s);
    Settings(settings).setAppearance(Appearance::Dark);
    const QString written = home.filePath(u"written"_s);
    QCOMPARE(writeFile(written, "x").fault, WriteFault::None);
    QVERIFY(home.mkpath(u"folder/in/folder"_s));
    QFile plain(home.filePath(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    QCOMPARE(modeOf(m_home->filePath(u"a"_s)), 0700U);
    QCOMPARE(modeOf(home.path()), 0700U);
    QCOMPARE(modeOf(settings), 0600U);
    QCOMPARE(modeOf(written), 0600U);
    QCOMPARE(modeOf(home.filePath(u"folder/in"_s)), 0700U);
    QCOMPARE(modeOf(plain.fileName()), 0600U);
}

void TestHardening::aProcessCanForbidInspection()
{
    forbidInspection();
    QCOMPARE(::prctl(PR_GET_DUMPABLE), 0);
}

void TestHardening::theProgramIsHardened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a verb") << QStringList{u"info"_s, u"--file"_s, u"-"_s}; // waits for its input
    QTest::newRow("the window") << QStringList{u"--demo"_s};
}

void TestHardening::theProgramIsHardened()
{
    QFETCH(QStringList, arguments);
    QProcess program;
    program.setChildProcessModifier([] { ::umask(0); });
    program.start(programPath(), arguments);
    QVERIFY(program.waitForStarted(patience));
    const QString place = u"/proc/%1/"_s.arg(program.processId());
    EVENTUALLY(read(place + u"status"_s).contains("\nUmask:\t0077\n"));
    static const QRegularExpression noCore(u"Max core file size +0 +0 "_s);
    QVERIFY(QString::fromLatin1(read(place + u"limits"_s)).contains(noCore));
    program.kill();
    QVERIFY(program.waitForFinished(patience));
}

void TestHardening::anExportIsForItsOwnerAlone_data()
{
    addMasks();
}

void TestHardening::anExportIsForItsOwnerAlone()
{
    QFETCH(mode_t, mask);
    const QString path = m_home->filePath(u"drivers.csv"_s);
    QProcess program;
    program.setChildProcessModifier([mask] { ::umask(mask); });
    program.start(programPath(), {u"export"_s, u"--demo"_s, u"--what"_s, u"drivers"_s,
                                  u"--format"_s, u"csv"_s, u"-o"_s, path});
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(modeOf(path), 0600U);
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
