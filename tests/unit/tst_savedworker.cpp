// SPDX-License-Identifier: Apache-2.0
#include "app/saved/savedworker.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

class TestSavedWorker final : public QObject {
    Q_OBJECT

private:
    LoadedFleetPtr m_fleet;
    QStringList m_said; // "aino 1", "wrong -", "id 3"

    void listen(SavedWorker &worker)
    {
        m_said.clear();
        connect(&worker, &SavedWorker::counted, this,
                [this](const QString &query, std::optional<qint64> count) {
                    const QString number = count ? QString::number(*count) : u"-"_s;
                    m_said.append(QString(query % u' ' % number));
                });
        connect(&worker, &SavedWorker::found, this, [this](const QString &id, NodeId node) {
            const bool isThere = node != none<NodeId>;
            m_said.append(QString(id % (isThere ? u" found"_s : u" missing"_s)));
        });
    }
    [[nodiscard]] SavedQuestion question(const QStringList &queries) const
    {
        return {.fleet = m_fleet, .moment = {testMoment()}, .queries = queries};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_fleet = loadedFleet(sampleFleet("H 1 Helsinki\n"
                                          "  D 7 Aino\n"
                                          "    T 04A2\n"
                                          "  D 8 Otso\n"));
    }

    void eachQueryIsCountedAndEachBookmarkLookedFor()
    {
        SavedWorker worker;
        listen(worker);
        SavedQuestion asked = question({u"aino"_s, u"nam:x"_s});
        asked.bookmarks = {{u"a"_s, {}, BookmarkKind::Driver, u"8"_s, {}},
                           {u"b"_s, {}, BookmarkKind::Driver, u"9"_s, {}}};
        worker.ask(asked);
        EVENTUALLY_COMPARE(m_said,
                           QStringList({u"a found"_s, u"b missing"_s, u"aino 1"_s, u"nam:x -"_s}));
    }

    void onlyTheNewestQuestionIsAnswered()
    {
        SavedWorker worker;
        listen(worker);
        for (int i = 0; i < 100; ++i)
            worker.ask(question({u"otso"_s}));
        worker.ask(question({u"aino"_s}));
        EVENTUALLY(!m_said.isEmpty());
        QCOMPARE(m_said, QStringList{u"aino 1"_s});
    }

    void aCancelledQuestionHasNoAnswer()
    {
        SavedWorker worker;
        listen(worker);
        worker.ask(question({u"aino"_s}));
        worker.cancel();
        worker.ask(question({u"otso"_s}));
        EVENTUALLY(!m_said.isEmpty());
        QCOMPARE(m_said, QStringList{u"otso 1"_s});
    }

    void withoutAFleetThereIsNoAnswer()
    {
        SavedWorker worker;
        listen(worker);
        worker.ask({.queries = {u"aino"_s}});
        worker.ask(question({u"otso"_s}));
        EVENTUALLY_COMPARE(m_said, QStringList{u"otso 1"_s});
    }

    void aWorkerMayEndWithQuestionsLeft()
    {
        SavedWorker worker;
        for (int i = 0; i < 100; ++i)
            worker.ask(question({u"aino"_s, u"otso"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSavedWorker)
#include "tst_savedworker.moc"
