// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changelistmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/changes/changespage.h"
#include "ui/detail/detailpane.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/search/searchbar.h"
#include "ui/tables/recordtable.h"
#include "ui/tree/fleetview.h"
#include "ui/window/noticebar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view before = "D 7 Aino\n  T 04A2\n  C FI-1 Available\nD 8 Onni\n";
constexpr std::string_view after =
    "D 7 Aino\n  T 04A2\n  C FI-1 Offline\nD 8 Onni\n  C FI-1 Offline\n";

} // namespace

/// What a refresh has changed, in the whole program.
class TestRefreshChanges final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    ChangesPage &page() { return window().browser().changes(); }
    void open(std::string_view outline)
    {
        const Fleet *shown = m_program->fleet();
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet() != shown);
    }
    void select(NodeId node) { window().reveal(node); }
    QAction &action(const char *name)
    {
        return *window().findChild<QAction *>(QLatin1String(name));
    }
    /// The charger, by the menu; once more, and it is not watched any more.
    void watch()
    {
        select(m_program->fleet()->chargers()[0].node);
        action("watchRow").trigger();
    }
    NodeId paneNode() { return window().findChild<DetailPane *>()->place(); }
    QString tabText()
    {
        const auto *bar = window().findChild<QTabBar *>(u"viewTabBar"_s);
        for (int tab = 0; tab < bar->count(); ++tab) {
            if (bar->tabText(tab).startsWith(u"Changes"))
                return bar->tabText(tab);
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        open(before);
    }
    void cleanup() { m_program.reset(); }
    void theTabSaysHowMuchIsNews();
    void aRowThatIsLookedAtShowsInThePane();
    void aWatchedRowThatChangesIsTold();
    void newsStayUntilAPersonPutsThemAway();
    void aMenuWatchesTheRowThatItWasOpenedAt();
    void aChangeThatTheViewBehindLacksShowsInThePane();
    void aRefreshBehindTheChangesKeepsTheRecordInThePane();
    void aRefreshOfAListDoesNotFlashTheWholeFleet();
    void whatIsBehindTheChangesIsNotActedOn();
    void aSearchBringsTheViewForward();
    void theLastRefreshIsComparedWithAgain();
};

void TestRefreshChanges::theTabSaysHowMuchIsNews()
{
    QCOMPARE(tabText(), u"Changes"_s);
    QCOMPARE(page().table().model()->rowCount(), 0);
    open(after);
    QCOMPARE(tabText(), u"Changes  2"_s); // a status and a grant
    EVENTUALLY_COMPARE(page().table().model()->rowCount(), 2);
    open(after);
    QCOMPARE(tabText(), u"Changes  0"_s);
}

void TestRefreshChanges::aRowThatIsLookedAtShowsInThePane()
{
    open(after);
    window().browser().chooseAside(Aside::Changes);
    QCOMPARE(window().browser().aside(), Aside::Changes);
    EVENTUALLY_COMPARE(page().table().model()->rowCount(), 2);
    page().table().setCurrentIndex(page().table().model()->index(1, 0));
    const Fleet &fleet = *m_program->fleet();
    QCOMPARE(fleet.at(window().browser().currentNode()).kind(), NodeKind::Charger);
    window().browser().chooseView({});
    QCOMPARE(window().browser().aside(), Aside::None);
}

void TestRefreshChanges::aWatchedRowThatChangesIsTold()
{
    watch();
    open(after);
    QCOMPARE(m_program->noticed(), u"FI-1 is Offline now"_s);
    QVERIFY(m_program->press(u"showChanges"_s));
    QCOMPARE(window().browser().aside(), Aside::Changes);
    QCOMPARE(m_program->noticed(), QString()); // it is read
    watch(); // not any more
    open(before);
    QCOMPARE(m_program->noticed(), QString());
}

void TestRefreshChanges::newsStayUntilAPersonPutsThemAway()
{
    watch();
    open(after);
    QCOMPARE(m_program->noticed(), u"FI-1 is Offline now"_s);
    open(std::string(after) + "D 9 Elli\n"); // in which it is as it was
    QCOMPARE(m_program->noticed(), u"FI-1 is Offline now"_s);
    m_program->session().open(FleetFile{m_program->write(u"fleet.json"_s, "no fleet")});
    EVENTUALLY(m_program->noticed() != u"FI-1 is Offline now"_s);
    open(std::string(after) + "D 10 Eero\n");
    QCOMPARE(m_program->noticed(), u"FI-1 is Offline now"_s); // again, for nobody has read it
    QTest::mouseClick(m_program->notice().findChild<QToolButton *>(u"noticeClose"_s),
                      Qt::LeftButton);
    open(std::string(after) + "D 11 Olli\n");
    QCOMPARE(m_program->noticed(), QString());
}

void TestRefreshChanges::aMenuWatchesTheRowThatItWasOpenedAt()
{
    select(m_program->fleet()->drivers()[1].node); // Onni
    QTreeView &tree = *window().fleetView().activeTree();
    const QPoint at = tree.visualRect(tree.currentIndex()).center();
    Q_EMIT tree.customContextMenuRequested(at);
    auto *action = window().findChild<QAction *>(u"watch"_s);
    QVERIFY(action);
    open("D 5 Aatos\nD 7 Aino\n  T 04A2\n  C FI-1 Available\nD 8 Onni\n");
    select(m_program->fleet()->drivers()[0].node);
    action->trigger();
    open("D 5 Aatos\nD 7 Aino\n  T 04A2\n  C FI-1 Available\nD 8 Onne\n");
    QVERIFY2(m_program->noticed().startsWith(u"Onni"_s), qPrintable(m_program->noticed()));
}

void TestRefreshChanges::aChangeThatTheViewBehindLacksShowsInThePane()
{
    open(after);
    window().browser().chooseView(ListKind::Drivers);
    EVENTUALLY(window().browser().list()->isAnswered());
    window().browser().chooseAside(Aside::Changes);
    EVENTUALLY_COMPARE(page().table().model()->rowCount(), 2);
    page().table().setCurrentIndex(page().table().model()->index(1, 0));
    const Fleet &fleet = *m_program->fleet();
    QCOMPARE(fleet.at(window().browser().currentNode()).kind(), NodeKind::Charger);
    QCOMPARE(paneNode(), window().browser().currentNode());
    window().setWording({QLocale(QLocale::English), QTimeZone::utc(), testMoment()});
    QCOMPARE(paneNode(), window().browser().currentNode()); // a minute later, too
}

void TestRefreshChanges::aRefreshBehindTheChangesKeepsTheRecordInThePane()
{
    window().browser().chooseView(ListKind::Drivers);
    EVENTUALLY(window().browser().list()->isAnswered());
    window().browser().select(m_program->fleet()->drivers()[1].node);
    QCOMPARE(paneNode(), m_program->fleet()->drivers()[1].node);
    window().browser().chooseAside(Aside::Changes);
    open(after);
    QCOMPARE(paneNode(), m_program->fleet()->drivers()[1].node);
}

void TestRefreshChanges::aRefreshOfAListDoesNotFlashTheWholeFleet()
{
    window().browser().chooseView(ListKind::Drivers);
    EVENTUALLY(window().browser().list()->isAnswered());
    window().browser().select(m_program->fleet()->drivers()[1].node);
    QSignalSpy glances(&window(), &MainWindow::glanceWanted);
    open(after);
    EVENTUALLY(window().browser().list()->isAnswered());
    QCOMPARE(paneNode(), m_program->fleet()->drivers()[1].node);
    QCOMPARE(glances.count(), 0);
}

void TestRefreshChanges::whatIsBehindTheChangesIsNotActedOn()
{
    open(after);
    window().browser().chooseView(ListKind::Findings);
    EVENTUALLY(window().browser().list()->isAnswered());
    window().browser().list()->view()->selectAll();
    QVERIFY(action("ignoreFinding").isEnabled());
    window().browser().chooseAside(Aside::Changes);
    QVERIFY(!action("ignoreFinding").isEnabled());
    QVERIFY(!action("expandAll").isEnabled());
    EVENTUALLY_COMPARE(page().table().model()->rowCount(), 2);
    page().table().selectAll();
    action("copyRow").trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Offline"_s));
    action("export").trigger();
    auto *dialog = window().findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QString path = m_program->path(u"changes.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    EVENTUALLY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("changed,charger"));
}

void TestRefreshChanges::aSearchBringsTheViewForward()
{
    open(after);
    window().browser().chooseAside(Aside::Changes);
    QTest::keyClicks(window().findChild<SearchBar *>(), u"a"_s);
    QCOMPARE(window().browser().aside(), Aside::None);
    window().browser().chooseAside(Aside::Changes);
    window().search(u"onni"_s);
    QCOMPARE(window().browser().aside(), Aside::None);
}

void TestRefreshChanges::theLastRefreshIsComparedWithAgain()
{
    open(after);
    EVENTUALLY_COMPARE(page().table().model()->rowCount(), 2);
    Q_EMIT page().comparisonWanted(m_program->write(u"older.json"_s, "no fleet"));
    EVENTUALLY(!page().findChild<QLabel *>(u"changesTitle"_s)->text().isEmpty());
    QCOMPARE(page().table().model()->rowCount(), 2);
    Q_EMIT page().comparisonWanted(m_program->write(u"older.json"_s, sampleDocument("D 7 Aino\n")));
    EVENTUALLY(page().table().model()->rowCount() > 2);
    Q_EMIT page().findChild<QMenu *>()->aboutToShow();
    page().findChild<QAction *>(u"changesLastRefresh"_s)->trigger();
    EVENTUALLY_COMPARE(page().table().model()->rowCount(), 2);
}

QTEST_MAIN(TestRefreshChanges)
#include "tst_refreshchanges.moc"
