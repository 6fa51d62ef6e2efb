// SPDX-License-Identifier: Apache-2.0
#include "tests/support/accessiblefaults.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/map/mappage.h"
#include "ui/map/mapview.h"
#include "ui/search/searchbar.h"
#include "ui/tree/fleetview.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTreeView>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// What people hear who do not see the window, and how they get about in it without a mouse.
class TestAccessibility final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    Browser &browser() { return window().browser(); }
    const Fleet &fleet() { return *m_program->fleet(); }
    DetailTabs &pages() { return window().findChild<DetailPane *>()->tabs(); }
    QAction &action(const char *name)
    {
        return *window().findChild<QAction *>(QLatin1String(name));
    }
    void trigger(const char *name)
    {
        QVERIFY2(action(name).isEnabled(), name);
        action(name).trigger();
    }
    void openDemo()
    {
        m_program->session().open(DemoFleet{});
        EVENTUALLY(m_program->fleet());
    }
    QDialog *dialog()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<QDialog *>(top);
            if (dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// The name of what has the focus, as it is read aloud.
    static QString focusSaid()
    {
        QAccessibleInterface *accessible =
            QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        while (accessible && accessible->focusChild() && accessible->focusChild() != accessible)
            accessible = accessible->focusChild();
        return accessible ? accessible->text(QAccessible::Name) : QString();
    }
    static void verifyNothing(const QStringList &faults)
    {
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' % faults.join(u'\n')));
    }
    void verifyScreen(QWidget &screen)
    {
        QCoreApplication::sendPostedEvents();
        verifyNothing(accessibleFaults(screen) + keyboardFaults(screen));
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        window().resize(1400, 900);
        window().activateWindow();
        EVENTUALLY(window().isActiveWindow());
    }
    void cleanup() { m_program.reset(); }

    void theFirstPageCanBeHeardAndReached() { verifyScreen(window()); }

    void aFailureCanBeHeardAndReached()
    {
        m_program->session().open(FleetFile{u"/nowhere/fleet.json"_s});
        EVENTUALLY(!m_program->noticed().isEmpty());
        verifyScreen(window());
    }

    void everyPageOfDetailsCanBeHeardAndReached_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QList<int>>("wanted");
        const auto row = [](const char *kind, std::initializer_list<Page> wanted) {
            QList<int> numbers;
            for (const Page page : wanted)
                numbers += int(page);
            QTest::newRow(kind) << QString::fromLatin1(kind) << numbers;
        };
        row("driver", {Page::Overview, Page::Tags, Page::Access, Page::ExternalIds, Page::Raw});
        row("charger",
            {Page::Overview, Page::Sockets, Page::Configuration, Page::Location, Page::Users});
        row("site", {Page::Overview, Page::Glance, Page::Chargers, Page::Drivers});
        row("tag", {Page::Overview});
    }
    void everyPageOfDetailsCanBeHeardAndReached()
    {
        QFETCH(QString, kind);
        QFETCH(QList<int>, wanted);
        openDemo();
        const NodeId node = kind == u"driver"_s    ? fleet().drivers()[0].node
                            : kind == u"charger"_s ? fleet().chargers()[0].node
                            : kind == u"site"_s    ? fleet().sites()[0].node
                                                   : fleet().nodeOf(TagId(0));
        browser().tree().reveal(node);
        browser().tree().activeTree()->setFocus();
        for (const int page : wanted) {
            pages().setCurrentPage(Page(page));
            verifyScreen(window());
            if (QTest::currentTestFailed()) {
                qWarning("on page %d", page);
                return;
            }
        }
    }

    void everyListCanBeHeardAndReached_data()
    {
        QTest::addColumn<QByteArray>("view");
        for (const char *view : {"showDrivers", "showTags", "showSites", "showChargers",
                                 "showSockets", "showConfigurations", "showFindings"})
            QTest::newRow(view) << QByteArray(view);
    }
    void everyListCanBeHeardAndReached()
    {
        QFETCH(QByteArray, view);
        openDemo();
        trigger(view.constData());
        EVENTUALLY(browser().list()->isAnswered());
        EVENTUALLY(browser().list()->view()->model()->rowCount() > 0);
        QAbstractItemView &list = *browser().list()->view();
        list.setCurrentIndex(list.model()->index(0, 0)); // the pane shows it
        list.setFocus();
        verifyScreen(window());
    }

    void theMapCanBeHeardAndReached()
    {
        openDemo();
        trigger("showMap");
        EVENTUALLY(focusSaid() == u"Map of chargers");
        verifyScreen(window());
    }

    void aMapSaysHowManyChargersItShowsAndHowManyAreSelected()
    {
        openDemo();
        trigger("showMap");
        auto *map = window().findChild<MapPage *>()->findChild<MapView *>();
        EVENTUALLY(!map->spots().empty());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(map);
        QCOMPARE(accessible->role(), QAccessible::Canvas);
        const auto says = [&](const QString &sentence) {
            return accessible->text(QAccessible::Description).contains(sentence);
        };
        QVERIFY(says(u"%1 charger"_s.arg(map->spots().size())));
        QVERIFY(!says(u"of them"_s));

        Q_EMIT map->chargerChosen(map->spots().front().charger);
        QVERIFY(says(u"1 of them"_s));
    }

    void whatIsFoundCanBeHeardAndReached()
    {
        openDemo();
        trigger("showSaved");
        auto *search = window().findChild<SearchBar *>();
        search->setFocus();
        search->setText(u"is:expired"_s);
        EVENTUALLY(browser().tree().isSearching());
        verifyScreen(window());
    }

    void whatIsCoveredCanBeHeardAndReached()
    {
        openDemo();
        trigger("privacyView");
        browser().tree().reveal(fleet().drivers()[0].node);
        window().showNotice({.sentence = u"Ask aino@example.org."_s});
        browser().tree().activeTree()->setFocus();
        verifyScreen(window());
    }

    void theChangesCanBeHeardAndReached()
    {
        openDemo();
        trigger("showChanges");
        verifyScreen(window());
    }

    void everyWindowCanBeHeardAndReached_data()
    {
        QTest::addColumn<QByteArray>("opener");
        QTest::addColumn<QByteArray>("table"); // that is waited for
        for (const char *opener : {"connect", "lookUp", "searchHelp", "showShortcuts",
                                   "findingLimits", "showReport", "showLog", "showFiles"})
            QTest::newRow(opener) << QByteArray(opener) << QByteArray();
        QTest::newRow("drift") << QByteArray("showDrift") << QByteArray("driftTable");
        QTest::newRow("what if") << QByteArray("whatIf") << QByteArray("whatIfTable");
        QTest::newRow("explain") << QByteArray("explain") << QByteArray("explainTable");
        QTest::newRow("export") << QByteArray("export") << QByteArray("exportColumns");
    }
    void everyWindowCanBeHeardAndReached()
    {
        QFETCH(QByteArray, opener);
        QFETCH(QByteArray, table);
        openDemo();
        browser().tree().reveal(fleet().chargers()[0].node);
        trigger(opener.constData());
        EVENTUALLY(dialog());
        EVENTUALLY(dialog()->isActiveWindow());
        if (!table.isEmpty()) {
            auto *view = dialog()->findChild<QAbstractItemView *>(QLatin1String(table));
            EVENTUALLY(view->model() && view->model()->rowCount() > 0);
        }
        verifyScreen(*dialog());
    }

    void aDriversStatusIsReadAloudInWords()
    {
        openDemo();
        const NodeId driver = fleet().drivers()[0].node;
        browser().tree().reveal(driver);
        QTreeView &tree = *browser().tree().activeTree();
        tree.setFocus();
        const QModelIndex current = tree.currentIndex();
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&tree);
        QAccessibleInterface *cell = accessible->focusChild();
        QVERIFY(cell);
        QVERIFY(cell->tableCellInterface());
        const int row = cell->tableCellInterface()->rowIndex();
        QAccessibleInterface *status = accessible->tableInterface()->cellAt(row, StatusColumn);
        QCOMPARE(status->text(QAccessible::Name),
                 current.sibling(current.row(), StatusColumn).data().toString());
        QVERIFY(!status->text(QAccessible::Name).isEmpty());
        QVERIFY(focusSaid().startsWith(u"Driver: "_s));
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
