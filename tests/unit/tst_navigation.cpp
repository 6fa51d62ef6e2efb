// SPDX-License-Identifier: Apache-2.0
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detailpane.h"
#include "ui/elidedlabel.h"
#include "ui/fleetview.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/searchbar.h"

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
        QTRY_VERIFY(browser().tree().isSearching() == !text.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        QTRY_VERIFY(m_program->fleet());
    }

    void cleanup() { m_program.reset(); }

    void aListShowsWhatTheTreeShows()
    {
        browser().tree().reveal(driver(1));
        chooseTab(ListKind::Drivers);
        QTRY_VERIFY(isArranged());
        QCOMPARE(browser().list()->view()->model()->rowCount(), 4);
        QTRY_COMPARE(browser().list()->currentNode(), driver(1));
        QCOMPARE(shown(), u"Väinö"_s);
    }

    void oneSearchRulesTreeAndLists()
    {
        chooseTab(ListKind::Tags);
        QTRY_VERIFY(isArranged());
        find(u"väinö"_s);
        QTRY_COMPARE(browser().list()->view()->model()->rowCount(), 2);
        auto *bar = window().findChild<QTabBar *>(u"viewTabBar"_s);
        QCOMPARE(bar->tabText(1), u"Drivers  1"_s);
        QCOMPARE(bar->tabText(2), u"Tags  2"_s);
        QTest::keyClick(browser().list()->view(), Qt::Key_Escape);
        QTRY_COMPARE(browser().list()->view()->model()->rowCount(), 4);
        QCOMPARE(bar->tabText(2), u"Tags  4"_s);
    }

    void aRowOfAListIsShownInTheTree()
    {
        chooseTab(ListKind::Chargers);
        QTRY_VERIFY(isArranged());
        browser().list()->view()->setCurrentIndex(browser().list()->view()->model()->index(1, 0));
        const NodeId charger = browser().currentNode();
        trigger("revealInTree");
        QVERIFY(!browser().view());
        QCOMPARE(browser().currentNode(), charger);
        trigger("goBack");
        QVERIFY(browser().view() == ListKind::Chargers);
        QTRY_COMPARE(browser().list()->currentNode(), charger);
    }

    void backAndForwardBringBackSearchRowOrderAndPage()
    {
        auto *pane = window().findChild<DetailPane *>();
        browser().tree().reveal(driver(0));
        pane->setCurrentPage(Page::Raw);
        find(u"ilmari"_s);
        browser().tree().reveal(driver(2));
        chooseTab(ListKind::Tags);
        QTRY_VERIFY(isArranged());
        browser().setSorts({{.column = "idTag", .isDescending = true}});
        trigger("goBack");
        QVERIFY(!browser().view());
        QTRY_COMPARE(browser().currentNode(), driver(2));
        QCOMPARE(search().text(), u"ilmari"_s);
        trigger("goBack");
        QCOMPARE(search().text(), QString());
        QTRY_COMPARE(browser().currentNode(), driver(0));
        QCOMPARE(pane->currentPage(), Page::Raw);
        trigger("goForward");
        QTRY_COMPARE(browser().currentNode(), driver(2));
        QCOMPARE(search().text(), u"ilmari"_s);
        trigger("goForward");
        QVERIFY(browser().view() == ListKind::Tags);
        const ListSorts byTag{{.column = "idTag", .isDescending = true}};
        QVERIFY(browser().sorts(ListKind::Tags) == byTag);
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
        QTRY_VERIFY(isArranged());
        browser().list()->view()->selectAll();
        QVERIFY(pane->isSeveral());
        QCOMPARE(pane->findChild<QLabel *>(u"severalName"_s)->text(), u"4 × Driver"_s);
    }

    void upLeadsToTheParent()
    {
        browser().tree().reveal(driver(0));
        trigger("goUp");
        QCOMPARE(shown(), u"Helsinki"_s);
        trigger("goBack");
        QCOMPARE(shown(), u"Aino"_s);
    }

    void aRefreshKeepsTheWaysBack()
    {
        browser().tree().reveal(driver(0));
        trigger("goUp");
        std::string more(outline);
        more.insert(0, "H 0 Another\n  D 1 Early\n");
        const Fleet *before = &fleet();
        QVERIFY(!m_program->write(u"fleet.json"_s, sampleDocument(more)).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_VERIFY(&fleet() != before);
        trigger("goBack");
        QCOMPARE(shown(), u"Aino"_s);
    }
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
