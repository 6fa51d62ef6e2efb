// SPDX-License-Identifier: Apache-2.0
#include "app/workers/locatorworker.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QSignalSpy>
#include <QTest>

using namespace chargetree;

class TestLocatorWorker final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_fleet;

    static LocatorAnswer lastOf(const QSignalSpy &located)
    {
        return located.last().at(0).value<LocatorAnswer>();
    }
    static QStringList namesOf(const LocatorAnswer &answer)
    {
        QStringList names;
        for (const LocatorHit &hit : answer.hits)
            names.append(hit.name);
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fleet = loadedFleet(sampleFleet("D 1 \"Aino 10\"\nD 2 \"Aino 9\"\n  T 04A2\n"));
    }

    void anAnswerSaysWhatWasAskedOfWhichFleet()
    {
        LocatorWorker worker;
        QSignalSpy located(&worker, &LocatorWorker::located);
        worker.locate(m_fleet, QStringLiteral("04a"));
        EVENTUALLY_COMPARE(located.size(), 1);
        QCOMPARE(lastOf(located).fleet, m_fleet);
        QCOMPARE(lastOf(located).typed, QStringLiteral("04a"));
        QCOMPARE(namesOf(lastOf(located)), QStringList(QStringLiteral("04A2")));
    }

    void aKindAloneGivesItsRowsInNaturalOrder()
    {
        LocatorWorker worker;
        QSignalSpy located(&worker, &LocatorWorker::located);
        worker.locate(m_fleet, QStringLiteral("d "));
        EVENTUALLY_COMPARE(located.size(), 1);
        QCOMPARE(namesOf(lastOf(located)),
                 QStringList({QStringLiteral("Aino 9"), QStringLiteral("Aino 10")}));
    }

    void anEmptyQuestionHasAnEmptyAnswer()
    {
        LocatorWorker worker;
        QSignalSpy located(&worker, &LocatorWorker::located);
        worker.locate(m_fleet, {});
        EVENTUALLY_COMPARE(located.size(), 1);
        QVERIFY(lastOf(located).hits.empty());
    }

    void anotherFleetIsLookedThroughItself()
    {
        LocatorWorker worker;
        QSignalSpy located(&worker, &LocatorWorker::located);
        worker.locate(m_fleet, QStringLiteral("aino"));
        EVENTUALLY_COMPARE(located.size(), 1);
        worker.locate(loadedFleet(sampleFleet("D 7 Aino\n")), QStringLiteral("aino"));
        EVENTUALLY_COMPARE(located.size(), 2);
        QCOMPARE(namesOf(lastOf(located)), QStringList(QStringLiteral("Aino")));
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        LocatorWorker worker;
        QSignalSpy located(&worker, &LocatorWorker::located);
        for (int i = 0; i < 100; ++i)
            worker.locate(m_fleet, QStringLiteral("aino"));
        worker.locate(m_fleet, QStringLiteral("04"));
        EVENTUALLY_COMPARE(located.size(), 1);
        QCOMPARE(lastOf(located).typed, QStringLiteral("04"));
    }

    void aCancelledQuestionHasNoAnswer()
    {
        LocatorWorker worker;
        QSignalSpy located(&worker, &LocatorWorker::located);
        worker.locate(m_fleet, QStringLiteral("aino"));
        worker.cancel();
        worker.locate(m_fleet, QStringLiteral("04"));
        EVENTUALLY_COMPARE(located.size(), 1); // the thread is past the cancelled one
        QCOMPARE(lastOf(located).typed, QStringLiteral("04"));
    }

    void withoutAFleetThereIsNoAnswer()
    {
        LocatorWorker worker;
        QSignalSpy located(&worker, &LocatorWorker::located);
        worker.locate({}, QStringLiteral("aino"));
        worker.locate(m_fleet, QStringLiteral("04"));
        EVENTUALLY_COMPARE(located.size(), 1);
        QCOMPARE(lastOf(located).typed, QStringLiteral("04"));
    }

    void aWorkerKeepsNoFleetAndMayEndWithQuestionsLeft()
    {
        for (int i = 0; i < 20; ++i) {
            LocatorWorker worker;
            for (int question = 0; question < i; ++question)
                worker.locate(m_fleet, QStringLiteral("aino"));
        }
        QCOMPARE(m_fleet.use_count(), 1L);
    }
};

QTEST_GUILESS_MAIN(TestLocatorWorker)
#include "tst_locatorworker.moc"
