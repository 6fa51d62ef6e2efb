// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/map/mappage.h"
#include "ui/map/mapview.h"
#include "ui/parts/elidedlabel.h"
#include "ui/privacy/veil.h"
#include "ui/search/searchbar.h"
#include "ui/tables/recordtable.h"
#include "ui/tree/fleetview.h"

#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    S 5 "Depot West"
      C A Error latitude=60.1 longitude=24.9
      C B Available latitude=60.1 longitude=24.9
      C C Offline latitude=0 longitude=0
    C D Charging latitude=48.1 longitude=11.5
    C F Available
)";

} // namespace

/// The map in the window, driven as a person would.
class TestMapPage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    Browser &browser() { return window().browser(); }
    MapView &view() { return browser().map().view(); }
    SearchBar &search() { return *window().findChild<SearchBar *>(); }
    const Fleet &fleet() { return *m_program->fleet(); }

    void openMap(std::string_view text = outline)
    {
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(text))});
        EVENTUALLY(m_program->fleet() != nullptr);
        QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
        EVENTUALLY(view().isVisible());
        view().setAnimated(false);
    }
    QStringList markerTexts()
    {
        QStringList texts;
        for (const MapView::Marker &marker : view().markers())
            texts += view().textOf(marker).section(u'\n', 0, 1).replace(u'\n', u' ');
        texts.sort();
        return texts;
    }
    /// Of the marker with so many chargers.
    QPoint placeOf(const QString &count)
    {
        for (const MapView::Marker &marker : view().markers()) {
            if (marker.count == count)
                return marker.rect.center().toPoint();
        }
        return {};
    }
    static QStringList textsOf(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts += action->text();
        return texts;
    }
    QString shownName()
    {
        const NodeId node = browser().currentNode();
        return node == none<NodeId> ? QString() : nodeName(fleet(), node);
    }
    void click(const QPoint &place) { QTest::mouseClick(&view(), Qt::LeftButton, {}, place); }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start(QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC));
        window().resize(1280, 800);
    }
    void cleanup() { m_program.reset(); }

    void theFleetIsSeenAsAWhole()
    {
        openMap();
        QCOMPARE(markerTexts(), (QStringList{u"D Charging"_s, u"Depot West 2 chargers"_s}));
    }

    void chargersWithoutAPositionAreListedBeside()
    {
        openMap();
        auto *title = browser().map().findChild<QLabel *>(u"unplacedTitle"_s);
        QCOMPARE(title->text(), u"2 chargers without a usable position"_s);
        auto *table = browser().map().findChild<RecordTable *>(u"unplacedTable"_s);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"C"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"0, 0 lies in the sea"_s);
        table->setCurrentIndex(table->model()->index(1, 0));
        QCOMPARE(shownName(), u"F"_s);
    }

    void aClickSelectsInTheTreeAndThePane()
    {
        openMap();
        click(placeOf(QString()));
        QCOMPARE(shownName(), u"D"_s);
        auto *pane = window().findChild<DetailPane *>();
        QCOMPARE(nodeName(fleet(), pane->place()), u"D"_s);
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(browser().aside(), Aside::None);
        QCOMPARE(nodeName(fleet(), browser().tree().currentNode()), u"D"_s);
    }

    void whatIsCurrentElsewhereIsMarked()
    {
        openMap();
        const QImage before = view().grab().toImage();
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        browser().select(fleet().chargers()[3].node);
        QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(shownName(), u"D"_s);
        QVERIFY(view().selectedCount() > 0);
        QVERIFY(view().grab().toImage() != before);
    }

    void goingBackLeadsToTheMap()
    {
        openMap();
        click(placeOf(QString()));
        QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(browser().aside(), Aside::None);
        QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(browser().aside(), Aside::Map);
        QCOMPARE(shownName(), u"D"_s);
    }

    void chargersAtOnePlaceAreChosenFromAMenu()
    {
        openMap();
        click(placeOf(u"2"_s));
        auto *menu = view().findChild<QMenu *>(u"markerMenu"_s);
        QVERIFY(menu);
        QCOMPARE(textsOf(*menu),
                 (QStringList{u"Depot West"_s, QString(), u"A\tError"_s, u"B\tAvailable"_s}));
        menu->actions().at(3)->trigger();
        QCOMPARE(shownName(), u"B"_s);
        menu->actions().first()->trigger();
        QCOMPARE(shownName(), u"Depot West"_s);
        menu->close();
    }

    void theMenuOfAMarkerNamesNobodyInPrivate_data()
    {
        QTest::addColumn<bool>("isPrivate");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("not private") << false
                                     << QStringList{u"ada@example.org"_s, QString(),
                                                    u"eve@example.org\tError"_s, u"B\tAvailable"_s};
        QTest::newRow("private") << true
                                 << QStringList{coverText(), QString(), coverText() + u"\tError"_s,
                                                u"B\tAvailable"_s};
    }
    void theMenuOfAMarkerNamesNobodyInPrivate()
    {
        QFETCH(bool, isPrivate);
        QFETCH(QStringList, texts);
        openMap(R"(D 7 Aino
  S 5 ada@example.org
    C eve@example.org Error latitude=60.1 longitude=24.9
    C B Available latitude=60.1 longitude=24.9
)");
        if (isPrivate)
            window().findChild<QAction *>(u"privacyView"_s)->trigger();
        click(placeOf(u"2"_s));
        auto *menu = view().findChild<QMenu *>(u"markerMenu"_s);
        QVERIFY(menu);
        QCOMPARE(textsOf(*menu), texts);
        menu->close();
    }

    void aRefreshClosesTheMenuOfAMarker()
    {
        openMap();
        click(placeOf(u"2"_s));
        const QPointer<QMenu> menu = view().findChild<QMenu *>(u"markerMenu"_s);
        QVERIFY(menu && menu->isVisible());
        const QPointer<QAction> last = menu->actions().last();
        const Fleet *old = m_program->fleet();
        constexpr std::string_view smaller = "D 7 Aino\n  C X Charging latitude=48 longitude=11\n";
        QVERIFY(!m_program->write(u"fleet.json"_s, sampleDocument(smaller)).isEmpty());
        Q_EMIT window().refreshRequested();
        EVENTUALLY(m_program->fleet() != old);
        const NodeId current = browser().currentNode();
        if (last)
            last->trigger(); // it was on its way when the menu closed
        QCOMPARE(browser().currentNode(), current);
        EVENTUALLY(!menu);
    }

    void theKeyboardGoesFromMarkerToMarker()
    {
        openMap();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_PageDown);
        const QString first = view().accessibleDescription();
        QTest::keyClick(&view(), Qt::Key_PageDown);
        const QString second = view().accessibleDescription();
        QVERIFY(first != second);
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QCOMPARE(view().accessibleDescription(), first); // round and round
        if (!first.startsWith(u'D') || first.startsWith(u"Depot"_s))
            QTest::keyClick(&view(), Qt::Key_PageUp);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(shownName(), u"D"_s);
    }

    void itSaysItsKeysAgainWhenTheKeyboardLeaves()
    {
        openMap();
        const QString keys = view().accessibleDescription();
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QVERIFY(view().accessibleDescription() != keys);
        search().setFocus();
        QCOMPARE(view().accessibleDescription(), keys);
        view().setFocus();
        QTest::keyClick(&view(), Qt::Key_PageDown);
        view().clear(); // another fleet
        QCOMPARE(view().accessibleDescription(), keys);
    }

    void aMapThatIsNotSeenIsNotWordedAnew()
    {
        openMap();
        auto *list = browser().map().findChild<RecordTable *>(u"unplacedTable"_s);
        QSignalSpy worded(list->model(), &QAbstractItemModel::modelReset);
        QTest::keyClick(&window(), Qt::Key_1, Qt::ControlModifier);
        EVENTUALLY(!view().isVisible());
        window().setWording(Wording(QLocale(QLocale::German), QTimeZone::utc(), {}));
        QCOMPARE(worded.count(), 0);
        QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
        EVENTUALLY(view().isVisible());
        QVERIFY(worded.count() > 0);
    }

    void theKeyboardMovesAndZooms_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<double>("levels");
        QTest::newRow("plus") << int(Qt::Key_Plus) << 1.0;
        QTest::newRow("equals, plus without shift") << int(Qt::Key_Equal) << 1.0;
        QTest::newRow("left") << int(Qt::Key_Left) << 0.0;
        QTest::newRow("down") << int(Qt::Key_Down) << 0.0;
    }

    void theKeyboardMovesAndZooms()
    {
        QFETCH(int, key);
        QFETCH(double, levels);
        openMap();
        const MapCamera before = view().camera();
        QTest::keyClick(&view(), Qt::Key(key));
        QCOMPARE(view().camera().zoom(), before.zoom() + levels);
        QVERIFY(view().camera() != before);
        QTest::keyClick(&view(), Qt::Key_Home);
        QCOMPARE(view().camera(), before);
    }

    void theWheelZoomsTowardsThePointer()
    {
        openMap();
        const MapCamera before = view().camera();
        const QPointF pointer(120, 200);
        QWheelEvent wheel(pointer, view().mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view(), &wheel);
        QCOMPARE(view().camera().zoom(), before.zoom() + 1);
        QVERIFY((view().camera().placeAt(pointer) - before.placeAt(pointer)).manhattanLength()
                < 1e-9);
    }

    void draggingMovesTheMapAndSelectsNothing()
    {
        openMap();
        const NodeId chosen = browser().currentNode();
        const MapCamera before = view().camera();
        const QPoint from = placeOf(QString());
        QTest::mousePress(&view(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&view(), from + QPoint(30, 0));
        QTest::mouseMove(&view(), from + QPoint(60, 10));
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + QPoint(60, 10));
        QVERIFY(view().camera().centre().x() < before.centre().x());
        QCOMPARE(browser().currentNode(), chosen);
    }

    void theSearchRulesTheMap()
    {
        openMap();
        search().setText(u"kind:charger D"_s);
        EVENTUALLY_COMPARE(markerTexts(), (QStringList{u"D Charging"_s}));
        search().setText(u"kind:charger C"_s);
        EVENTUALLY(view().spots().empty());
        search().clear();
        EVENTUALLY_COMPARE(markerTexts().size(), 2);
    }

    void escapeEndsTheSearch()
    {
        openMap();
        search().setText(u"kind:charger D"_s);
        EVENTUALLY_COMPARE(markerTexts().size(), 1);
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(search().text(), QString());
    }

    void aRefreshKeepsWhereOneLooks()
    {
        openMap();
        click(placeOf(QString()));
        QTest::keyClick(&view(), Qt::Key_Plus);
        const MapCamera before = view().camera();
        const Fleet *old = m_program->fleet();
        QVERIFY(!m_program->write(u"fleet.json"_s, sampleDocument(outline)).isEmpty());
        QTest::keyClick(&window(), Qt::Key_F5);
        EVENTUALLY(m_program->fleet() != old);
        QCOMPARE(view().camera().zoom(), before.zoom());
        QCOMPARE(view().camera().centre(), before.centre());
        QCOMPARE(shownName(), u"D"_s);
        QCOMPARE(browser().aside(), Aside::Map);
    }

    void aSiteHasItsMap()
    {
        m_program->session().open(
            FleetFile{m_program->write(u"fleet.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->fleet() != nullptr);
        browser().tree().reveal(fleet().sites()[0].node);
        auto *pane = window().findChild<DetailPane *>();
        pane->tabs().setCurrentPage(Page::Map);
        QCOMPARE(pane->tabs().currentPage(), Page::Map);
        auto *map = pane->findChild<QWidget *>(u"siteMapPage"_s)->findChild<MapView *>();
        QVERIFY(map->isVisible());
        QCOMPARE(map->markers().size(), std::size_t(1));
        QCOMPARE(map->markers().front().count, u"2"_s);
    }

    void aChargersPlaceHasItsMapAndLinks()
    {
        openMap();
        click(placeOf(QString()));
        auto *pane = window().findChild<DetailPane *>();
        pane->tabs().setCurrentPage(Page::Location);
        auto *page = pane->findChild<QWidget *>(u"locationPage"_s);
        auto *map = page->findChild<MapView *>();
        QVERIFY(map->isVisible());
        QCOMPARE(map->markers().size(), std::size_t(1));
        page->findChild<QPushButton *>(u"copyGeoLink"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"geo:48.1,11.5"_s);
        browser().select(fleet().chargers()[2].node);
        QVERIFY(!map->isVisible());
    }

    void theButtonsHaveNames()
    {
        openMap();
        for (const QToolButton *button : view().findChildren<QToolButton *>())
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QCOMPARE(view().accessibleName(), u"Map of chargers"_s);
    }
};

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
