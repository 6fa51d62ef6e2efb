// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotstore.h"
#include "app/source/bodyreader.h"
#include "tests/faults/iofaults.h"
#include "tests/support/packing.h"
#include "tests/support/snapshots.h"

#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QString connectionId = keptConnection().id;
constexpr int kills = 200;
constexpr int mostCalls = 40; // of the system before a kill: up to three saves
constexpr std::array deaths{
    IoFault{.name = "before a call", .death = IoFault::Death::Before},
    IoFault{.name = "in a write", .isHalf = true, .death = IoFault::Death::After},
    IoFault{.name = "after a call", .death = IoFault::Death::After},
};

/// Each number's text is another one; some are written in one piece, some in several.
QByteArray numbered(int number)
{
    return QByteArray(R"({"userGroups":[],"number":)") + QByteArray::number(number) + ','
           + noisyFleet(number % 3 == 0 ? 20'000 : 100).mid(1);
}

Body numberedBody(int number)
{
    return bodyOf(numbered(number), snapshotTime().addSecs(number));
}

/// Saves and prunes for ever; tells the number of each save that was said to be done.
[[noreturn]] void saveForEver(const SnapshotStore &store, int first, volatile int *done)
{
    for (int number = first;; ++number) {
        const auto saved = store.save(keptConnection(), numberedBody(number), {});
        if (!std::holds_alternative<QString>(saved))
            ::_exit(1);
        *done = number;
        static_cast<void>(store.prune(connectionId, {.count = 2}, snapshotTime()));
    }
}

} // namespace

/// A program that is killed in the middle of a save, 200 times: what it kept before stays
/// openable.
class TestSnapshotKills final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKilledSaveLosesNothing();
};

void TestSnapshotKills::aKilledSaveLosesNothing()
{
    const QTemporaryDir folder;
    const SnapshotStore store(folder.filePath(u"snapshots"_s));
    auto *done = static_cast<int *>(
        ::mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    QVERIFY(done != MAP_FAILED);
    int number = 1;
    QVERIFY(
        std::holds_alternative<QString>(store.save(keptConnection(), numberedBody(number), {})));
    *done = number;
    int halfDone = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const IoFault &death = deaths[std::size_t(kill) % deaths.size()];
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            armFault(1 + kill / int(deaths.size()) % mostCalls, death);
            saveForEver(store, number + 1, done);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);

        const NewestSnapshot newest = store.newest(connectionId);
        QVERIFY2(newest.snapshot && newest.skipped.empty(), qPrintable(u"kill %1"_s.arg(kill)));
        const int found = int(snapshotTime().secsTo(newest.snapshot->header.asOf));
        QVERIFY2(found >= *done, "a save that was said to be done is gone");
        const auto body = readBody(FleetFile{newest.snapshot->path}, {});
        QVERIFY(std::holds_alternative<Body>(body));
        QVERIFY(textOf(std::get<Body>(body)) == numbered(found));
        halfDone += found == *done ? 1 : 0;
        number = found;
    }
    ::munmap(done, sizeof(int));
    QVERIFY2(halfDone > kills / 2, "the kills have to fall into saves");
    // What the killed ones left, where the disk knows no files without names, goes in time.
    const int copies = int(store.list(connectionId).size());
    QVERIFY(copies <= 4);
    const auto later = snapshotTime().addDays(2);
    QCOMPARE(store.prune(connectionId, {}, later).sentence, QString());
    QCOMPARE(entriesOf(folder.filePath(u"snapshots/"_s + connectionId)).size(), copies);
}

QTEST_GUILESS_MAIN(TestSnapshotKills)
#include "tst_snapshotkills.moc"
