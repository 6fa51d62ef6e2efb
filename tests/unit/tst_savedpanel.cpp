// SPDX-License-Identifier: Apache-2.0
#include "models/saved/savedmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/saved/savedpanel.h"
#include "ui/saved/savedview.h"
#include "ui/search/completionlist.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 expiringDate=2026-01-11T12:00:00Z
  D 8 Väinö
    T 04B8
)";

} // namespace

/// The panel in the whole program, driven as a person would.
class TestSavedPanel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    SearchBar &search() { return *window().findChild<SearchBar *>(); }
    SavedPanel &panel() { return window().savedPanel(); }
    SavedView &view() { return *window().findChild<SavedView *>(); }
    const Fleet *fleet() { return m_program->fleet(); }

    void start()
    {
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        open(outline);
    }
    void open(std::string_view text)
    {
        const Fleet *before = fleet();
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(text))});
        EVENTUALLY(fleet() != before);
    }
    void restart()
    {
        m_program->end();
        start();
    }
    void press(Qt::Key key) { QTest::keyClick(&window(), key, Qt::ControlModifier); }
    /// The rows of a section with their counts.
    QStringList rows(int section)
    {
        const QAbstractItemModel *model = view().model();
        const QModelIndex parent = model->index(section, 0);
        QStringList lines;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QString count =
                model->index(row, SavedModel::CountColumn, parent).data().toString();
            const QString name = model->index(row, 0, parent).data().toString();
            lines.append(count.isEmpty() ? name : QString(name % u' ' % count));
        }
        return lines;
    }
    QModelIndex row(int section, int row)
    {
        const QAbstractItemModel *model = view().model();
        return model->index(row, 0, model->index(section, 0));
    }
    void select(int section, int place) { view().setCurrentIndex(row(section, place)); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&view(), key, with); }
    QLineEdit *editor() { return view().findChild<QLineEdit *>(u"savedName"_s); }
    void typeName(const QString &name)
    {
        QVERIFY(editor());
        editor()->selectAll();
        QTest::keyClicks(editor(), name);
        QTest::keyClick(editor(), Qt::Key_Return);
        EVENTUALLY(!editor());
    }
    void save(const QString &query, const QString &name)
    {
        search().setText(query);
        press(Qt::Key_S);
        typeName(name);
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        start();
    }
    void cleanup() { m_program.reset(); }

    void ctrlBShowsAndHidesItAndARestartRemembers()
    {
        QVERIFY(!panel().isVisible());
        press(Qt::Key_B);
        QVERIFY(panel().isVisible());
        EVENTUALLY(panel().mapTo(&window(), QPoint()).x()
                   < window().browser().mapTo(&window(), QPoint()).x());
        auto *splitter = qobject_cast<QSplitter *>(panel().parentWidget());
        QVERIFY(splitter);
        splitter->setSizes({300, 500, 400});
        const int width = panel().width();
        restart();
        QVERIFY(panel().isVisible());
        EVENTUALLY_COMPARE(panel().width(), width);
        press(Qt::Key_B);
        QVERIFY(!panel().isVisible());
        restart();
        QVERIFY(!panel().isVisible());
    }

    void readyMadeSearchesCountWhatTheyFind()
    {
        press(Qt::Key_B);
        EVENTUALLY_COMPARE(rows(SavedModel::ReadySection).value(0), u"Expiring in 30 days 1"_s);
        EVENTUALLY_COMPARE(rows(SavedModel::ReadySection).value(5), u"Drivers without access 2"_s);
        open("H 1 Helsinki\n  D 7 Aino\n    T 04A2\n");
        EVENTUALLY_COMPARE(rows(SavedModel::ReadySection).value(0), u"Expiring in 30 days 0"_s);
        EVENTUALLY_COMPARE(rows(SavedModel::ReadySection).value(5), u"Drivers without access 1"_s);
    }

    void enterAndAClickRunASearch()
    {
        press(Qt::Key_B);
        select(SavedModel::ReadySection, 0);
        key(Qt::Key_Return);
        QCOMPARE(search().text(), u"expires<30d"_s);
        QVERIFY(row(SavedModel::ReadySection, 0).data(SavedModel::IsCurrentRole).toBool());
        EVENTUALLY(window().fleetView().isSearching());
        const QRect second = view().visualRect(row(SavedModel::ReadySection, 1));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, second.center());
        QCOMPARE(search().text(), u"expires:-30d..0d"_s);
    }

    void aNameIsKeptThoughTheWindowGoesWhileItIsTyped()
    {
        search().setText(u"vaino"_s);
        press(Qt::Key_S);
        QVERIFY(editor());
        editor()->setText(u"My driver"_s);
        restart();
        EVENTUALLY_COMPARE(rows(SavedModel::SearchSection), QStringList{u"My driver 1"_s});
    }

    void aSearchIsSavedUnderANameTypedInPlace()
    {
        search().setText(u"vaino"_s);
        press(Qt::Key_S);
        QVERIFY(panel().isVisible());
        QVERIFY(editor());
        QCOMPARE(editor()->text(), u"vaino"_s);
        typeName(u"My driver"_s);
        EVENTUALLY_COMPARE(rows(SavedModel::SearchSection), QStringList{u"My driver 1"_s});
        QVERIFY(panel().isAncestorOf(window().focusWidget()));
        press(Qt::Key_S); // it is there already: its name can be changed
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QCOMPARE(rows(SavedModel::SearchSection), QStringList{u"My driver 1"_s});
        restart();
        QCOMPARE(rows(SavedModel::SearchSection).size(), 1);
        EVENTUALLY_COMPARE(rows(SavedModel::SearchSection), QStringList{u"My driver 1"_s});
    }

    void aCountThatComesLeavesWhatIsTyped()
    {
        search().setText(u"vaino"_s);
        press(Qt::Key_S);
        editor()->selectAll();
        QTest::keyClicks(editor(), u"My"_s);
        panel().showCount(u"vaino"_s, 17);
        QCOMPARE(editor()->text(), u"My"_s);
    }

    void onlyAQueryThatIsUnderstoodCanBeSaved_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("canSave");
        QTest::newRow("words") << u"aino"_s << true;
        QTest::newRow("wrong") << u"nam:x"_s << false;
        QTest::newRow("spaces") << u"  "_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void onlyAQueryThatIsUnderstoodCanBeSaved()
    {
        QFETCH(QString, query);
        QFETCH(bool, canSave);
        search().setText(query);
        QCOMPARE(search().findChild<QAction *>(u"searchSave"_s)->isEnabled(), canSave);
        press(Qt::Key_S);
        QCOMPARE(panel().isVisible(), canSave);
    }

    void theStarInTheBoxSavesToo()
    {
        search().setText(u"aino"_s);
        search().findChild<QAction *>(u"searchSave"_s)->trigger();
        QVERIFY(editor());
    }

    void rowsAreRenamedAndMovedByKeys()
    {
        save(u"tag:04A2"_s, u"A"_s);
        save(u"tag:04B8"_s, u"B"_s);
        EVENTUALLY_COMPARE(rows(SavedModel::SearchSection), QStringList({u"A 1"_s, u"B 1"_s}));
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(rows(SavedModel::SearchSection), QStringList({u"B 1"_s, u"A 1"_s}));
        QCOMPARE(view().currentIndex().data(), u"B"_s);
        key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Down, Qt::AltModifier); // it is the last by now
        QCOMPARE(rows(SavedModel::SearchSection), QStringList({u"A 1"_s, u"B 1"_s}));
        key(Qt::Key_F2);
        typeName(u"C"_s);
        QCOMPARE(rows(SavedModel::SearchSection), QStringList({u"A 1"_s, u"C 1"_s}));
        restart();
        EVENTUALLY_COMPARE(rows(SavedModel::SearchSection), QStringList({u"A 1"_s, u"C 1"_s}));
    }

    void whatIsDeletedComesBackByUndo_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("the notice's button") << false;
        QTest::newRow("Ctrl+Z") << true;
    }
    void whatIsDeletedComesBackByUndo()
    {
        QFETCH(bool, byKey);
        save(u"tag:04A2"_s, u"A"_s);
        save(u"tag:04B8"_s, u"B"_s);
        select(SavedModel::SearchSection, 0);
        key(Qt::Key_Delete);
        QCOMPARE(rows(SavedModel::SearchSection).size(), 1);
        QCOMPARE(m_program->noticed(), u"“A” deleted"_s);
        if (byKey)
            key(Qt::Key_Z, Qt::ControlModifier);
        else
            QVERIFY(m_program->press(u"undoDelete"_s));
        EVENTUALLY_COMPARE(rows(SavedModel::SearchSection), QStringList({u"A 1"_s, u"B 1"_s}));
        QVERIFY(m_program->noticed().isEmpty());
        QCOMPARE(view().currentIndex().data(), u"A"_s);
        key(Qt::Key_Z, Qt::ControlModifier); // nothing more to undo
        QCOMPARE(rows(SavedModel::SearchSection).size(), 2);
    }

    void readyMadeRowsStayAsTheyAre()
    {
        press(Qt::Key_B);
        select(SavedModel::ReadySection, 0);
        const int count = int(rows(SavedModel::ReadySection).size());
        key(Qt::Key_Delete);
        key(Qt::Key_F2);
        QVERIFY(!editor());
        QCOMPARE(rows(SavedModel::ReadySection).size(), count);
    }

    void aBookmarkLeadsBackToItsRow()
    {
        window().fleetView().reveal(fleet()->drivers()[1].node);
        press(Qt::Key_D);
        QVERIFY(panel().isVisible());
        QCOMPARE(rows(SavedModel::BookmarkSection), QStringList{u"Väinö"_s});
        press(Qt::Key_D); // it is kept already
        QCOMPARE(rows(SavedModel::BookmarkSection).size(), 1);
        restart();
        EVENTUALLY(row(SavedModel::BookmarkSection, 0).data(SavedModel::NodeRole).isValid());
        select(SavedModel::BookmarkSection, 0);
        key(Qt::Key_Return);
        QCOMPARE(window().fleetView().currentNode(), fleet()->drivers()[1].node);
    }

    void aBookmarkThatIsGoneStaysAndSaysSo()
    {
        window().fleetView().reveal(fleet()->drivers()[1].node);
        press(Qt::Key_D);
        open("H 1 Helsinki\n  D 7 Aino\n    T 04A2\n");
        EVENTUALLY_COMPARE(rows(SavedModel::BookmarkSection),
                           QStringList{u"Väinö · not in this fleet"_s});
        const NodeId before = window().fleetView().currentNode();
        select(SavedModel::BookmarkSection, 0);
        key(Qt::Key_Return);
        QCOMPARE(window().fleetView().currentNode(), before);
        open(outline);
        EVENTUALLY_COMPARE(rows(SavedModel::BookmarkSection), QStringList{u"Väinö"_s});
    }

    void anotherFleetHasItsOwnBookmarks()
    {
        window().fleetView().reveal(fleet()->drivers()[1].node);
        press(Qt::Key_D);
        const Fleet *before = fleet();
        m_program->session().open(DemoFleet{});
        EVENTUALLY(fleet() != before);
        QCOMPARE(rows(SavedModel::BookmarkSection),
                 QStringList{u"Ctrl+D keeps the row you are on here"_s});
        open(outline);
        QCOMPARE(rows(SavedModel::BookmarkSection), QStringList{u"Väinö"_s});
    }

    void rootsCanNotBeKept()
    {
        window().fleetView().reveal(fleet()->children(Fleet::root).at(0));
        press(Qt::Key_D);
        QVERIFY(!m_program->noticed().isEmpty());
        QVERIFY(!panel().isVisible());
    }

    void anExportComesInOnce()
    {
        save(u"tag:04A2"_s, u"A"_s);
        const QString file = m_program->path(u"export.json"_s);
        Q_EMIT panel().exportRequested(file);
        QVERIFY(m_program->noticed().contains(u"export.json"_s));
        select(SavedModel::SearchSection, 0);
        key(Qt::Key_Delete);
        Q_EMIT panel().importRequested(file);
        EVENTUALLY_COMPARE(rows(SavedModel::SearchSection), QStringList{u"A 1"_s});
        Q_EMIT panel().importRequested(file);
        QCOMPARE(rows(SavedModel::SearchSection).size(), 1);
        Q_EMIT panel().importRequested(m_program->path(u"fleet.json"_s));
        QVERIFY2(m_program->noticed().contains(u"fleet.json"_s), qPrintable(m_program->noticed()));
    }

    void aDamagedFileIsNamedInPlace()
    {
        m_program->end();
        QVERIFY(!m_program->write(u"searches.json"_s, "oops").isEmpty());
        start();
        press(Qt::Key_B);
        auto *problem = panel().findChild<QLabel *>(u"savedProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"searches.json.damaged"_s));
        save(u"tag:04A2"_s, u"A"_s);
        QVERIFY(!problem->isVisible());
        QVERIFY(QFile::exists(m_program->path(u"searches.json.damaged"_s)));
    }

    void twoWindowsShareWhatIsKept()
    {
        Session &other = m_program->application().addWindow();
        save(u"tag:04A2"_s, u"A"_s);
        auto *view = other.window().findChild<SavedView *>();
        const QModelIndex section = view->model()->index(SavedModel::SearchSection, 0);
        QCOMPARE(view->model()->index(0, 0, section).data(), u"A"_s);
    }

    void completionOffersSavedSearches()
    {
        save(u"home:Helsinki"_s, u"My depot"_s);
        search().clear();
        search().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClicks(&search(), u"my dep"_s);
        const auto list = [this] { return window().findChild<CompletionList *>(); };
        EVENTUALLY(list() && list()->isVisible());
        QTest::keyClick(&search(), Qt::Key_Tab);
        QCOMPARE(search().text(), u"home:Helsinki"_s);
    }

    void theMenuHasEverything()
    {
        save(u"tag:04A2"_s, u"A"_s);
        Q_EMIT view().customContextMenuRequested(view().visualRect(view().currentIndex()).center());
        auto *menu = window().findChild<QMenu *>(u"savedMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(QString(action->text()).remove(u'&'));
        }
        QCOMPARE(texts, QStringList({u"Search again"_s, u"Rename"_s, u"Move up"_s, u"Move down"_s,
                                     u"Delete"_s, u"Save this search"_s, u"Bookmark this row"_s,
                                     u"Import…"_s, u"Export…"_s}));
        menu->close();
    }
};

QTEST_MAIN(TestSavedPanel)
#include "tst_savedpanel.moc"
