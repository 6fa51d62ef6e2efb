// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "tests/support/waitfor.h"
#include "ui/browse/browser.h"
#include "ui/changes/changespage.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/parts/elidedlabel.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTreeView>
#include <QtTest>

#include <random>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2
    C FI-1 Available
      P 1 Available
  D 8 Väinö
    T 04B8
    T 04C9
H 2 Oulu
  D 9 Ilmari
    T 04D1
    S 5 Depot
      C FI-2 Charging
        P 1 Charging
      C FI-3 Offline
  D 10 Lemmy
)";

} // namespace

/// Tabs, back and forward, links: how a person gets around.
class TestNavigation final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    Browser &browser() { return window().browser(); }
    SearchBar &search() { return *window().findChild<SearchBar *>(); }
    const Fleet &fleet() { return *m_program->fleet(); }
    QString shown() { return window().findChild<ElidedLabel *>(u"detailName"_s)->text(); }
    NodeId driver(int nth) { return fleet().drivers()[std::size_t(nth)].node; }
    bool isEnabled(const char *action)
    {
        return window().findChild<QAction *>(QLatin1String(action))->isEnabled();
    }
    void trigger(const char *action)
    {
        auto *it = window().findChild<QAction *>(QLatin1String(action));
        QVERIFY2(it->isEnabled(), action);
        it->trigger();
    }
    void chooseTab(View view)
    {
        auto *bar = window().findChild<QTabBar *>(u"viewTabBar"_s);
        for (int tab = 0; tab < bar->count(); ++tab) {
            const QString title = view ? listTitle(*view) : u"Tree"_s;
            if (bar->tabText(tab).startsWith(title))
                bar->setCurrentIndex(tab);
        }
        QVERIFY(browser().view() == view);
    }
    bool isArranged()
    {
        return browser().list() && browser().list()->view()->model()->rowCount() > 0;
    }
    void find(const QString &text)
    {
        search().setText(text);
        EVENTUALLY(browser().tree().isSearching() == !text.isEmpty());
    }

    void walk(std::mt19937 &random, int number);

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet());
    }

    void cleanup() { m_program.reset(); }

    void aListShowsWhatTheTreeShows()
    {
        browser().tree().reveal(driver(1));
        chooseTab(ListKind::Drivers);
        EVENTUALLY(isArranged());
        QCOMPARE(browser().list()->view()->model()->rowCount(), 4);
        EVENTUALLY_COMPARE(browser().list()->currentNode(), driver(1));
        QCOMPARE(shown(), u"Väinö"_s);
    }

    void oneSearchRulesTreeAndLists()
    {
        chooseTab(ListKind::Tags);
        EVENTUALLY(isArranged());
        find(u"väinö"_s);
        EVENTUALLY_COMPARE(browser().list()->view()->model()->rowCount(), 2);
        auto *bar = window().findChild<QTabBar *>(u"viewTabBar"_s);
        QCOMPARE(bar->tabText(1), u"Drivers  1"_s);
        QCOMPARE(bar->tabText(2), u"Tags  2"_s);
        QTest::keyClick(browser().list()->view(), Qt::Key_Escape);
        EVENTUALLY_COMPARE(browser().list()->view()->model()->rowCount(), 4);
        QCOMPARE(bar->tabText(2), u"Tags  4"_s);
    }

    void aRowOfAListIsShownInTheTree()
    {
        chooseTab(ListKind::Chargers);
        EVENTUALLY(isArranged());
        browser().list()->view()->setCurrentIndex(browser().list()->view()->model()->index(1, 0));
        const NodeId charger = browser().currentNode();
        trigger("revealInTree");
        QVERIFY(!browser().view());
        QCOMPARE(browser().currentNode(), charger);
        trigger("goBack");
        QVERIFY(browser().view() == ListKind::Chargers);
        EVENTUALLY_COMPARE(browser().list()->currentNode(), charger);
    }

    void backAndForwardBringBackSearchRowOrderAndPage()
    {
        auto *pane = window().findChild<DetailPane *>();
        browser().tree().reveal(driver(0));
        pane->tabs().setCurrentPage(Page::Raw);
        find(u"ilmari"_s);
        browser().tree().reveal(driver(2));
        chooseTab(ListKind::Tags);
        EVENTUALLY(isArranged());
        browser().setSorts({{.column = "idTag", .isDescending = true}});
        trigger("goBack");
        QVERIFY(!browser().view());
        EVENTUALLY_COMPARE(browser().currentNode(), driver(2));
        QCOMPARE(search().text(), u"ilmari"_s);
        trigger("goBack");
        QCOMPARE(search().text(), QString());
        EVENTUALLY_COMPARE(browser().currentNode(), driver(0));
        QCOMPARE(pane->tabs().currentPage(), Page::Raw);
        trigger("goForward");
        EVENTUALLY_COMPARE(browser().currentNode(), driver(2));
        QCOMPARE(search().text(), u"ilmari"_s);
        trigger("goForward");
        QVERIFY(browser().view() == ListKind::Tags);
        const ListSorts byTag{{.column = "idTag", .isDescending = true}};
        QVERIFY(browser().sorts(ListKind::Tags) == byTag);
    }

    void theChangesAreAPlaceToComeBackTo()
    {
        chooseTab(ListKind::Drivers);
        EVENTUALLY(isArranged());
        trigger("showChanges");
        QCOMPARE(browser().aside(), Aside::Changes);
        QVERIFY(browser().changes().isVisible());
        trigger("showTags");
        QCOMPARE(browser().aside(), Aside::None);
        trigger("goBack");
        QCOMPARE(browser().aside(), Aside::Changes);
        QVERIFY(browser().changes().isVisible());
        trigger("goBack");
        QCOMPARE(browser().aside(), Aside::None);
        QVERIFY(browser().view() == ListKind::Drivers);
        trigger("goForward");
        QVERIFY(browser().changes().isVisible());
    }

    void severalRowsShowWhatTheyShare()
    {
        auto *pane = window().findChild<DetailPane *>();
        browser().tree().reveal(driver(0));
        QVERIFY(!pane->isSeveral());
        QTest::keyClick(browser().tree().activeTree(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(pane->isSeveral());
        QTest::keyClick(browser().tree().activeTree(), Qt::Key_Up);
        QVERIFY(!pane->isSeveral());
        QCOMPARE(shown(), u"Aino"_s);
        chooseTab(ListKind::Drivers);
        EVENTUALLY(isArranged());
        browser().list()->view()->selectAll();
        QVERIFY(pane->isSeveral());
        QCOMPARE(pane->findChild<QLabel *>(u"severalName"_s)->text(), u"4 drivers"_s);
    }

    void upLeadsToTheParent()
    {
        browser().tree().reveal(driver(0));
        trigger("goUp");
        QCOMPARE(shown(), u"Helsinki"_s);
        trigger("goBack");
        QCOMPARE(shown(), u"Aino"_s);
    }

    void randomWalksEndWhereAPlainHistorySays();

    void aRefreshKeepsTheWaysBack()
    {
        browser().tree().reveal(driver(0));
        trigger("goUp");
        std::string more(outline);
        more.insert(0, "H 0 Another\n  D 1 Early\n");
        const Fleet *before = &fleet();
        QVERIFY(!m_program->write(u"fleet.json"_s, sampleDocument(more)).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F5);
        EVENTUALLY(&fleet() != before);
        trigger("goBack");
        QCOMPARE(shown(), u"Aino"_s);
    }
};

namespace {

/// Where a person is, in what anybody can see.
struct Spot {
    View view = {};
    QString query = {};
    QString item = {}; // nothing: whatever was there before
    bool isDescending = false; // the tree's order
    bool isTyped = false;
};

/// A browser's history as one would write it without a thought: all that is behind, where one is,
/// and all that is ahead.
struct PlainHistory {
    std::vector<Spot> behind = {};
    Spot here = {};
    std::vector<Spot> ahead = {};

    void visit(const Spot &spot)
    {
        if (spot.view == here.view && spot.query == here.query && spot.item == here.item)
            return;
        if (!spot.isTyped || !here.isTyped || spot.view != here.view) // else typing goes on
            behind.push_back(here);
        here = spot;
        ahead.clear();
    }
    void step(std::vector<Spot> &from, std::vector<Spot> &to)
    {
        to.push_back(std::exchange(here, from.back()));
        from.pop_back();
    }
};

} // namespace

/// A walk from a fleet that was opened just now. Searches end before a tab is changed or the fleet
/// refreshed, so that what is current is known without asking the program.
void TestNavigation::walk(std::mt19937 &random, int number)
{
    const std::array queries{u"i"_s, u"aino"_s, u"m"_s};
    const auto isDescending = [this] { return browser().sorts({}).front().isDescending; };
    const auto fleetText = [](bool hasMore) {
        return sampleDocument(std::string(outline) + (hasMore ? "  D 99 Zelda\n" : ""));
    };
    const QString file = u"walk%1.json"_s.arg(number % 2);
    search().clear();
    browser().setView({});
    QVERIFY(!m_program->write(file, fleetText(false)).isEmpty());
    const auto openOther = [&] {
        const Fleet *before = m_program->fleet();
        m_program->session().open(FleetFile{m_program->path(file)});
        return waitFor([&] { return m_program->fleet() != before; });
    };
    QVERIFY(openOther());
    PlainHistory plain{.here = {.isDescending = isDescending()}};
    bool hasMore = false;
    for (auto steps = 1 + random() % 8; steps > 0; --steps) {
        Spot &here = plain.here;
        if (!here.view)
            here.isDescending = isDescending();
        Spot next{.view = here.view, .query = here.query, .isDescending = isDescending()};
        switch (random() % 7) {
        case 0: { // by a link
            const NodeId node = driver(int(random() % 4));
            next.view = {};
            next.query = browser().tree().canReveal(node) ? here.query : QString();
            next.item = nodeName(fleet(), node);
            Q_EMIT browser().revealRequested(node);
            plain.visit(next);
            break;
        }
        case 1:
            next.query = here.query.isEmpty() ? queries[random() % queries.size()] : QString();
            next.isTyped = true;
            search().setText(next.query);
            plain.visit(next);
            break;
        case 2:
            if (!here.query.isEmpty())
                continue;
            next.view = here.view ? View() : View(ListKind::Drivers);
            chooseTab(next.view);
            next.item = browser().currentNode() == none<NodeId> ? QString() : shown();
            plain.visit(next);
            break;
        case 3:
            if (here.view)
                continue; // nobody sorts what is not seen
            browser().tree().setSorts({{.column = "name", .isDescending = !isDescending()}});
            here.isDescending = isDescending();
            break;
        case 4: {
            if (!here.query.isEmpty())
                continue;
            const Fleet *before = m_program->fleet();
            hasMore = !hasMore;
            QVERIFY(!m_program->write(file, fleetText(hasMore)).isEmpty());
            QTest::keyClick(&window(), Qt::Key_F5);
            QVERIFY(waitFor([&] { return m_program->fleet() != before; }));
            break;
        }
        case 5:
            QCOMPARE(isEnabled("goBack"), !plain.behind.empty());
            if (plain.behind.empty())
                continue;
            trigger("goBack");
            plain.step(plain.behind, plain.ahead);
            break;
        default:
            QCOMPARE(isEnabled("goForward"), !plain.ahead.empty());
            if (plain.ahead.empty())
                continue;
            trigger("goForward");
            plain.step(plain.ahead, plain.behind);
            break;
        }
        const bool isThere = waitFor([&] {
            return browser().view() == here.view && search().text() == here.query
                   && browser().tree().isSearching() != here.query.isEmpty()
                   && (here.item.isEmpty() || shown() == here.item)
                   && (here.view || isDescending() == here.isDescending);
        });
        const QString seen = u"%1: “%2”, %3, %4 %5 %6"_s.arg(number).arg(
            search().text(), shown(), isDescending() ? u"down"_s : u"up"_s,
            browser().tree().isSearching() ? u"searching"_s : QString(),
            browser().view() ? u"list"_s : u"tree"_s);
        const QString wanted = u"; wanted “%1”, %2, %3"_s.arg(
            here.query, here.item, here.isDescending ? u"down"_s : u"up"_s);
        QVERIFY2(isThere, qPrintable(QString(seen + wanted)));
    }
}

void TestNavigation::randomWalksEndWhereAPlainHistorySays()
{
    std::mt19937 random(7);
    for (int number = 0; number < 1'000 && !QTest::currentTestFailed(); ++number)
        walk(random, number);
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
