// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotjob.h"
#include "app/snapshots/snapshotreader.h"
#include "app/source/loadfleet.h"
#include "tests/support/eventually.h"
#include "tests/support/packing.h"
#include "tests/support/snapshots.h"
#include "tests/support/systemlimits.h"
#include "tests/support/testpaths.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QString connectionId = keptConnection().id;
const QByteArray firstFleet = R"({"spareUsers":[{"id":1}]})";
const QByteArray secondFleet = R"({"spareUsers":[{"id":2}]})";

QByteArray numbered(int number)
{
    return R"({"spareUsers":[{"id":)" + QByteArray::number(number) + "}]}";
}

QStringList namesOf(const std::vector<SnapshotFile> &files)
{
    QStringList names;
    for (const SnapshotFile &file : files)
        names += QFileInfo(file.path).fileName();
    return names;
}

/// The text that a copy holds; what is wrong with it otherwise.
QByteArray loadedFrom(const QString &path)
{
    const auto body = readBody(FleetFile{path}, {});
    const auto *read = std::get_if<Body>(&body);
    return read ? textOf(*read) : QByteArray("(damaged)");
}

} // namespace

class TestSnapshotStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGoodAnswerIsKeptUnderItsTime();
    void theSameMillisecondHasATurnOfItsOwn();
    void theNewestComesFirst();
    void whatIsNoneOfOursIsLeftAlone_data();
    void whatIsNoneOfOursIsLeftAlone();
    void theSameAnswerAgainIsAsOfNow();
    void anotherAnswerStandsBesideTheFirst();
    void aDamagedCopyIsSetAsideAndNamed_data();
    void aDamagedCopyIsSetAsideAndNamed();
    void aNewerProgramsCopyStays();
    void whatCanNotBeReadStays();
    void withoutACopyThereIsNone();
    void theLatestIsFoundByItsHeader();
    void copiesAreDeletedByNumberAndAge_data();
    void copiesAreDeletedByNumberAndAge();
    void leftoversAreDeletedAfterADay();
    void damagedCopiesAreDeletedByAge();
    void copiesOfAConnectionCanBeForgotten();
    void allCopiesCanBeForgotten();
    void whatCanNotBeDeletedIsSaid();
    void onlyTheOwnerMayLookInside_data();
    void onlyTheOwnerMayLookInside();
    void anIdThatIsNoUuidIsRefused_data();
    void anIdThatIsNoUuidIsRefused();
    void noLinkIsFollowed();
    void aFullDiskKeepsTheLastCopy();
    void aCopyThatGetsTooLargeKeepsTheLastOne();
    void aFolderThatCanNotBeWrittenIsSaid_data();
    void aFolderThatCanNotBeWrittenIsSaid();
    void withoutAHomeTheProgramWorks_data();
    void withoutAHomeTheProgramWorks();
    void theJobKeepsFindsAndForgets();
    void theJobSaysWhyNoCopyIsKept();
    void aJobThatEndsHasKeptAllItWasAsked();

private:
    [[nodiscard]] SnapshotStore store() const { return SnapshotStore(root()); }
    [[nodiscard]] QString root() const { return m_folder->filePath(u"snapshots"_s); }
    [[nodiscard]] QString folder() const { return root() + u'/' + connectionId; }
    [[nodiscard]] QString save(const QByteArray &text,
                               const QDateTime &time = snapshotTime()) const;
    [[nodiscard]] WriteFailure failureOf(const QByteArray &text) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSnapshotStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestSnapshotStore::save(const QByteArray &text, const QDateTime &time) const
{
    const auto saved = store().save(keptConnection(), bodyOf(text, time), {});
    const auto *path = std::get_if<QString>(&saved);
    return path ? *path : std::get<WriteFailure>(saved).sentence;
}

WriteFailure TestSnapshotStore::failureOf(const QByteArray &text) const
{
    const auto saved = store().save(keptConnection(), bodyOf(text, snapshotTime().addDays(1)), {});
    const auto *failure = std::get_if<WriteFailure>(&saved);
    return failure ? *failure : WriteFailure();
}

void TestSnapshotStore::aGoodAnswerIsKeptUnderItsTime()
{
    const QString path = save(firstFleet);
    QCOMPARE(path, folder() + u"/2026-11-22T10-11-12.345Z.fleet.zst"_s);
    QCOMPARE(loadedFrom(path), firstFleet);
    const NewestSnapshot newest = store().newest(connectionId);
    QVERIFY(newest.snapshot && newest.skipped.empty());
    QCOMPARE(newest.snapshot->path, path);
    QCOMPARE(newest.snapshot->header.asOf, snapshotTime());
    QCOMPARE(newest.snapshot->header.connectionName, keptConnection().name);
    QCOMPARE(store().connectionIds(), QStringList(connectionId));
}

void TestSnapshotStore::theSameMillisecondHasATurnOfItsOwn()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(QFile::exists(save(numbered(i))));
    const QStringList names = namesOf(store().list(connectionId));
    QCOMPARE(names.size(), 12);
    QCOMPARE(names.first(), u"2026-11-22T10-11-12.345Z-12.fleet.zst"_s);
    QCOMPARE(names.last(), u"2026-11-22T10-11-12.345Z.fleet.zst"_s);
    QCOMPARE(loadedFrom(store().newest(connectionId).snapshot->path), numbered(11));
}

void TestSnapshotStore::theNewestComesFirst()
{
    for (const int day : {3, 1, 2})
        QVERIFY(QFile::exists(save(numbered(day), snapshotTime().addDays(day))));
    QCOMPARE(namesOf(store().list(connectionId)),
             (QStringList{u"2026-11-25T10-11-12.345Z.fleet.zst"_s,
                          u"2026-11-24T10-11-12.345Z.fleet.zst"_s,
                          u"2026-11-23T10-11-12.345Z.fleet.zst"_s}));
}

void TestSnapshotStore::whatIsNoneOfOursIsLeftAlone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"notes.txt", "2026-11-23T10-11-12.345Z.fleet.zst.bak", "2026-11-23.fleet.zst",
          "x2026-11-23T10-11-12.345Z.fleet.zst", "2026-13-23T10-11-12.345Z.fleet.zst",
          "2026-11-23T10-11-12.345Z-0.fleet.zst", "2026-11-23T10:11:12.345Z.fleet.zst",
          "2026-11-23T10-11-12.345Z.fleet.zst\n"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSnapshotStore::whatIsNoneOfOursIsLeftAlone()
{
    QFETCH(const QString, name);
    const QString path = save(firstFleet);
    QVERIFY(putFile(folder() + u'/' + name, "mine"));
    QCOMPARE(store().list(connectionId).size(), 1U);
    QCOMPARE(store().newest(connectionId).snapshot->path, path);
    QCOMPARE(store().prune(connectionId, {}, snapshotTime().addYears(9)).removed, 0);
    QCOMPARE(store().forget(connectionId).removed, 1);
    QCOMPARE(contentsOf(folder() + u'/' + name), QByteArray("mine"));
}

void TestSnapshotStore::theSameAnswerAgainIsAsOfNow()
{
    const QByteArray text = noisyFleet(10'000);
    QVERIFY(QFile::exists(save(text)));
    const QDateTime later = snapshotTime().addSecs(600);
    const QString path = save(text, later);
    QCOMPARE(store().list(connectionId).size(), 1U);
    QCOMPARE(store().newest(connectionId).snapshot->path, path);
    QCOMPARE(store().newest(connectionId).snapshot->header.asOf, later);
    QCOMPARE(loadedFrom(path), text);
}

void TestSnapshotStore::anotherAnswerStandsBesideTheFirst()
{
    QByteArray text = noisyFleet(10'000);
    const QString first = save(text);
    text[text.size() / 2] = text[text.size() / 2] == '1' ? '2' : '1';
    const QString second = save(text, snapshotTime().addSecs(600));
    QCOMPARE(store().list(connectionId).size(), 2U);
    QCOMPARE(loadedFrom(second), text);
    QVERIFY(loadedFrom(first) != text);
}

void TestSnapshotStore::aDamagedCopyIsSetAsideAndNamed_data()
{
    QTest::addColumn<int>("damaged");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("all") << 3;
}

void TestSnapshotStore::aDamagedCopyIsSetAsideAndNamed()
{
    QFETCH(const int, damaged);
    QStringList paths;
    for (int i = 0; i < 3; ++i)
        paths.prepend(save(numbered(i), snapshotTime().addDays(i)));
    for (int i = 0; i < damaged; ++i)
        QVERIFY(putFile(paths[i], contentsOf(paths[i]).chopped(1)));
    // Set aside once before, under the same name.
    QVERIFY(putFile(paths[0] + u".damaged"_s, "older"));

    const NewestSnapshot newest = store().newest(connectionId);
    QCOMPARE(newest.skipped.size(), std::size_t(damaged));
    QCOMPARE(newest.skipped.front().path, paths[0]);
    QCOMPARE(newest.skipped.front().aside, paths[0] + u".damaged-2"_s);
    QVERIFY(QFile::exists(newest.skipped.front().aside));
    QVERIFY(!QFile::exists(paths[0]));
    QCOMPARE(newest.snapshot.has_value(), damaged < 3);
    if (newest.snapshot)
        QCOMPARE(newest.snapshot->path, paths[damaged]);
    const QString sentence = SnapshotStore::skippedText(newest.skipped.front(), QLocale::c());
    QVERIFY2(sentence.contains(newest.skipped.front().aside), qPrintable(sentence));
    QVERIFY(store().newest(connectionId).skipped.empty());
}

void TestSnapshotStore::aNewerProgramsCopyStays()
{
    const QString older = save(firstFleet);
    const QString newer = save(secondFleet, snapshotTime().addDays(1));
    QByteArray bytes = contentsOf(newer);
    bytes.chop(qsizetype(sealSize));
    bytes.replace("chargetree snapshot 1\n", "chargetree snapshot 2\n");
    bytes += sealFrame(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QVERIFY(putFile(newer, bytes));
    const NewestSnapshot newest = store().newest(connectionId);
    QCOMPARE(newest.snapshot->path, older);
    QCOMPARE(newest.skipped.size(), 1U);
    QVERIFY(newest.skipped.front().aside.isEmpty());
    QVERIFY(QFile::exists(newer));
    QVERIFY(SnapshotStore::skippedText(newest.skipped.front(), QLocale::c())
                .contains(u"newer version"_s));
}

void TestSnapshotStore::whatCanNotBeReadStays()
{
    const QString older = save(firstFleet);
    const QString newer = save(secondFleet, snapshotTime().addDays(1));
    ::chmod(QFile::encodeName(newer).constData(), 0);
    if (QFile(newer).open(QIODevice::ReadOnly))
        QSKIP("root may read everything");
    const NewestSnapshot newest = store().newest(connectionId);
    QCOMPARE(newest.snapshot->path, older);
    QCOMPARE(newest.skipped.size(), 1U);
    QVERIFY(newest.skipped.front().failure.kind == ReadFailure::Kind::NotPermitted);
    QVERIFY(QFile::exists(newer));
}

void TestSnapshotStore::withoutACopyThereIsNone()
{
    QVERIFY(!store().newest(connectionId).snapshot);
    QVERIFY(!store().latest(connectionId));
    QVERIFY(store().list(connectionId).empty());
    QVERIFY(store().connectionIds().isEmpty());
    QCOMPARE(store().prune(connectionId, {}, snapshotTime()).removed, 0);
    QCOMPARE(store().forgetAll().removed, 0);
    QVERIFY2(!QFile::exists(root()), "only looking makes no folder");
}

void TestSnapshotStore::theLatestIsFoundByItsHeader()
{
    QVERIFY(QFile::exists(save(firstFleet)));
    const QString newer = save(secondFleet, snapshotTime().addDays(1));
    QCOMPARE(store().latest(connectionId)->path, newer);
    QCOMPARE(store().latest(connectionId)->header.asOf, snapshotTime().addDays(1));
    QVERIFY(putFile(newer, "nonsense"));
    QCOMPARE(store().latest(connectionId)->header.asOf, snapshotTime());
}

void TestSnapshotStore::copiesAreDeletedByNumberAndAge_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("later"); // than the newest, in days
    QTest::addColumn<int>("left");
    // Ten copies, a day apart.
    QTest::newRow("all are few and young") << 30 << 90 << 0 << 10;
    QTest::newRow("too many") << 4 << 90 << 0 << 4;
    QTest::newRow("too old") << 30 << 5 << 0 << 6;
    QTest::newRow("too old, to the day") << 30 << 9 << 0 << 10;
    QTest::newRow("both") << 3 << 5 << 0 << 3;
    QTest::newRow("all are too old") << 30 << 90 << 1000 << 1;
    QTest::newRow("none wanted") << 0 << 0 << 0 << 1;
    QTest::newRow("nonsense") << -5 << -5 << 0 << 1;
    QTest::newRow("the clock went back") << 30 << 90 << -1000 << 10;
}

void TestSnapshotStore::copiesAreDeletedByNumberAndAge()
{
    QFETCH(const int, count);
    QFETCH(const int, days);
    QFETCH(const int, later);
    QFETCH(const int, left);
    for (int i = 0; i < 10; ++i)
        QVERIFY(QFile::exists(save(numbered(i), snapshotTime().addDays(i))));
    const QDateTime now = snapshotTime().addDays(9 + later);
    const SnapshotRemoval removal = store().prune(connectionId, {count, days}, now);
    QCOMPARE(removal.removed, 10 - left);
    QCOMPARE(removal.sentence, QString());
    const auto files = store().list(connectionId);
    QCOMPARE(int(files.size()), left);
    QCOMPARE(loadedFrom(files.front().path), numbered(9));
    QCOMPARE(files.back().name.time, snapshotTime().addDays(10 - left));
}

void TestSnapshotStore::leftoversAreDeletedAfterADay()
{
    const QString path = save(firstFleet);
    const QString leftover = path + u".AbCd12"_s;
    QVERIFY(putFile(leftover, "half"));
    QCOMPARE(store().list(connectionId).size(), 1U);
    QCOMPARE(store().prune(connectionId, {}, snapshotTime().addSecs(3600)).removed, 0);
    QCOMPARE(store().prune(connectionId, {}, snapshotTime().addDays(2)).removed, 1);
    QVERIFY(!QFile::exists(leftover));
    QVERIFY(QFile::exists(path));
}

void TestSnapshotStore::damagedCopiesAreDeletedByAge()
{
    const QString path = save(firstFleet);
    QVERIFY(putFile(path, "damaged"));
    QVERIFY(!store().newest(connectionId).snapshot);
    QCOMPARE(store().prune(connectionId, {}, snapshotTime().addDays(90)).removed, 0);
    QCOMPARE(store().prune(connectionId, {}, snapshotTime().addDays(91)).removed, 1);
    QVERIFY(entriesOf(folder()).isEmpty());
}

void TestSnapshotStore::copiesOfAConnectionCanBeForgotten()
{
    const QString path = save(firstFleet);
    QVERIFY(putFile(path + u".damaged"_s, "x") && putFile(path + u".AbCdEf"_s, "x"));
    Connection other = keptConnection();
    other.id = u"00000000-0000-4000-8000-000000000001"_s;
    QVERIFY(std::holds_alternative<QString>(store().save(other, bodyOf(firstFleet), {})));
    const SnapshotRemoval removal = store().forget(connectionId);
    QCOMPARE(removal.removed, 3);
    QVERIFY(removal.sentence.isEmpty());
    QVERIFY(!QFile::exists(folder()));
    QCOMPARE(store().list(other.id).size(), 1U);
}

void TestSnapshotStore::allCopiesCanBeForgotten()
{
    Connection connection = keptConnection();
    for (int i = 1; i < 4; ++i) {
        connection.id = u"00000000-0000-4000-8000-00000000000%1"_s.arg(i);
        QVERIFY(std::holds_alternative<QString>(store().save(connection, bodyOf(firstFleet), {})));
    }
    QVERIFY(QDir(root()).mkdir(u"elsewhere"_s) && putFile(root() + u"/elsewhere/mine"_s, "mine"));
    QCOMPARE(store().forgetAll().removed, 3);
    QCOMPARE(entriesOf(root()), QStringList(u"elsewhere"_s));
    QCOMPARE(contentsOf(root() + u"/elsewhere/mine"_s), QByteArray("mine"));
}

void TestSnapshotStore::whatCanNotBeDeletedIsSaid()
{
    const QString path = save(firstFleet);
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    ::chmod(QFile::encodeName(root()).constData(), 0755);
    ::chmod(QFile::encodeName(folder()).constData(), 0555);
    SnapshotRemoval removal;
    {
        const Nobody nobody;
        removal = store().forget(connectionId);
    }
    ::chmod(QFile::encodeName(folder()).constData(), 0755);
    QCOMPARE(removal.removed, 0);
    QVERIFY2(removal.sentence.contains(path), qPrintable(removal.sentence));
    QVERIFY(QFile::exists(path));
}

void TestSnapshotStore::onlyTheOwnerMayLookInside_data()
{
    QTest::addColumn<uint>("mask");
    for (const uint mask : {0U, 022U, 077U, 0777U})
        QTest::addRow("umask %o", mask) << mask;
}

void TestSnapshotStore::onlyTheOwnerMayLookInside()
{
    QFETCH(const uint, mask);
    const SnapshotStore deep(m_folder->filePath(u"data/chargetree/snapshots"_s));
    const mode_t before = ::umask(mask);
    const auto saved = deep.save(keptConnection(), bodyOf(firstFleet), {});
    ::umask(before);
    QVERIFY(std::holds_alternative<QString>(saved));
    QString path = std::get<QString>(saved);
    QCOMPARE(modeOf(path), 0600);
    for (int i = 0; i < 4; ++i) {
        path = QFileInfo(path).path();
        QCOMPARE(modeOf(path), 0700);
    }
    // One that someone has opened is closed again.
    const QString folder = QFileInfo(std::get<QString>(saved)).path();
    ::chmod(QFile::encodeName(folder).constData(), 0777);
    QVERIFY(std::holds_alternative<QString>(deep.save(keptConnection(), bodyOf(secondFleet), {})));
    QCOMPARE(modeOf(folder), 0700);
}

void TestSnapshotStore::anIdThatIsNoUuidIsRefused_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id :
         {"", ".", "..", "../..", "/etc", "a/b", "00000000",
          "{6f1c9a3e-2b40-4d57-9e11-0a1b2c3d4e5f}", "6f1c9a3e-2b40-4d57-9e11-0a1b2c3d4e5f/..",
          "6f1c9a3e-2b40-4d57-9e11-0a1b2c3d4e5f\n", "6f1c9a3e2b404d579e110a1b2c3d4e5f",
          "00000000-0000-0000-0000-000000000000"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestSnapshotStore::anIdThatIsNoUuidIsRefused()
{
    QFETCH(const QString, id);
    Connection connection = keptConnection();
    connection.id = id;
    const auto saved = store().save(connection, bodyOf(firstFleet), {});
    QVERIFY(std::holds_alternative<WriteFailure>(saved));
    QVERIFY(!std::get<WriteFailure>(saved).sentence.isEmpty());
    QVERIFY(entriesOf(m_folder->path()).isEmpty());
    QVERIFY(putFile(m_folder->filePath(u"2026-11-22T10-11-12.345Z.fleet.zst"_s), "x"));
    QVERIFY(store().list(id).empty() && !store().newest(id).snapshot && !store().latest(id));
    QCOMPARE(store().forget(id).removed, 0);
    QCOMPARE(entriesOf(m_folder->path()).size(), 1);
}

void TestSnapshotStore::noLinkIsFollowed()
{
    const QString elsewhere = m_folder->filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere) && QDir().mkpath(root()));
    const QString mine = elsewhere + u"/2026-11-22T10-11-12.345Z.fleet.zst"_s;
    QVERIFY(putFile(mine, "mine"));
    QVERIFY(QFile::link(elsewhere, folder()));
    QVERIFY(store().list(connectionId).empty() && store().connectionIds().isEmpty());
    const WriteFailure failure = failureOf(firstFleet);
    QCOMPARE(int(failure.fault), int(WriteFault::NoFolder));
    QVERIFY2(failure.sentence.contains(folder()), qPrintable(failure.sentence));
    QCOMPARE(store().forget(connectionId).removed + store().forgetAll().removed, 0);
    QCOMPARE(contentsOf(mine), QByteArray("mine"));
    QCOMPARE(entriesOf(elsewhere).size(), 1);

    // A link inside the folder is none of ours; nothing is written through it.
    QVERIFY(QFile::remove(folder()) && QDir().mkpath(folder()));
    QVERIFY(QFile::link(mine, folder() + u"/2026-11-22T10-11-12.345Z.fleet.zst"_s));
    QVERIFY(store().list(connectionId).empty());
    QVERIFY(save(firstFleet).endsWith(u"345Z-2.fleet.zst"_s));
    QCOMPARE(store().forget(connectionId).removed, 1);
    QCOMPARE(contentsOf(mine), QByteArray("mine"));
}

void TestSnapshotStore::aFullDiskKeepsTheLastCopy()
{
    QVERIFY(QDir().mkpath(root()));
    const SmallDisk disk(root(), "size=1m");
    if (!disk.isMounted())
        QSKIP("only root can mount a disk for this test");
    const QString path = save(firstFleet);
    const WriteFailure failure = failureOf(noisyFleet(1'000'000));
    QCOMPARE(int(failure.fault), int(WriteFault::DiskFull));
    QVERIFY2(failure.sentence.contains(u"full"_s), qPrintable(failure.sentence));
    QCOMPARE(entriesOf(folder()).size(), 1);
    QCOMPARE(store().newest(connectionId).snapshot->path, path);
    QVERIFY(disk.makeReadOnly());
    QCOMPARE(int(failureOf(secondFleet).fault), int(WriteFault::ReadOnly));
    QVERIFY(!store().forget(connectionId).sentence.isEmpty());
    QCOMPARE(loadedFrom(store().newest(connectionId).snapshot->path), firstFleet);
}

void TestSnapshotStore::aCopyThatGetsTooLargeKeepsTheLastOne()
{
    const QString path = save(firstFleet);
    WriteFailure failure;
    {
        const FileSizeLimit limit(100'000);
        failure = failureOf(noisyFleet(1'000'000));
    }
    QCOMPARE(int(failure.fault), int(WriteFault::TooLarge));
    QVERIFY(failure.sentence.startsWith(u"No offline copy was kept"_s));
    QCOMPARE(entriesOf(folder()).size(), 1);
    QCOMPARE(store().newest(connectionId).snapshot->path, path);
}

void TestSnapshotStore::aFolderThatCanNotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("place"); // below the test's folder
    QTest::addColumn<int>("fault");
    QTest::newRow("not ours") << u"closed/snapshots"_s << int(WriteFault::NoPermission);
    QTest::newRow("a file in its place") << u"file/snapshots"_s << int(WriteFault::NoFolder);
    QTest::newRow("a file as its root") << u"file"_s << int(WriteFault::NoFolder);
    QTest::newRow("a link to nowhere") << u"link"_s << int(WriteFault::NoFolder);
    QTest::newRow("a name too long") << QString(300, u'a') << int(WriteFault::NameTooLong);
}

void TestSnapshotStore::aFolderThatCanNotBeWrittenIsSaid()
{
    QFETCH(const QString, place);
    QVERIFY(QDir(m_folder->path()).mkdir(u"closed"_s));
    QVERIFY(putFile(m_folder->filePath(u"file"_s), "x"));
    QVERIFY(QFile::link(m_folder->filePath(u"nowhere/x"_s), m_folder->filePath(u"link"_s)));
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
    ::chmod(QFile::encodeName(m_folder->filePath(u"closed"_s)).constData(), 0555);
    std::variant<QString, WriteFailure> saved;
    {
        const Nobody nobody;
        saved =
            SnapshotStore(m_folder->filePath(place)).save(keptConnection(), bodyOf(firstFleet), {});
    }
    QVERIFY(std::holds_alternative<WriteFailure>(saved));
    const WriteFailure failure = std::get<WriteFailure>(saved);
    QTEST(int(failure.fault), "fault");
    QVERIFY2(failure.sentence.startsWith(u"No offline copy was kept"_s)
                 && failure.sentence.endsWith(u'.') && !failure.sentence.contains(u'%'),
             qPrintable(failure.sentence));
    QCOMPARE(entriesOf(m_folder->path()).size(), 3);
}

void TestSnapshotStore::withoutAHomeTheProgramWorks_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("no home at all") << u"HOME"_s << QString();
    QTest::newRow("a home that is not there") << u"HOME"_s << u"/nonexistent/home"_s;
    QTest::newRow("a home that is closed") << u"CHARGETREE_HOME"_s << u"(closed)"_s;
    QTest::newRow("a home that is a file") << u"CHARGETREE_HOME"_s << u"/dev/null"_s;
}

void TestSnapshotStore::withoutAHomeTheProgramWorks()
{
    QFETCH(const QString, variable);
    QFETCH(QString, value);
    const QString closed = m_folder->filePath(u"closed"_s);
    QVERIFY(QDir().mkpath(closed));
    ::chmod(QFile::encodeName(closed).constData(), 0555);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "CHARGETREE_HOME"})
        environment.remove(QLatin1String(name));
    if (!value.isEmpty())
        environment.insert(variable, value.replace(u"(closed)"_s, closed));
    const QString program = programPath();
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (::geteuid() == 0 && setpriv.isEmpty())
        QSKIP("root's rights can not be laid aside here");
    for (const QStringList &call : {QStringList{u"snapshots"_s}, {u"info"_s, u"--demo"_s}}) {
        QProcess process;
        process.setProcessEnvironment(environment);
        const QString rights = u"-dac_override,-dac_read_search"_s;
        if (::geteuid() == 0)
            process.start(setpriv, QStringList{u"--bounding-set="_s + rights,
                                               u"--inh-caps="_s + rights, program}
                                       + call);
        else
            process.start(program, call);
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(!process.readAllStandardOutput().isEmpty());
    }
}

void TestSnapshotStore::theJobKeepsFindsAndForgets()
{
    SnapshotJob job(root());
    QSignalSpy saved(&job, &SnapshotJob::saved);
    QSignalSpy found(&job, &SnapshotJob::found);
    QSignalSpy counted(&job, &SnapshotJob::countedOf);
    QSignalSpy forgotten(&job, &SnapshotJob::forgotten);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 5; ++i)
        job.save(keptConnection(), bodyOf(numbered(i), now.addSecs(i)), {}, {.count = 3});
    job.findNewest(connectionId);
    job.count(connectionId);
    job.forget(connectionId);
    job.forgetAll();
    EVENTUALLY_COMPARE(forgotten.size(), 2);
    QCOMPARE(saved.size(), 5);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), connectionId);
    const auto newest = found[0][1].value<NewestSnapshot>();
    QCOMPARE(newest.snapshot->path, saved[4][0].toString());
    QCOMPARE(counted[0][0].toString(), connectionId);
    QCOMPARE(counted[0][1].value<SnapshotTotals>().count, qint64(3));
    QCOMPARE(forgotten[0][0].toInt(), 3);
    QCOMPARE(forgotten[0][1].toString(), QString());
    QCOMPARE(forgotten[1][0].toInt(), 0);
}

void TestSnapshotStore::theJobSaysWhyNoCopyIsKept()
{
    QVERIFY(putFile(root(), "x"));
    SnapshotJob job(root());
    QSignalSpy failed(&job, &SnapshotJob::failed);
    job.save(keptConnection(), bodyOf(firstFleet), {}, {});
    EVENTUALLY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(root()));
}

void TestSnapshotStore::aJobThatEndsHasKeptAllItWasAsked()
{
    const QByteArray text = noisyFleet(100'000);
    {
        SnapshotJob job(root());
        job.save(keptConnection(), bodyOf(firstFleet, snapshotTime().addDays(-1)), {}, {});
        job.save(keptConnection(), bodyOf(text), {}, {});
    }
    QCOMPARE(store().list(connectionId).size(), 2U);
    for (const SnapshotFile &file : store().list(connectionId))
        QVERIFY(std::holds_alternative<SnapshotHeader>(checkSnapshot(file.path)));
}

QTEST_GUILESS_MAIN(TestSnapshotStore)
#include "tst_snapshotstore.moc"
