// SPDX-License-Identifier: Apache-2.0
#include "app/workers/listworker.h"
#include "models/search/fleetsearch.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/queries.h"
#include "tests/support/samplefleet.h"
#include "ui/lists/columnchooser.h"
#include "ui/lists/facetpanel.h"
#include "ui/lists/facettree.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

using namespace chargetree;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 Card expiringDate=2030-01-01T00:00:00Z
    T 04A1 Fob
    S 5 Depots
      S 6 West
        C FI-2 Available manufacturer=ABB
        C FI-1 Error manufacturer=Kempower
      C FI-3 Charging manufacturer=ABB
D 8 Bertil
  T 04B1 Card
)";

/// A page and the worker that answers it.
struct Desk {
    ListPage page;
    ListWorker worker;
    LoadedFleetPtr loaded;
    Wording wording{QLocale(QLocale::English), QTimeZone::utc(), testMoment()};
    int answers = 0;

    explicit Desk(ListKind kind, LoadedFleetPtr fleet = loadedFleet(sampleFleet(outline)))
        : page(kind)
        , loaded(std::move(fleet))
    {
        QObject::connect(&page, &ListPage::arrangementWanted, &worker, &ListWorker::arrange);
        QObject::connect(&worker, &ListWorker::arranged, &page, [this](const ListAnswer &answer) {
            page.showAnswer(answer);
            ++answers;
        });
        page.resize(1000, 400);
        page.show();
        page.showFleet(loaded, wording);
    }
    [[nodiscard]] ListView &view() { return *page.view(); }
    [[nodiscard]] ListModel &model() { return page.view()->listModel(); }
    [[nodiscard]] QTreeWidget &facets()
    {
        return *page.findChild<QTreeWidget *>(QStringLiteral("facetTree"));
    }
    [[nodiscard]] QString names() { return column(0); }
    [[nodiscard]] QString column(int section)
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row)
            texts += model().index(row, section).data().toString();
        return texts.join(u' ');
    }
    [[nodiscard]] QString count()
    {
        return page.findChild<QLabel *>(QStringLiteral("listCount"))->text();
    }
    void clickTitle(const char *column, Qt::KeyboardModifiers modifiers = {})
    {
        QHeaderView &header = *view().horizontalHeader();
        const int section = model().sectionOf(column);
        const QPoint at(header.sectionViewportPosition(section) + header.sectionSize(section) / 2,
                        header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, modifiers, at);
    }
    void search(const char *words)
    {
        const Query query = parsed(QString::fromUtf8(words));
        page.showHits(std::make_shared<const Hits>(hitsIn(*loaded->fleet, loaded->index, query)),
                      query.marks());
    }
    QTreeWidgetItem *facetItem(const char *text)
    {
        for (QTreeWidgetItemIterator item(&facets()); *item; ++item) {
            if ((*item)->text(0) == QString::fromUtf8(text))
                return *item;
        }
        return nullptr;
    }
};

} // namespace

class TestListPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFleetIsListedAsSoonAsThePageIsSeen()
    {
        ListPage page(ListKind::Tags);
        QSignalSpy wishes(&page, &ListPage::arrangementWanted);
        page.showFleet(loadedFleet(sampleFleet(outline)), Wording());
        QCOMPARE(wishes.size(), 0);
        page.show();
        QCOMPARE(wishes.size(), 1);
    }

    void rowsCountAndEmptyStatesAreSaid()
    {
        Desk desk(ListKind::Tags);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04A2 04A1 04B1"));
        QVERIFY(desk.count().startsWith(u'3'));
        desk.search("04B1");
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04B1"));
        QVERIFY(desk.count().startsWith(u"1 of 3"));
        desk.search("nowhere");
        auto *empty = desk.page.findChild<QLabel *>(QStringLiteral("listEmpty"));
        EVENTUALLY(empty->isVisible());
        const QString nothing = empty->text();
        desk.page.showHits({}, {});
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        QVERIFY(!empty->isVisible());
        desk.page.showFleet({}, desk.wording);
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text() != nothing);
        QCOMPARE(desk.model().rowCount(), 0);
    }

    void titlesSortByOneColumnAndWithCtrlByMore()
    {
        Desk desk(ListKind::Tags);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04A2 04A1 04B1"));
        desk.clickTitle("idTag");
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04A1 04A2 04B1"));
        desk.clickTitle("idTag");
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04B1 04A2 04A1"));
        desk.clickTitle("tokenName");
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04A2 04B1 04A1"));
        desk.clickTitle("idTag", Qt::ControlModifier);
        desk.clickTitle("idTag", Qt::ShiftModifier);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04B1 04A2 04A1"));
        QCOMPARE(desk.page.listLayout().sorts.size(), std::size_t(2));
        desk.clickTitle("driverName");
        desk.clickTitle("driverName");
        desk.clickTitle("driverName");
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04A2 04A1 04B1"));
    }

    void theKeyboardSortsByTheMenuOfTheColumn()
    {
        Desk desk(ListKind::Tags);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        desk.view().setFocus();
        QTest::keyClick(&desk.view(), Qt::Key_Down);
        auto *button = desk.page.findChild<QToolButton *>(QStringLiteral("listColumns"));
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = desk.view().findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_F); // falling
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04B1 04A2 04A1"));
    }

    void tickingAValueNarrowsAndItsOwnFacetKeepsItsCounts()
    {
        Desk desk(ListKind::Chargers);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        QTreeWidgetItem *abb = desk.facetItem("ABB");
        QVERIFY(abb);
        QCOMPARE(abb->text(1), QStringLiteral("2"));
        desk.facets().setFocus();
        desk.facets().setCurrentItem(abb);
        QTest::keyClick(&desk.facets(), Qt::Key_Space);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("FI-2 FI-3"));
        QCOMPARE(desk.facetItem("Kempower")->text(1), QStringLiteral("1"));
        QVERIFY(!desk.facetItem("Error"));
        QVERIFY(desk.facets().currentItem() == desk.facetItem("ABB"));
        QTest::keyClick(&desk.facets(), Qt::Key_Return);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        QVERIFY(desk.page.choices().empty());
    }

    void aSiteOpensToItsSubsitesAndStandsForThem()
    {
        Desk desk(ListKind::Chargers);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        QTreeWidgetItem *depots = desk.facetItem("Depots");
        QVERIFY(depots->childCount() == 1 && !depots->isExpanded());
        depots->setExpanded(true);
        depots->child(0)->setCheckState(0, Qt::Checked);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("FI-2 FI-1"));
        QCOMPARE(desk.facetItem("Depots")->checkState(0), Qt::PartiallyChecked);
        desk.facetItem("Depots")->setCheckState(0, Qt::Checked);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("FI-2 FI-1 FI-3"));
        desk.page.findChild<QToolButton *>(QStringLiteral("facetClear"))->click();
        QVERIFY(desk.page.choices().empty());
        EVENTUALLY_COMPARE(desk.facetItem("Depots")->checkState(0), Qt::Unchecked);
    }

    void aLongFacetShowsTwelveValuesUntilItIsAskedForMore()
    {
        std::string text = "D 1 x\n";
        for (int i = 10; i < 30; ++i)
            text +=
                "  C CH-" + std::to_string(i) + " manufacturer=Maker" + std::to_string(i) + '\n';
        Desk desk(ListKind::Chargers, loadedFleet(sampleFleet(text)));
        EVENTUALLY_COMPARE(desk.model().rowCount(), 20);
        const auto makers = [&desk] {
            return desk.facetItem("Manufacturer")->childCount() - 1; // the last one asks for more
        };
        QCOMPARE(makers(), FacetTree::mostAtFirst);
        QTreeWidgetItem *more = desk.facetItem("Manufacturer")->child(FacetTree::mostAtFirst);
        desk.facets().setFocus();
        desk.facets().setCurrentItem(more);
        QTest::keyClick(&desk.facets(), Qt::Key_Return);
        EVENTUALLY_COMPARE(makers(), 20);
    }

    void columnsAreChosenInADialogAndShownAtOnce()
    {
        Desk desk(ListKind::Tags);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        Q_EMIT desk.view().columnsRequested();
        auto *chooser = desk.page.findChild<ColumnChooser *>();
        QVERIFY(chooser && chooser->isVisible());
        auto *list = chooser->findChild<QListWidget *>(QStringLiteral("columnList"));
        auto *words = chooser->findChild<QLineEdit *>(QStringLiteral("columnWords"));
        const QStringList before = desk.page.columns();
        QTest::keyClicks(words, QStringLiteral("Invoiceable"));
        int shown = -1;
        for (int row = 0; row < list->count(); ++row) {
            if (!list->item(row)->isHidden()) {
                QCOMPARE(shown, -1);
                shown = row;
            }
        }
        QTest::keyClick(words, Qt::Key_Down);
        list->setCurrentRow(shown);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(desk.page.columns(), before + QStringList(QStringLiteral("invoicable")));
        words->clear();
        while (list->currentRow() > 1)
            QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.page.columns().value(1), QStringLiteral("invoicable"));
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // the name stays first
        QCOMPARE(desk.page.columns().value(0), QStringLiteral("idTag"));
        chooser->findChild<QPushButton *>(QStringLiteral("columnReset"))->click();
        QCOMPARE(desk.page.columns(), before);
        chooser->reject();
    }

    void draggedTitlesAreTheNewOrderOfTheColumns()
    {
        Desk desk(ListKind::Tags);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        desk.view().selectRow(1);
        QHeaderView &header = *desk.view().horizontalHeader();
        header.moveSection(4, 1);
        EVENTUALLY_COMPARE(desk.page.columns().value(1), QStringLiteral("tokenName"));
        for (int section = 0; section < header.count(); ++section)
            QCOMPARE(header.visualIndex(section), section);
        QVERIFY(desk.view().selectionModel()->isRowSelected(1));
        desk.view().copySelection();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"04A1\tFob"));
    }

    void aLayoutIsKeptAndReset()
    {
        Desk desk(ListKind::Chargers);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        const ListLayout layout{.columns = {{.id = QStringLiteral("chargerName"), .width = 150},
                                            {.id = QStringLiteral("city"), .width = 90},
                                            {.id = QStringLiteral("id")}},
                                .sorts = {{.column = "chargerName", .isDescending = true}},
                                .areFacetsShown = false};
        desk.page.setListLayout(layout);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("FI-3 FI-2 FI-1"));
        QVERIFY(desk.page.listLayout() == layout);
        QCOMPARE(desk.view().columnWidth(0), 150);
        QVERIFY(!desk.page.findChild<FacetPanel *>()->isVisible());
        Q_EMIT desk.view().resetRequested();
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("FI-2 FI-1 FI-3"));
        QCOMPARE(desk.page.columns().value(1), QStringLiteral("chargerStatus"));
    }

    void selectionCurrentRowAndScrollAreKeptOverARefresh()
    {
        const auto text = [](int from) {
            std::string drivers;
            for (int i = from; i < 400; ++i)
                drivers += "D " + std::to_string(i) + " Driver" + std::to_string(i) + '\n';
            return drivers;
        };
        Desk desk(ListKind::Drivers, loadedFleet(sampleFleet(text(100))));
        EVENTUALLY_COMPARE(desk.model().rowCount(), 300);
        ListView &view = desk.view();
        const int scrolled = 100 * view.verticalHeader()->defaultSectionSize() + 5;
        EVENTUALLY(view.verticalScrollBar()->maximum() > scrolled);
        view.verticalScrollBar()->setValue(scrolled);
        view.selectionModel()->setCurrentIndex(
            desk.model().index(103, 2), QItemSelectionModel::Rows | QItemSelectionModel::Select);
        view.selectionModel()->select(desk.model().index(7, 0),
                                      QItemSelectionModel::Rows | QItemSelectionModel::Select);
        QSignalSpy current(&desk.page, &ListPage::currentNodeChanged);
        desk.loaded = loadedFleet(sampleFleet(text(90)));
        desk.page.showFleet(desk.loaded, desk.wording);
        QCOMPARE(desk.page.currentNode(), none<NodeId>); // its row is of the last fleet
        EVENTUALLY_COMPARE(desk.model().rowCount(), 310);
        QCOMPARE(view.currentIndex(), desk.model().index(113, 2));
        QVERIFY(view.selectionModel()->isRowSelected(113));
        QVERIFY(view.selectionModel()->isRowSelected(17));
        QCOMPARE(view.selectionModel()->selectedRows().size(), 2);
        QCOMPARE(view.verticalScrollBar()->value(),
                 110 * view.verticalHeader()->defaultSectionSize() + 5);
        QCOMPARE(current.last().at(0).value<NodeId>(), desk.page.currentNode());
        QCOMPARE(desk.loaded->fleet->at(desk.page.currentNode()).driver(), DriverId(113));
    }

    void theCurrentRowKeepsItsPlaceOnTheScreenWhenTheOrderChanges()
    {
        Desk desk(ListKind::Tags, generatedFleet(400, 1));
        EVENTUALLY(desk.model().rowCount() > 300);
        ListView &view = desk.view();
        const int top = 50 * view.verticalHeader()->defaultSectionSize();
        EVENTUALLY(view.verticalScrollBar()->maximum() > top);
        view.verticalScrollBar()->setValue(top);
        view.selectRow(53);
        const std::uint32_t place = desk.model().placeAt(53);
        const int y = view.rowViewportPosition(53);
        desk.clickTitle("idTag");
        EVENTUALLY_COMPARE(desk.answers, 2);
        const int row = desk.model().rowOf(place);
        QCOMPARE(view.currentIndex().row(), row);
        QVERIFY(view.selectionModel()->isRowSelected(row));
        QVERIFY(view.rowViewportPosition(row) >= 0);
        if (row > 10 && row < desk.model().rowCount() - 20)
            QCOMPARE(view.rowViewportPosition(row), y);
    }

    void duringASearchARefreshWaitsForWhatIsLeft()
    {
        Desk desk(ListKind::Tags);
        desk.search("04B1");
        EVENTUALLY_COMPARE(desk.model().rowCount(), 1);
        QSignalSpy wishes(&desk.page, &ListPage::arrangementWanted);
        desk.loaded = loadedFleet(sampleFleet(outline));
        desk.page.showFleet(desk.loaded, desk.wording);
        QCOMPARE(wishes.size(), 0);
        QCOMPARE(desk.model().rowCount(), 1);
        desk.search("04A1");
        QCOMPARE(wishes.size(), 1);
        EVENTUALLY_COMPARE(desk.names(), QStringLiteral("04A1"));
    }

    void enterActivatesTheRowOrWhatItsCellLeadsTo()
    {
        Desk desk(ListKind::Tags);
        EVENTUALLY_COMPARE(desk.model().rowCount(), 3);
        const Fleet &fleet = *desk.loaded->fleet;
        QSignalSpy activated(&desk.page, &ListPage::nodeActivated);
        QSignalSpy revealed(&desk.page, &ListPage::revealRequested);
        QSignalSpy menus(&desk.page, &ListPage::contextMenuRequested);
        desk.view().setCurrentIndex(desk.model().index(1, 0));
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        QCOMPARE(activated.last().at(0).value<NodeId>(), fleet.nodeOf(TagId(1)));
        desk.view().setCurrentIndex(desk.model().index(1, desk.model().sectionOf("driverName")));
        QTest::keyClick(&desk.view(), Qt::Key_Return);
        QCOMPARE(activated.last().at(0).value<NodeId>(), fleet.at(DriverId(0)).node);
        QTest::keyClick(&desk.view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(revealed.last().at(0).value<NodeId>(), fleet.nodeOf(TagId(1)));
        QCOMPARE(activated.size(), 2);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(&desk.view(), &byKey);
        QCOMPARE(menus.size(), 1);
    }

    void aNodeIsShownNowOrWithTheAnswer()
    {
        Desk desk(ListKind::Drivers);
        const NodeId bertil = desk.loaded->fleet->at(DriverId(1)).node;
        desk.page.showNode(bertil);
        QCOMPARE(desk.page.currentNode(), none<NodeId>);
        EVENTUALLY_COMPARE(desk.page.currentNode(), bertil);
        desk.page.showNode(desk.loaded->fleet->at(DriverId(0)).node);
        QCOMPARE(desk.page.selectedPlaces(), std::vector<std::uint32_t>{0});
    }

    void anAnswerToAnOlderQuestionIsLeftAside()
    {
        ListPage page(ListKind::Drivers);
        std::vector<ListQuestion> questions;
        QObject::connect(&page, &ListPage::arrangementWanted, &page,
                         [&](const ListQuestion &question) { questions.push_back(question); });
        page.show();
        page.showFleet(loadedFleet(sampleFleet(outline)), Wording());
        page.showFleet(loadedFleet(sampleFleet("D 1 Only\n")), Wording());
        QCOMPARE(questions.size(), std::size_t(2));
        page.showAnswer(arrangeList(questions[0]));
        QCOMPARE(page.view()->listModel().rowCount(), 0);
        page.showAnswer(arrangeList(questions[1]));
        QCOMPARE(page.view()->listModel().rowCount(), 1);
    }
};

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
