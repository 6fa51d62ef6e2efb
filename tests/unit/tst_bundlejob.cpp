// SPDX-License-Identifier: Apache-2.0
#include "app/files/bundlejob.h"
#include "tests/support/bundled.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

class TestBundleJob final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void theFileHoldsTheBundle();
    void aFileIsReadableByItsOwnerAlone();
    void whatIsCancelledLeavesTheOldFile();
    void whatIsStoppedHalfWayLeavesTheOldFile();
    void theNextOneGoesOnAfterACancel();
    void aFolderIsNoFile();
};

void TestBundleJob::theFileHoldsTheBundle()
{
    const LoadedFleetPtr fleet = loadedFleet(sampleFleet("D 1 Aino\n  C A\nD 2 Bo\n"));
    BundleJob job;
    QSignalSpy finished(&job, &BundleJob::finished);
    job.start(fleet, wholeFleet(), path(u"a.json"_s));
    EVENTUALLY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toString(), path(u"a.json"_s));
    const auto counts = finished[0][1].value<BundleCounts>();
    QCOMPARE(counts, (BundleCounts{2, 1, 2}));
    QCOMPARE(contents(path(u"a.json"_s)), QByteArray::fromStdString(bundled(*fleet->fleet)));
}

void TestBundleJob::aFileIsReadableByItsOwnerAlone()
{
    const LoadedFleetPtr fleet = loadedFleet(sampleFleet("D 1 Aino\n"));
    QCOMPARE(bundleToFile(*fleet->fleet, wholeFleet(), path(u"p.json"_s)).written.outcome,
             WriteOutcome::Done);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((QFile::permissions(path(u"p.json"_s)) & others) == 0);
}

void TestBundleJob::whatIsCancelledLeavesTheOldFile()
{
    QVERIFY(write(path(u"old.json"_s), "old"));
    const LoadedFleetPtr fleet = generatedFleet(2000, 5);
    BundleJob job;
    QSignalSpy cancelled(&job, &BundleJob::cancelled);
    QSignalSpy finished(&job, &BundleJob::finished);
    for (int i = 0; i < 3; ++i)
        job.start(fleet, wholeFleet(), path(u"old.json"_s));
    job.cancel();
    EVENTUALLY_COMPARE(cancelled.size() + finished.size(), 3);
    QVERIFY(cancelled.size() >= 2); // the first may have been quick
    QVERIFY(!finished.isEmpty() || contents(path(u"old.json"_s)) == "old");
}

void TestBundleJob::whatIsStoppedHalfWayLeavesTheOldFile()
{
    QVERIFY(write(path(u"old.json"_s), "old"));
    const LoadedFleetPtr fleet = generatedFleet(200, 5);
    const auto result =
        bundleToFile(*fleet->fleet, wholeFleet(), path(u"old.json"_s),
                     [](std::size_t done, std::size_t total) { return done < total / 2; });
    QCOMPARE(result.written.outcome, WriteOutcome::Cancelled);
    QVERIFY(result.sentence.isEmpty());
    QCOMPARE(contents(path(u"old.json"_s)), QByteArray("old"));
    QCOMPARE(QDir(m_home.path()).entryList({u"old.json*"_s}, QDir::Files | QDir::Hidden).size(), 1);
}

void TestBundleJob::theNextOneGoesOnAfterACancel()
{
    const LoadedFleetPtr fleet = loadedFleet(sampleFleet("D 1 Aino\n"));
    BundleJob job;
    QSignalSpy finished(&job, &BundleJob::finished);
    job.cancel();
    job.start(fleet, wholeFleet(), path(u"next.json"_s));
    EVENTUALLY_COMPARE(finished.size(), 1);
}

void TestBundleJob::aFolderIsNoFile()
{
    const LoadedFleetPtr fleet = loadedFleet(sampleFleet("D 1 Aino\n"));
    BundleJob job;
    QSignalSpy failed(&job, &BundleJob::failed);
    job.start(fleet, wholeFleet(), m_home.path());
    EVENTUALLY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(m_home.path()));
}

QTEST_GUILESS_MAIN(TestBundleJob)
#include "tst_bundlejob.moc"
