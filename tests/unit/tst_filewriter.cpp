// SPDX-License-Identifier: Apache-2.0
#include "app/files/exportjob.h"
#include "app/files/filewriter.h"
#include "tests/generator/demofleet.h"
#include "tests/support/decoded.h"
#include "tests/support/eventually.h"
#include "tests/support/samplefleet.h"
#include "tests/support/systemlimits.h"

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;

namespace {

constexpr const char *oldText = "the old file";

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        QTest::qFail("the test could not write its file", __FILE__, __LINE__);
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777U)
                                                                     : -1;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                  | QDir::NoDotAndDotDot);
}

LoadedFleetPtr loadedDemo()
{
    LoadedFleet loaded;
    loaded.fleet = decoded(generator::generateDemoFleet()).fleet;
    return std::make_shared<const LoadedFleet>(std::move(loaded));
}

/// All of a kind, as exact CSV.
ExportQuestion questionFor(const LoadedFleetPtr &loaded, ExportKind kind)
{
    return {.view = std::make_shared<const ExportView>(ExportView{.loaded = loaded}),
            .choice = {.kind = kind, .scope = ExportScope::All, .format = ExportFormat::Csv}};
}

} // namespace

class TestFileWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsWrittenStandsThereAfterCommit();
    void onlyTheOwnerMayReadIt_data();
    void onlyTheOwnerMayReadIt();
    void withoutCommitTheOldFileStays_data();
    void withoutCommitTheOldFileStays();
    void whatCanNotBeWrittenIsSaidInASentence_data();
    void whatCanNotBeWrittenIsSaidInASentence();
    void aFolderThatIsNotOursIsSaid();
    void aReadOnlyDiskIsSaid();
    void aFullDiskKeepsTheOldFile_data();
    void aFullDiskKeepsTheOldFile();
    void aFileThatGetsTooLargeKeepsTheOldOne();
    void aLinkIsFollowedAndStays_data();
    void aLinkIsFollowedAndStays();
    void aDeviceIsNeverReplaced();
    void hiddenCharactersOfAPathAreShown();
    void standardOutputThatIsFullIsAFault();
    void aReaderThatGoesAwayIsNoFault();
    void anExportIsWrittenOnItsOwnThread();
    void anExportThatFailsSaysWhy();
    void anExportThatIsCancelledKeepsTheOldFile();
    void exportsEndOneWayOrTheOther();

private:
    [[nodiscard]] QString at(const char *name) const
    {
        return m_folder->filePath(QString::fromUtf8(name));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFileWriter::whatIsWrittenStandsThereAfterCommit()
{
    FileWriter writer(at("a.csv"));
    QVERIFY(writer.open());
    const std::string large(3'000'000, 'x');
    QVERIFY(writer.write("one ") && writer.write("") && writer.write(large));
    QVERIFY(!QFile::exists(at("a.csv")));
    QVERIFY(writer.commit());
    QCOMPARE(contentsOf(at("a.csv")), "one " + QByteArray::fromStdString(large));
    QCOMPARE(entriesOf(m_folder->path()), QStringList(QStringLiteral("a.csv")));
    QVERIFY(writer.failure().sentence.isEmpty());
}

void TestFileWriter::onlyTheOwnerMayReadIt_data()
{
    QTest::addColumn<uint>("mask");
    for (const uint mask : {0U, 022U, 077U, 0777U})
        QTest::addRow("umask %o", mask) << mask;
}

void TestFileWriter::onlyTheOwnerMayReadIt()
{
    QFETCH(uint, mask);
    put(at("old"), oldText);
    ::chmod(QFile::encodeName(at("old")).constData(), 0644);
    const mode_t before = ::umask(mask);
    for (const char *name : {"new", "old"}) {
        FileWriter writer(at(name));
        QVERIFY(writer.open());
        for (const QString &entry : entriesOf(m_folder->path())) {
            if (entry != u"old" && entry != u"new")
                QCOMPARE(modeOf(m_folder->filePath(entry)), 0600); // before any byte
        }
        QVERIFY(writer.write("secret") && writer.commit());
        QCOMPARE(modeOf(at(name)), 0600);
    }
    ::umask(before);
}

void TestFileWriter::withoutCommitTheOldFileStays_data()
{
    QTest::addColumn<bool>("isCancelled");
    QTest::newRow("forgotten") << false;
    QTest::newRow("cancelled") << true;
}

void TestFileWriter::withoutCommitTheOldFileStays()
{
    QFETCH(bool, isCancelled);
    put(at("a"), oldText);
    {
        FileWriter writer(at("a"));
        QVERIFY(writer.open() && writer.write("new"));
        if (isCancelled)
            writer.cancel();
    }
    QCOMPARE(contentsOf(at("a")), QByteArray(oldText));
    QCOMPARE(entriesOf(m_folder->path()).size(), 1);
}

void TestFileWriter::whatCanNotBeWrittenIsSaidInASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, WriteFault fault) {
        QTest::newRow(name) << QString::fromLatin1(name) << int(fault);
    };
    row("", WriteFault::NoName);
    row("folder", WriteFault::IsFolder);
    row("folder/", WriteFault::IsFolder);
    row("nothing/", WriteFault::IsFolder);
    row("missing/a.csv", WriteFault::NoFolder);
    row("file/a.csv", WriteFault::NoFolder);
    row("to-missing", WriteFault::NoFolder);
    row("to-folder", WriteFault::IsFolder);
    row("loop", WriteFault::BrokenLink);
    row("pipe", WriteFault::NotAFile);
    QTest::newRow("long") << QString(300, u'a') << int(WriteFault::NameTooLong);
}

void TestFileWriter::whatCanNotBeWrittenIsSaidInASentence()
{
    QFETCH(QString, name);
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    put(at("file"), oldText);
    QFile::link(at("missing/x"), at("to-missing"));
    QFile::link(at("folder"), at("to-folder"));
    QFile::link(at("loop"), at("loop"));
    QCOMPARE(::mkfifo(QFile::encodeName(at("pipe")).constData(), 0600), 0);
    const QStringList before = entriesOf(m_folder->path());

    const QString path = name.isEmpty() ? QString() : QString(m_folder->path() % u'/' % name);
    const WriteFailure failure = writeFile(path, "new");
    QTEST(int(failure.fault), "fault");
    QVERIFY2(failure.sentence.endsWith(u'.') && !failure.sentence.contains(u'\n'),
             qPrintable(failure.sentence));
    QVERIFY(failure.sentence.contains(path.left(100)));
    QVERIFY(!failure.sentence.contains(u'%'));
    QCOMPARE(entriesOf(m_folder->path()), before);
    QCOMPARE(contentsOf(at("file")), QByteArray(oldText));
}

void TestFileWriter::aFolderThatIsNotOursIsSaid()
{
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
    const Nobody nobody;
    const WriteFailure failure = writeFile(at("a"), "new");
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    QCOMPARE(int(failure.fault), int(WriteFault::NoPermission));
}

void TestFileWriter::aReadOnlyDiskIsSaid()
{
    const SmallDisk disk(m_folder->path(), "size=64k");
    put(at("a"), oldText);
    if (!disk.isMounted() || !disk.makeReadOnly())
        QSKIP("only root can mount a disk for this test");
    QCOMPARE(int(writeFile(at("a"), "new").fault), int(WriteFault::ReadOnly));
    QCOMPARE(int(writeFile(at("b"), "new").fault), int(WriteFault::ReadOnly));
    QCOMPARE(contentsOf(at("a")), QByteArray(oldText));
}

void TestFileWriter::aFullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<int>("piece");
    QTest::newRow("in one piece") << 200'000;
    QTest::newRow("in small pieces") << 1'000;
}

void TestFileWriter::aFullDiskKeepsTheOldFile()
{
    QFETCH(int, piece);
    const SmallDisk disk(m_folder->path(), "size=64k");
    if (!disk.isMounted())
        QSKIP("only root can mount a disk for this test");
    put(at("a"), oldText);
    FileWriter writer(at("a"));
    QVERIFY(writer.open());
    const std::string bytes(static_cast<std::size_t>(piece), 'x');
    bool isTaken = true;
    for (int written = 0; isTaken && written < 200'000; written += piece)
        isTaken = writer.write(bytes);
    QVERIFY(!isTaken);
    QVERIFY(!writer.write("more"));
    QVERIFY(!writer.commit());
    QCOMPARE(int(writer.failure().fault), int(WriteFault::DiskFull));
    QCOMPARE(contentsOf(at("a")), QByteArray(oldText));
    QCOMPARE(entriesOf(m_folder->path()).size(), 1);
}

void TestFileWriter::aFileThatGetsTooLargeKeepsTheOldOne()
{
    put(at("a"), oldText);
    const FileSizeLimit limit(4096);
    const WriteFailure failure = writeFile(at("a"), std::string(10'000, 'x'));
    QCOMPARE(int(failure.fault), int(WriteFault::TooLarge));
    QCOMPARE(contentsOf(at("a")), QByteArray(oldText));
    QCOMPARE(entriesOf(m_folder->path()).size(), 1);
}

void TestFileWriter::aLinkIsFollowedAndStays_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("to a file") << QStringLiteral("file");
    QTest::newRow("to a link to a file") << QStringLiteral("link");
    QTest::newRow("to a file that is not there yet") << QStringLiteral("folder/new");
}

void TestFileWriter::aLinkIsFollowedAndStays()
{
    QFETCH(QString, target);
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    put(at("file"), oldText);
    QFile::link(QStringLiteral("file"), at("link"));
    QFile::link(target, at("outer"));
    QCOMPARE(writeFile(at("outer"), "new").sentence, QString());
    QCOMPARE(contentsOf(m_folder->filePath(target)), QByteArray("new"));
    QVERIFY(QFileInfo(at("outer")).isSymLink());
    QVERIFY(QFileInfo(at("link")).isSymLink());
    QVERIFY(!QFileInfo(at("file")).isSymLink());
}

void TestFileWriter::aDeviceIsNeverReplaced()
{
    QFile::link(QStringLiteral("/dev/null"), at("null"));
    for (const QString &path : {QStringLiteral("/dev/null"), at("null")})
        QCOMPARE(int(writeFile(path, "x").fault), int(WriteFault::NotAFile));
    struct stat status = {};
    QCOMPARE(::stat("/dev/null", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

void TestFileWriter::hiddenCharactersOfAPathAreShown()
{
    const WriteFailure failure = writeFile(at("a\nb\u202e%1/x"), "new");
    QCOMPARE(int(failure.fault), int(WriteFault::NoFolder));
    QVERIFY(failure.sentence.contains(QStringLiteral("a␊b‹U+202E›%1")));
}

void TestFileWriter::standardOutputThatIsFullIsAFault()
{
    const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
    if (full < 0)
        QSKIP("there is no /dev/full");
    TextOutput output(full);
    OutputSink sink(output);
    const auto loaded = loadedDemo();
    const ExportRequest request{.kind = ExportKind::Chargers,
                                .rows = allRows(*loaded->fleet, ExportKind::Chargers)};
    const auto writer = makeRecordWriter(*loaded->fleet, request, sink);
    const bool isDone = writeRecords(*loaded->fleet, request, *writer) == WriteOutcome::Done
                        && output.flush() == TextOutput::State::Open;
    QVERIFY(!isDone);
    QVERIFY(output.state() == TextOutput::State::Failed);
    ::close(full);
}

void TestFileWriter::aReaderThatGoesAwayIsNoFault()
{
    std::signal(SIGPIPE, SIG_IGN);
    int ends[2] = {};
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    ::close(ends[0]);
    TextOutput output(ends[1]);
    OutputSink sink(output);
    QVERIFY(!sink.write(std::string(1'000'000, 'x')));
    QVERIFY(output.state() == TextOutput::State::Closed);
    ::close(ends[1]);
}

void TestFileWriter::anExportIsWrittenOnItsOwnThread()
{
    const auto loaded = loadedDemo();
    const auto rows = allRows(*loaded->fleet, ExportKind::Tags);
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start(questionFor(loaded, ExportKind::Tags), at("tags.csv"));
    EVENTUALLY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), at("tags.csv"));
    QCOMPARE(finished[0][1].toLongLong(), qint64(rows.size()));
    const QByteArray text = contentsOf(at("tags.csv"));
    QVERIFY(text.startsWith("driverId,driverName,id,idTag"));
    QVERIFY(text.count("\r\n") > qsizetype(rows.size()));
}

void TestFileWriter::anExportThatFailsSaysWhy()
{
    ExportJob job;
    QSignalSpy failed(&job, &ExportJob::failed);
    job.start(questionFor(loadedDemo(), ExportKind::Drivers), at("missing/tags.csv"));
    EVENTUALLY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("missing/tags.csv")));
}

void TestFileWriter::anExportThatIsCancelledKeepsTheOldFile()
{
    put(at("tags.csv"), oldText);
    const auto loaded = loadedDemo();
    const ExportRequest request{.kind = ExportKind::Tags,
                                .rows = allRows(*loaded->fleet, ExportKind::Tags)};
    const auto result = exportToFile(*loaded->fleet, request, at("tags.csv"),
                                     [](std::size_t done) { return done < 5; });
    QVERIFY(result.outcome == WriteOutcome::Cancelled);
    QCOMPARE(contentsOf(at("tags.csv")), QByteArray(oldText));
    QCOMPARE(entriesOf(m_folder->path()).size(), 1);
}

void TestFileWriter::exportsEndOneWayOrTheOther()
{
    const auto loaded = loadedDemo();
    const ExportQuestion question = questionFor(loaded, ExportKind::Configurations);
    ExportJob job;
    QSignalSpy finished(&job, &ExportJob::finished);
    QSignalSpy cancelled(&job, &ExportJob::cancelled);
    for (int i = 0; i < 20; ++i)
        job.start(question, at("configurations.csv"));
    job.cancel();
    QCOMPARE(cancelled.size(), 1); // at once, for all of them
    const auto finishedBefore = finished.size();
    job.start(question, at("last.csv"));
    EVENTUALLY_COMPARE(finished.size(), finishedBefore + 1);
    QCOMPARE(finished.back()[0].toString(), at("last.csv"));
    QVERIFY(contentsOf(at("last.csv")).endsWith("\r\n"));
    ExportJob forgotten; // its end waits for the export
    forgotten.start(question, at("forgotten.csv"));
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
