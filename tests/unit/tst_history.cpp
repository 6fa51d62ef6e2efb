// SPDX-License-Identifier: Apache-2.0
#include "models/navigation/history.h"

#include <QtTest>

#include <random>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

Place row(unsigned node)
{
    return {.item = NodeId(node)};
}

/// A browser's history as one would write it without a thought of speed: all that is behind, where
/// one is, and all that is ahead.
struct PlainHistory {
    std::vector<Place> behind = {};
    Place here = {};
    std::vector<Place> ahead = {};

    void go(const Place &place)
    {
        if (place.view == here.view && place.query == here.query && place.item == here.item) {
            here = place;
            return;
        }
        behind.push_back(std::exchange(here, place));
        ahead.clear();
    }
    void back()
    {
        if (behind.empty())
            return;
        ahead.push_back(std::exchange(here, behind.back()));
        behind.pop_back();
    }
    void forward()
    {
        if (ahead.empty())
            return;
        behind.push_back(std::exchange(here, ahead.back()));
        ahead.pop_back();
    }
};

} // namespace

class TestHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAVisitThereIsNoWay()
    {
        History history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), Place());
        QCOMPARE(history.goForward(), Place());
    }

    void aNewMoveForgetsWhatWasAhead()
    {
        History history;
        for (const unsigned node : {1, 2, 3})
            history.visit(row(node), Move::Jump);
        QCOMPARE(history.goBack(), row(2));
        QCOMPARE(history.goBack(), row(1));
        history.visit(row(4), Move::Jump);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.goBack(), row(1));
        QCOMPARE(history.goForward(), row(4));
    }

    void goingFromRowToRowIsOneMove()
    {
        History history;
        history.visit(row(1), Move::Jump);
        for (const unsigned node : {2, 3, 4})
            history.visit(row(node), Move::Select);
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(history.goBack(), row(1));
        QCOMPARE(history.goForward(), row(4));
    }

    void typingAndChoosingWhatWasFoundIsOneMove()
    {
        History history;
        history.visit(row(1), Move::Jump);
        for (const QString &text : {u"a"_s, u"ai"_s, u"aino"_s})
            history.visit({.query = text}, Move::Type);
        history.visit({.query = u"aino"_s, .item = NodeId(7)}, Move::Select);
        QCOMPARE(history.size(), std::size_t(2));
        history.visit({.query = u"väinö"_s}, Move::Type);
        QCOMPARE(history.goBack(), (Place{.query = u"aino"_s, .item = NodeId(7)}));
        QCOMPARE(history.goBack(), row(1));
    }

    void theFirstRowThatIsChosenInAViewIsNoMoveOfItsOwn()
    {
        History history;
        history.visit(row(1), Move::Jump);
        history.visit({.view = ListKind::Drivers}, Move::Jump);
        history.visit({.view = ListKind::Drivers, .item = NodeId(7)}, Move::Select);
        QCOMPARE(history.size(), std::size_t(2));
        QCOMPARE(history.goBack(), row(1));
    }

    void whereOneIsIsNoMove()
    {
        History history;
        history.visit(row(1), Move::Jump);
        history.visit(row(2), Move::Jump);
        history.goBack();
        Place sorted = row(1);
        sorted.sorts = {{.column = "name", .isDescending = true}};
        history.visit(sorted, Move::Jump);
        QVERIFY(history.canGoForward());
        QCOMPARE(history.current(), sorted);
    }

    void aRefreshIsFollowed()
    {
        History history;
        for (const unsigned node : {1, 2, 3})
            history.visit(row(node), Move::Jump);
        history.follow({none<NodeId>, NodeId(5), none<NodeId>, NodeId(6)});
        QCOMPARE(history.current(), row(6));
        QCOMPARE(history.goBack(), Place());
        QCOMPARE(history.goBack(), row(5));
    }

    void anotherFleetIsANewBeginning()
    {
        History history;
        history.visit(row(1), Move::Jump);
        history.visit(row(2), Move::Jump);
        history.follow({});
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.current(), Place());
    }

    void theOldestPlacesAreForgotten()
    {
        History history;
        for (unsigned node = 0; node < History::most + 50; ++node)
            history.visit(row(node), Move::Jump);
        QCOMPARE(history.size(), History::most);
        while (history.canGoBack())
            history.goBack();
        QCOMPARE(history.current(), row(50));
    }

    void randomWalksEndWhereAPlainHistorySays()
    {
        std::mt19937 random(7);
        for (int walk = 0; walk < 1'000; ++walk) {
            History history;
            PlainHistory plain{.here = row(1)};
            history.visit(row(1), Move::Jump);
            for (auto steps = 1 + random() % 60; steps > 0; --steps) {
                Place place{.view = random() % 4 == 0 ? View(ListKind::Drivers) : View(),
                            .query = random() % 3 == 0 ? u"aino"_s : QString(),
                            .item = NodeId(random() % 9)};
                switch (random() % 4) {
                case 0:
                    history.goBack();
                    plain.back();
                    break;
                case 1:
                    history.goForward();
                    plain.forward();
                    break;
                default:
                    history.visit(place, Move::Jump);
                    plain.go(place);
                    break;
                }
                QCOMPARE(history.current(), plain.here);
                QCOMPARE(history.canGoBack(), !plain.behind.empty());
                QCOMPARE(history.canGoForward(), !plain.ahead.empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
