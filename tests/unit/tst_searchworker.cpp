// SPDX-License-Identifier: Apache-2.0
#include "app/source/loadfleet.h"
#include "app/workers/searchworker.h"
#include "models/lists/findinghits.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"

#include <QSignalSpy>
#include <QtTest>

using namespace chargetree;

namespace {

constexpr std::string_view outline = "H 1 Helsinki\n"
                                     "  D 7 Aino\n"
                                     "    T 04A2\n"
                                     "  D 8 Väinö\n"
                                     "    S 5 Depot\n"
                                     "      C FI-1 Available\n";

LoadedFleetPtr loadedSample()
{
    const std::string text = sampleDocument(outline);
    auto bytes = std::make_shared<BodyBuffer>(text.size());
    bytes->append(text);
    bytes->finish();
    const auto loaded = loadFleet(Body{.bytes = std::move(bytes)}, DemoFleet(), {});
    const auto *fleet = std::get_if<LoadedFleetPtr>(&loaded);
    return fleet ? *fleet : nullptr;
}

SearchAnswer lastOf(const QSignalSpy &found)
{
    return found.last().at(0).value<SearchAnswer>();
}

} // namespace

class TestSearchWorker final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anAnswerHoldsHitsAndMaskOfItsFleet();
    void anEmptyQueryShowsAll();
    void onlyTheNewestQuestionIsAnswered();
    void aCancelledQuestionHasNoAnswer();
    void withoutAFleetThereIsNoAnswer();
    void aWrongQueryIsAnsweredByItsFault();
    void whatMayBeMeantIsAnswered();
    void aWorkerMayEndWithQuestionsLeft();

private:
    LoadedFleetPtr m_fleet;
};

void TestSearchWorker::initTestCase()
{
    m_fleet = loadedSample();
    QVERIFY(m_fleet);
}

void TestSearchWorker::anAnswerHoldsHitsAndMaskOfItsFleet()
{
    SearchWorker worker;
    QSignalSpy found(&worker, &SearchWorker::found);
    const quint64 ticket = worker.search(m_fleet, QStringLiteral(" vaino "), {testMoment()});
    EVENTUALLY_COMPARE(found.size(), 1);
    const SearchAnswer answer = lastOf(found);
    QCOMPARE(answer.ticket, ticket);
    QCOMPARE(answer.fleet, m_fleet);
    QCOMPARE(answer.query, parsed(QStringLiteral("vaino")));
    Hits hits = hitsIn(*m_fleet->fleet, answer.query);
    addFindingHits(*m_fleet, answer.query, hits);
    QVERIFY(answer.hits == hits);
    QCOMPARE(answer.hits.drivers.count(), std::size_t(1));
    QVERIFY(answer.mask);
    QVERIFY(answer.mask->visible == nodeMask(*m_fleet->fleet, answer.hits).visible);
}

void TestSearchWorker::anEmptyQueryShowsAll()
{
    SearchWorker worker;
    QSignalSpy found(&worker, &SearchWorker::found);
    worker.search(m_fleet, QStringLiteral("  "), {testMoment()});
    EVENTUALLY_COMPARE(found.size(), 1);
    QVERIFY(lastOf(found).query.isEmpty());
    QVERIFY(!lastOf(found).mask);
}

void TestSearchWorker::onlyTheNewestQuestionIsAnswered()
{
    SearchWorker worker;
    QSignalSpy found(&worker, &SearchWorker::found);
    for (int i = 0; i < 100; ++i)
        worker.search(m_fleet, QStringLiteral("depot"), {testMoment()});
    const quint64 ticket = worker.search(m_fleet, QStringLiteral("aino"), {testMoment()});
    EVENTUALLY_COMPARE(found.size(), 1);
    QCOMPARE(lastOf(found).ticket, ticket);
    QCOMPARE(lastOf(found).query, parsed(QStringLiteral("aino")));
}

void TestSearchWorker::aCancelledQuestionHasNoAnswer()
{
    SearchWorker worker;
    QSignalSpy found(&worker, &SearchWorker::found);
    worker.search(m_fleet, QStringLiteral("depot"), {testMoment()});
    worker.cancel();
    worker.search(m_fleet, QStringLiteral("aino"), {testMoment()});
    EVENTUALLY_COMPARE(found.size(), 1); // the thread is past the cancelled one
    QCOMPARE(lastOf(found).query, parsed(QStringLiteral("aino")));
}

void TestSearchWorker::withoutAFleetThereIsNoAnswer()
{
    SearchWorker worker;
    QSignalSpy found(&worker, &SearchWorker::found);
    worker.search({}, QStringLiteral("depot"), {testMoment()});
    worker.search(m_fleet, QStringLiteral("aino"), {testMoment()});
    EVENTUALLY_COMPARE(found.size(), 1);
    QCOMPARE(lastOf(found).query, parsed(QStringLiteral("aino")));
}

void TestSearchWorker::aWrongQueryIsAnsweredByItsFault()
{
    SearchWorker worker;
    QSignalSpy found(&worker, &SearchWorker::found);
    QSignalSpy faulty(&worker, &SearchWorker::faulty);
    worker.search(m_fleet, QStringLiteral("(aino"), {testMoment()}); // newer ones follow
    worker.search(m_fleet, QStringLiteral("aino)"), {testMoment()});
    EVENTUALLY_COMPARE(faulty.size(), 1);
    QCOMPARE(faulty.last().at(0).value<QueryFault>().position, 4);
    QCOMPARE(found.size(), 0);
}

void TestSearchWorker::whatMayBeMeantIsAnswered()
{
    SearchWorker worker;
    QSignalSpy found(&worker, &SearchWorker::found);
    QSignalSpy completed(&worker, &SearchWorker::completed);
    worker.search(m_fleet, QStringLiteral("aino"), {testMoment()});
    worker.complete(m_fleet, QStringLiteral("name:v"), 6);
    worker.complete(m_fleet, QStringLiteral("name:a"), 6);
    EVENTUALLY_COMPARE(completed.size(), 1);
    QCOMPARE(completed.last().at(0).toString(), QStringLiteral("name:a"));
    const auto completion = completed.last().at(2).value<Completion>();
    QCOMPARE(completion.suggestions.front().text, QStringLiteral("Aino"));
    QCOMPARE(found.size(), 1); // the one does not cancel the other
}

void TestSearchWorker::aWorkerMayEndWithQuestionsLeft()
{
    for (int i = 0; i < 20; ++i) {
        SearchWorker worker;
        for (int question = 0; question < i; ++question)
            worker.search(m_fleet, QStringLiteral("aino"), {testMoment()});
    }
    QCOMPARE(m_fleet.use_count(), 1L);
}

QTEST_GUILESS_MAIN(TestSearchWorker)
#include "tst_searchworker.moc"
