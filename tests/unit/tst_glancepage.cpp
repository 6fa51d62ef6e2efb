// SPDX-License-Identifier: Apache-2.0
#include "models/glance/glancemodel.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/samplefleet.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/glance/bardelegate.h"
#include "ui/glance/glancepage.h"
#include "ui/glance/glanceview.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 expiringDate=2026-01-02
    T 04A3 expiringDate=2020-01-01
    C A Error manufacturer=Maker firmwareVersion=1.2
      P 1 Error
    C B Available lastSeen=2026-01-01T11:30:00Z
      P 1 Available
)";

const Wording &english()
{
    static const Wording wording(QLocale(QLocale::English), QTimeZone::utc(), testMoment());
    return wording;
}

} // namespace

/// The charts of the pane.
class TestGlancePage final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DetailPane> m_pane;
    LoadedFleetPtr m_loaded;
    std::unique_ptr<QSignalSpy> m_wanted;

    [[nodiscard]] GlanceQuestion question(int nth = -1) const
    {
        const int at = nth < 0 ? int(m_wanted->count()) - 1 : nth;
        return m_wanted->at(at).first().value<GlanceQuestion>();
    }
    void answer() { m_pane->showGlance(glanceOf(question())); }
    void load(std::string_view text)
    {
        m_loaded = loadedFleet(sampleFleet(text));
        m_pane->showWhole(m_loaded, english());
    }
    void showWhole(std::string_view text = outline)
    {
        load(text);
        answer();
    }
    [[nodiscard]] GlanceView *chart(const QString &name) const
    {
        for (GlanceView *view : m_pane->findChildren<GlanceView *>(name)) {
            if (view->isVisible())
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] NodeId firstOf(NodeKind kind) const
    {
        const auto nodes = m_loaded->fleet->nodes();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (nodes[i].kind() == kind)
                return idAt<NodeId>(i);
        }
        return none<NodeId>;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<GlanceQuestion>(); }

    void init()
    {
        m_pane = std::make_unique<DetailPane>();
        m_wanted = std::make_unique<QSignalSpy>(m_pane.get(), &DetailPane::glanceWanted);
        m_pane->resize(400, 900);
        m_pane->show();
    }

    void cleanup()
    {
        m_wanted.reset();
        m_pane.reset();
    }

    void theWholeFleetIsShownWithNothingSelected()
    {
        showWhole();
        QCOMPARE(question().node, Fleet::root);
        QVERIFY(chart(u"glanceChargerStatus"_s));
        QCOMPARE(chart(u"glanceChargerStatus"_s)->model()->rowCount(), 2);
    }

    void aHomeSiteHasItsTab()
    {
        load(outline);
        m_pane->showNode(m_loaded, firstOf(NodeKind::HomeSite), english());
        m_pane->tabs().setCurrentPage(Page::Glance);
        QCOMPARE(question().node, firstOf(NodeKind::HomeSite));
        answer();
        QCOMPARE(chart(u"glanceSocketStatus"_s)->model()->rowCount(), 2);
    }

    void aClickSearchesForWhatTheBarCounts()
    {
        showWhole();
        QSignalSpy asked(m_pane.get(), &DetailPane::queryRequested);
        GlanceView *view = chart(u"glanceChargerStatus"_s);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(0, 0)).center());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"kind:charger chargerStatus=Error"_s);
    }

    void enterSearchesToo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("query");
        QTest::newRow("bars") << u"glanceChargerStatus"_s << int(Qt::Key_Down)
                              << u"kind:charger chargerStatus=Available"_s;
        QTest::newRow("weeks") << u"glanceExpiryWeeks"_s << int(Qt::Key_Right)
                               << u"kind:tag expires:2025-12-07..2025-12-13"_s;
    }

    void enterSearchesToo()
    {
        QFETCH(QString, name);
        QFETCH(int, key);
        QFETCH(QString, query);
        showWhole();
        QSignalSpy asked(m_pane.get(), &DetailPane::queryRequested);
        GlanceView *view = chart(name);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key(key));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), query);
    }

    void aBarThatNoQueryFindsAsksNothing()
    {
        m_loaded = loadedDocument(
            R"({"spareUsers":[{"id":1,"chargers":[{"chargerId":"A","chargerModel":"7\u0022 screen"}]}]})");
        m_pane->showWhole(m_loaded, english());
        answer();
        QSignalSpy asked(m_pane.get(), &DetailPane::queryRequested);
        GlanceView *view = chart(u"glanceModel"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
    }

    void whatTakesLongSaysThatItCounts()
    {
        load(outline);
        const auto isSaid = [this] {
            const auto labels = m_pane->findChildren<QLabel *>(u"glanceCounting"_s);
            return std::ranges::any_of(labels, &QWidget::isVisible);
        };
        QVERIFY(!isSaid());
        EVENTUALLY(isSaid());
        answer();
        QVERIFY(!isSaid());
    }

    void titlesLookLikeThoseOfTheOverview()
    {
        showWhole();
        const auto labels = m_pane->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text() == u"Chargers by status"_s
                   && label->font().bold();
        }));
    }

    void headingAndChartsHaveOneLeftEdge()
    {
        showWhole();
        const auto left = [this](const QWidget *part) {
            return part->mapTo(m_pane.get(), QPoint()).x();
        };
        QCOMPARE(left(chart(u"glanceExpiryWeeks"_s)->viewport()), 16);
        QCOMPARE(left(chart(u"glanceChargerStatus"_s)->viewport()) + BarDelegate::inset, 16);
    }

    void anAnswerThatComesTooLateIsNotShown()
    {
        load(outline);
        const Glance late = glanceOf(question());
        load(R"(D 1 Aino
  C A Offline
)");
        m_pane->showGlance(late);
        QVERIFY(!chart(u"glanceChargerStatus"_s));
        answer();
        QCOMPARE(chart(u"glanceChargerStatus"_s)->model()->index(0, 0).data().toString(),
                 u"Offline"_s);
    }

    void anEmptyFleetSaysSo()
    {
        showWhole("H 1 Helsinki\n");
        QVERIFY(!chart(u"glanceChargerStatus"_s));
        const auto labels = m_pane->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"nothing to count"_s);
        }));
    }

    void chargersThatStateNothingAreCounted()
    {
        showWhole("D 1 Aino\n  C A\n  C B\n    P 1\n");
        for (const QString &name :
             {u"glanceChargerStatus"_s, u"glanceSocketStatus"_s, u"glanceManufacturer"_s,
              u"glanceModel"_s, u"glanceFirmware"_s}) {
            QVERIFY2(chart(name), qPrintable(name));
            QCOMPARE(chart(name)->model()->rowCount(), 1);
            QCOMPARE(chart(name)->model()->index(0, 0).data().toString(), u"not stated"_s);
        }
    }

    void aScreenReaderHearsEachBar()
    {
        showWhole();
        GlanceView *view = chart(u"glanceChargerStatus"_s);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), u"Chargers by status"_s);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Error: 1 of 2 charger(s) (50%)"_s);
    }

    void theCurrentBarStaysInNewerData()
    {
        showWhole();
        GlanceView *view = chart(u"glanceChargerStatus"_s);
        view->setCurrentIndex(view->model()->index(1, 0));
        showWhole();
        QCOMPARE(view->currentIndex().row(), 1);
    }

    void theKeyboardScrollsToTheBar()
    {
        m_pane->resize(320, 240);
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        showWhole();
        auto *page = m_pane->findChild<GlancePage *>();
        auto *scroll = page->findChild<QScrollArea *>();
        EVENTUALLY(scroll->verticalScrollBar()->maximum() > 0);
        GlanceView *view = chart(u"glanceFirmware"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        const QModelIndex last = view->model()->index(view->model()->rowCount() - 1, 0);
        const QPoint bar =
            view->viewport()->mapTo(scroll->viewport(), view->visualRect(last).center());
        QVERIFY(scroll->viewport()->rect().contains(bar));
    }

    void itFitsANarrowPane_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("narrow") << 320 << false;
        QTest::newRow("narrow, right to left") << 320 << true;
        QTest::newRow("wide") << 900 << false;
        QTest::newRow("wide, right to left") << 900 << true;
    }

    void itFitsANarrowPane()
    {
        QFETCH(int, width);
        QFETCH(bool, isMirrored);
        m_pane->setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_pane->resize(width, 900);
        showWhole();
        for (GlanceView *view : m_pane->findChildren<GlanceView *>()) {
            if (!view->isVisible())
                continue;
            const int rows = view->model()->rowCount();
            for (int row = 0; row < rows; ++row) {
                const QRect bar = view->visualRect(view->model()->index(row, 0));
                QVERIFY2(view->viewport()->rect().contains(bar), qPrintable(view->objectName()));
            }
            const QPoint corner = view->mapTo(m_pane.get(), view->rect().topRight());
            QVERIFY(corner.x() <= m_pane->width());
        }
    }
};

QTEST_MAIN(TestGlancePage)
#include "tst_glancepage.moc"
