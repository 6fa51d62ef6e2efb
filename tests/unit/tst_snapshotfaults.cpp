// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotstore.h"
#include "app/source/bodyreader.h"
#include "tests/faults/iofaults.h"
#include "tests/support/decoded.h"
#include "tests/support/packing.h"
#include "tests/support/snapshots.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QString connectionId = keptConnection().id;

const IoFault &faultNamed(const QString &name)
{
    const auto &faults = diskFaults();
    const auto found = std::ranges::find_if(
        faults, [&](const IoFault &fault) { return name == QLatin1String(fault.name); });
    return *found;
}

void addFaultRows()
{
    QTest::addColumn<QString>("fault");
    for (const IoFault &fault : diskFaults())
        QTest::newRow(fault.name) << QString::fromLatin1(fault.name);
}

QByteArray loadedFrom(const QString &path)
{
    const auto body = readBody(FleetFile{path}, {});
    const auto *read = std::get_if<Body>(&body);
    return read ? textOf(*read) : QByteArray("(damaged)");
}

} // namespace

/// Each call of the system fails in turn, in each way: nothing is ever lost, and nothing is said to
/// be done that is not.
class TestSnapshotFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSaveThatFailsSaysSoAndLosesNothing_data() { addFaultRows(); }
    void aSaveThatFailsSaysSoAndLosesNothing();
    void aFirstSaveThatFailsLeavesNothingHalf_data() { addFaultRows(); }
    void aFirstSaveThatFailsLeavesNothingHalf();
    void aReadThatFailsSetsNothingAside_data() { addFaultRows(); }
    void aReadThatFailsSetsNothingAside();

private:
    Body m_old;
    Body m_new;
};

void TestSnapshotFaults::initTestCase()
{
    m_old = bodyOf(noisyFleet(100));
    // Several pieces, so that calls in the middle fail too.
    m_new = bodyOf(noisyFleet(20'000), snapshotTime().addSecs(60));
}

void TestSnapshotFaults::aSaveThatFailsSaysSoAndLosesNothing()
{
    QFETCH(const QString, fault);
    int successes = 0;
    int made = 0; // calls
    int call = 0;
    while (call <= made) {
        ++call;
        const QTemporaryDir folder;
        const SnapshotStore store(folder.filePath(u"snapshots"_s));
        QVERIFY(std::holds_alternative<QString>(store.save(keptConnection(), m_old, {})));

        armFault(call, faultNamed(fault));
        const auto saved = store.save(keptConnection(), m_new, {});
        made = disarmFault();

        const NewestSnapshot newest = store.newest(connectionId);
        const QByteArray place = fault.toUtf8() + " at call " + QByteArray::number(call);
        QVERIFY2(newest.snapshot && newest.skipped.empty(), place.constData());
        const QByteArray text = loadedFrom(newest.snapshot->path);
        if (const auto *failure = std::get_if<WriteFailure>(&saved)) {
            QVERIFY2(failure->sentence.endsWith(u'.'), place.constData());
            QVERIFY2(text == textOf(m_old) || text == textOf(m_new), place.constData());
        } else {
            ++successes;
            QVERIFY2(text == textOf(m_new), place.constData());
        }
        QVERIFY2(loadedFrom(store.list(connectionId).back().path) == textOf(m_old),
                 place.constData());
    }
    QVERIFY2(made > 12, qPrintable(u"only %1 calls"_s.arg(made)));
    QVERIFY(successes >= 1 && (successes < call || faultNamed(fault).error == 0));
}

void TestSnapshotFaults::aFirstSaveThatFailsLeavesNothingHalf()
{
    QFETCH(const QString, fault);
    int made = 0; // calls
    int call = 0;
    while (call <= made) {
        ++call;
        const QTemporaryDir folder;
        const SnapshotStore store(folder.filePath(u"deep/snapshots"_s));
        armFault(call, faultNamed(fault));
        const auto saved = store.save(keptConnection(), m_old, {});
        made = disarmFault();
        const NewestSnapshot newest = store.newest(connectionId);
        const QByteArray place = fault.toUtf8() + " at call " + QByteArray::number(call);
        QVERIFY2(newest.skipped.empty(), place.constData());
        if (std::holds_alternative<QString>(saved))
            QVERIFY2(newest.snapshot.has_value(), place.constData());
        if (newest.snapshot)
            QVERIFY2(loadedFrom(newest.snapshot->path) == textOf(m_old), place.constData());
    }
}

void TestSnapshotFaults::aReadThatFailsSetsNothingAside()
{
    QFETCH(const QString, fault);
    const QTemporaryDir folder;
    const SnapshotStore store(folder.filePath(u"snapshots"_s));
    for (const Body &body : {m_old, m_new})
        QVERIFY(std::holds_alternative<QString>(store.save(keptConnection(), body, {})));
    const auto files = store.list(connectionId);
    int made = 0; // calls
    int call = 0;
    while (call <= made) {
        ++call;
        armFault(call, faultNamed(fault));
        const NewestSnapshot newest = store.newest(connectionId);
        made = disarmFault();
        const QByteArray place = fault.toUtf8() + " at call " + QByteArray::number(call);
        for (const SkippedSnapshot &skipped : newest.skipped) {
            QVERIFY2(skipped.aside.isEmpty(), place.constData());
            QVERIFY2(skipped.failure.kind != ReadFailure::Kind::DamagedCopy, place.constData());
        }
        QVERIFY2(newest.snapshot.has_value(), place.constData());
        QVERIFY2(newest.snapshot->path == files[newest.skipped.size()].path, place.constData());
    }
    QCOMPARE(store.list(connectionId).size(), 2U);
}

QTEST_GUILESS_MAIN(TestSnapshotFaults)
#include "tst_snapshotfaults.moc"
