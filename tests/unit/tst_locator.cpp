// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/detail/detailpane.h"
#include "ui/locator/locator.h"
#include "ui/locator/locatormodel.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"
#include "ui/window/actions.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 "Aino Virtanen"
    T 04A2
  D 8 Väinö
  D 9 "Aino Ek"
)";

} // namespace

class TestLocator final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QMainWindow> m_window;
    Actions *m_actions = nullptr;
    QLineEdit *m_outside = nullptr; // stands for all else in the window
    Locator *m_locator = nullptr;
    LoadedFleetPtr m_loaded;

    QLineEdit &field() { return *m_locator->findChild<QLineEdit *>(u"locatorField"_s); }
    QListView &list() { return *m_locator->findChild<QListView *>(u"locatorList"_s); }
    QString remark()
    {
        const auto *label = m_locator->findChild<QLabel *>(u"locatorRemark"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QStringList shown()
    {
        QStringList rows;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            rows.append(list().model()->index(row, 0).data().toString());
        return rows;
    }
    NodeId driver(std::size_t place) const { return m_loaded->fleet->drivers()[place].node; }
    void open()
    {
        m_actions->at(Command::Locate)->trigger();
        QVERIFY(m_locator->isVisible());
    }
    /// Types a text and answers it with hits.
    void find(const QString &typed, const std::vector<NodeId> &nodes)
    {
        field().clear();
        QTest::keyClicks(&field(), typed);
        answer(typed, nodes);
    }
    void answer(const QString &typed, const std::vector<NodeId> &nodes)
    {
        std::vector<LocatorHit> hits;
        for (const NodeId node : nodes)
            hits.push_back(locatorHit(*m_loaded->fleet, node));
        m_locator->showResults(typed, hits);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(900, 700);
        m_outside = new QLineEdit(m_window.get());
        m_window->setCentralWidget(m_outside);
        m_actions = new Actions(m_window.get());
        m_locator = new Locator(*m_actions, m_window.get());
        connect(m_actions->at(Command::Locate), &QAction::triggered, m_locator, &Locator::open);
        m_loaded = loadedFleet(sampleFleet(outline));
        m_locator->showFleet(m_loaded, {});
        new QAbstractItemModelTester(
            list().model(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_window.get());
        m_window->show();
        m_outside->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void itOpensOverTheTopOfTheWindow()
    {
        QSignalSpy asked(m_locator, &Locator::asked);
        QTest::keyClick(m_outside, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_locator->isVisible());
        QVERIFY(field().hasFocus());
        QCOMPARE(asked.size(), 1); // so that the index is there when somebody types
        QCOMPARE(asked.first().first().toString(), QString());
        QCOMPARE(field().width(), 640 - 16);
        QCOMPARE(m_locator->geometry().center().x(), m_window->rect().center().x());
        QVERIFY(remark().contains(u"home sites"_s));
    }

    void itKeepsInsideASmallWindow()
    {
        m_window->resize(480, 300);
        open();
        find(u"aino"_s, std::vector<NodeId>(50, driver(0)));
        QVERIFY(m_window->rect().contains(m_locator->geometry()));
        m_window->resize(700, 340);
        QVERIFY(m_window->rect().contains(m_locator->geometry()));
        QCOMPARE(m_locator->geometry().center().x(), m_window->rect().center().x());
    }

    void atMostTwelveRowsAreSeenAtOnce()
    {
        m_window->resize(900, 900);
        open();
        find(u"aino"_s, std::vector<NodeId>(50, driver(0)));
        QCOMPARE(list().height(), 12 * list().sizeHintForRow(0));
        find(u"ainov"_s, std::vector<NodeId>(3, driver(0)));
        QCOMPARE(list().height(), 3 * list().sizeHintForRow(0));
    }

    void whatIsTypedIsAskedAndTheAnswerIsShown()
    {
        open();
        QSignalSpy asked(m_locator, &Locator::asked);
        find(u"ai"_s, {driver(0), driver(2)});
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toString(), u"ai"_s);
        QCOMPARE(shown(), QStringList({u"Aino Virtanen"_s, u"Aino Ek"_s}));
        QCOMPARE(list().currentIndex().row(), 0);
        QCOMPARE(remark(), QString());
        QTest::keyClicks(&field(), u"n"_s);
        QCOMPARE(shown().size(), 2); // until the next answer, so that nothing flickers
        answer(u"ai"_s, {});
        QCOMPARE(shown().size(), 2); // that answer is to an older question
        answer(u"ain"_s, {});
        QCOMPARE(shown(), QStringList());
        QCOMPARE(remark(), u"Nothing found"_s);
    }

    void keysMoveAndChoose_data()
    {
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<int>("chosen"); // place of the driver
        QTest::newRow("Enter") << QList<int>{Qt::Key_Return} << 0;
        QTest::newRow("the other Enter") << QList<int>{Qt::Key_Enter} << 0;
        QTest::newRow("down") << QList<int>{Qt::Key_Down, Qt::Key_Return} << 1;
        QTest::newRow("down and up")
            << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_Return} << 1;
        QTest::newRow("page down") << QList<int>{Qt::Key_PageDown, Qt::Key_Return} << 2;
        QTest::newRow("page up") << QList<int>{Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Return}
                                 << 0;
        QTest::newRow("Tab does nothing")
            << QList<int>{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return} << 0;
    }

    void keysMoveAndChoose()
    {
        QFETCH(const QList<int>, keys);
        QFETCH(const int, chosen);
        open();
        find(u"i"_s, {driver(0), driver(1), driver(2)});
        QSignalSpy nodeChosen(m_locator, &Locator::nodeChosen);
        for (const int key : keys)
            QTest::keyClick(&field(), Qt::Key(key));
        QCOMPARE(nodeChosen.size(), 1);
        QCOMPARE(nodeChosen.first().first().value<NodeId>(), driver(std::size_t(chosen)));
        QVERIFY(!m_locator->isVisible());
    }

    void theMouseChooses()
    {
        open();
        find(u"i"_s, {driver(0), driver(1)});
        QSignalSpy nodeChosen(m_locator, &Locator::nodeChosen);
        const QRect second = list().visualRect(list().model()->index(1, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(nodeChosen.size(), 1);
        QCOMPARE(nodeChosen.first().first().value<NodeId>(), driver(1));
    }

    void enterBeforeTheAnswerChoosesItsFirst()
    {
        open();
        QSignalSpy nodeChosen(m_locator, &Locator::nodeChosen);
        QTest::keyClicks(&field(), u"vai"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(nodeChosen.size(), 0);
        answer(u"vai"_s, {driver(1), driver(0)});
        QCOMPARE(nodeChosen.size(), 1);
        QCOMPARE(nodeChosen.first().first().value<NodeId>(), driver(1));
    }

    void enterWithNothingFoundChoosesNothing()
    {
        open();
        find(u"nobody"_s, {});
        QSignalSpy nodeChosen(m_locator, &Locator::nodeChosen);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(nodeChosen.size(), 0);
        QVERIFY(m_locator->isVisible());
    }

    void escGoesBackToWhereOneWas()
    {
        open();
        QTest::keyClicks(&field(), u"ai"_s);
        QTest::keyClick(&field(), Qt::Key_Escape);
        QVERIFY(!m_locator->isVisible());
        QVERIFY(m_outside->hasFocus());
        open();
        QCOMPARE(field().text(), QString());
    }

    void whoeverGoesElsewhereLeavesIt_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("a click beside it") << true;
        QTest::newRow("another focus") << false;
    }

    void whoeverGoesElsewhereLeavesIt()
    {
        QFETCH(const bool, byMouse);
        open();
        if (byMouse)
            QTest::mouseClick(m_outside, Qt::LeftButton, {}, {5, 5});
        else
            m_outside->setFocus();
        QVERIFY(!m_locator->isVisible());
        QVERIFY(m_outside->hasFocus());
    }

    void openedAgainItSelectsWhatIsTyped()
    {
        open();
        QTest::keyClicks(&field(), u"ai"_s);
        QTest::keyClick(&field(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_locator->isVisible());
        QCOMPARE(field().selectedText(), u"ai"_s);
    }

    void actionsAreListedAndChosen()
    {
        m_actions->at(Command::Export)->setEnabled(false);
        open();
        QSignalSpy asked(m_locator, &Locator::asked);
        QTest::keyClicks(&field(), u">"_s);
        QCOMPARE(asked.size(), 0);
        QCOMPARE(shown().size(), int(commandCount) - 1); // all but the locator's own
        QCOMPARE(shown().first(), u"Open a file…"_s);
        QCOMPARE(shown().last(), u"Export…"_s); // what cannot be done now
        const QModelIndex first = list().model()->index(0, 0);
        QCOMPARE(first.data(LocatorModel::RemarkRole).toString(),
                 m_actions->at(Command::OpenFile)->shortcut().toString(QKeySequence::NativeText));
        QTest::keyClicks(&field(), u"find"_s);
        QCOMPARE(shown().first(), u"Find"_s);
        QSignalSpy actionChosen(m_locator, &Locator::actionChosen);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(actionChosen.size(), 1);
        QCOMPARE(actionChosen.first().first().value<Command>(), Command::Find);
    }

    void whatCannotBeDoneIsNotChosen()
    {
        for (std::size_t i = 0; i < commandCount; ++i)
            m_actions->at(Command(i))->setEnabled(Command(i) == Command::Locate);
        open();
        QTest::keyClicks(&field(), u">"_s);
        QSignalSpy actionChosen(m_locator, &Locator::actionChosen);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(&field(), key);
        QCOMPARE(actionChosen.size(), 0);
        QVERIFY(m_locator->isVisible());
    }

    void whatWasChosenLastComesFirst()
    {
        for (const std::size_t place : {0U, 1U, 0U}) {
            open();
            find(u"i"_s, {driver(place)});
            QTest::keyClick(&field(), Qt::Key_Return);
        }
        open();
        QTest::keyClicks(&field(), u">quit"_s);
        QTest::keyClick(&field(), Qt::Key_Return);
        open();
        QCOMPARE(shown(), QStringList({u"Quit"_s, u"Aino Virtanen"_s, u"Väinö"_s}));
        QSignalSpy nodeChosen(m_locator, &Locator::nodeChosen);
        QTest::keyClick(&field(), Qt::Key_Down);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(nodeChosen.first().first().value<NodeId>(), driver(0));
    }

    void whatWasChosenFollowsARefresh()
    {
        for (const std::size_t place : {0U, 1U}) {
            open();
            find(u"i"_s, {driver(place)});
            QTest::keyClick(&field(), Qt::Key_Return);
        }
        open();
        const LoadedFleetPtr before = m_loaded;
        m_loaded = loadedFleet(sampleFleet("H 1 Helsinki\n  D 6 Bo\n  D 8 Väinö\n"));
        QSignalSpy asked(m_locator, &Locator::asked);
        m_locator->showFleet(m_loaded, mapNodes(*before->fleet, *m_loaded->fleet));
        QCOMPARE(shown(), QStringList(u"Väinö"_s)); // Aino is gone
        QCOMPARE(asked.size(), 1); // of the new fleet
        QSignalSpy nodeChosen(m_locator, &Locator::nodeChosen);
        QTest::keyClick(&field(), Qt::Key_Return);
        QCOMPARE(nodeChosen.first().first().value<NodeId>(), driver(1));
    }

    void anotherFleetForgetsTheRowsOfTheLast()
    {
        open();
        find(u"i"_s, {driver(0)});
        QTest::keyClick(&field(), Qt::Key_Return);
        m_locator->showFleet(loadedFleet(sampleFleet(outline)), {});
        open();
        QCOMPARE(shown(), QStringList());
    }

    void hitsOfTheLastFleetAreNotKept()
    {
        open();
        find(u"ai"_s, {driver(0)});
        QSignalSpy asked(m_locator, &Locator::asked);
        m_locator->showFleet(loadedFleet(sampleFleet(outline)), {});
        QCOMPARE(shown(), QStringList());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.last().first().toString(), u"ai"_s);
    }

    void withoutAFleetThereAreActionsAlone()
    {
        m_locator->showFleet({}, {});
        open();
        QSignalSpy asked(m_locator, &Locator::asked);
        QTest::keyClicks(&field(), u"aino"_s);
        QCOMPARE(asked.size(), 0);
        QVERIFY(remark().startsWith(u"There is no fleet"_s));
        field().setText(u">"_s);
        QVERIFY(!shown().isEmpty());
    }

    void aScreenReaderHearsWhatEnterWouldChoose()
    {
        open();
        find(u"ai"_s, {driver(0), driver(1)});
        QVERIFY(!field().accessibleName().isEmpty());
        QVERIFY(!list().accessibleName().isEmpty());
        QCOMPARE(field().accessibleDescription(),
                 u"Aino Virtanen, Driver, Home sites › Helsinki"_s);
        QTest::keyClick(&field(), Qt::Key_Down);
        QCOMPARE(field().accessibleDescription(), u"Väinö, Driver, Home sites › Helsinki"_s);
    }

    void theWholeProgramJumps()
    {
        RunningProgram program;
        program.start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        program.session().open(FleetFile{program.write(u"f.json"_s, sampleDocument(outline))});
        EVENTUALLY(program.fleet() != nullptr);
        MainWindow &window = program.window();
        auto *search = window.findChild<SearchBar *>();
        auto *locator = window.findChild<Locator *>();
        auto *typed = locator->findChild<QLineEdit *>();
        search->setFocus();
        QTest::keyClicks(search, u"vaino"_s); // hides what is jumped to
        EVENTUALLY(window.fleetView().isSearching());
        QTest::keyClick(search, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(locator->isVisible());
        QTest::keyClicks(typed, u"av"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        EVENTUALLY(!locator->isVisible());
        QCOMPARE(window.fleetView().currentNode(), program.fleet()->drivers()[0].node);
        QVERIFY(window.fleetView().activeTree()->hasFocus());
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(typed, u">find"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(search->hasFocus());
    }
};

QTEST_MAIN(TestLocator)
#include "tst_locator.moc"
