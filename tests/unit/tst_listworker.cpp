// SPDX-License-Identifier: Apache-2.0
#include "app/workers/listworker.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QSignalSpy>
#include <QTest>

using namespace chargetree;

class TestListWorker final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_fleet;

    ListQuestion question(quint64 ticket, ListKind kind = ListKind::Drivers) const
    {
        return {.ticket = ticket, .loaded = m_fleet, .kind = kind};
    }
    static ListAnswer lastOf(const QSignalSpy &arranged)
    {
        return arranged.last().at(0).value<ListAnswer>();
    }

private Q_SLOTS:
    void initTestCase() { m_fleet = loadedFleet(sampleFleet("D 2 Bertil\nD 1 Aino\n  T 04A2\n")); }

    void anAnswerIsWhatArrangingGives()
    {
        ListWorker worker;
        QSignalSpy arranged(&worker, &ListWorker::arranged);
        ListQuestion asked = question(7);
        asked.sorts = {{.column = "name"}};
        worker.arrange(asked);
        EVENTUALLY_COMPARE(arranged.size(), 1);
        const ListAnswer answer = lastOf(arranged);
        QCOMPARE(answer.ticket, quint64(7));
        QVERIFY(*answer.order == *arrangeList(asked).order);
        QCOMPARE(answer.order->front(), 1U);
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        ListWorker worker;
        QSignalSpy arranged(&worker, &ListWorker::arranged);
        for (quint64 ticket = 1; ticket <= 100; ++ticket)
            worker.arrange(question(ticket));
        worker.arrange(question(101, ListKind::Tags));
        EVENTUALLY_COMPARE(arranged.size(), 1);
        QCOMPARE(lastOf(arranged).ticket, quint64(101));
        QVERIFY(lastOf(arranged).kind == ListKind::Tags);
    }

    void aCancelledQuestionHasNoAnswer()
    {
        ListWorker worker;
        QSignalSpy arranged(&worker, &ListWorker::arranged);
        worker.arrange(question(1));
        worker.cancel();
        worker.arrange({.ticket = 2}); // without a fleet
        worker.arrange(question(3));
        EVENTUALLY_COMPARE(arranged.size(), 1); // the thread is past the others
        QCOMPARE(lastOf(arranged).ticket, quint64(3));
    }

    void aWorkerMayEndWithQuestionsLeft()
    {
        for (quint64 i = 0; i < 20; ++i) {
            ListWorker worker;
            for (quint64 ticket = 0; ticket < i; ++ticket)
                worker.arrange(question(ticket));
        }
        QCOMPARE(m_fleet.use_count(), 1L);
    }
};

QTEST_GUILESS_MAIN(TestListWorker)
#include "tst_listworker.moc"
