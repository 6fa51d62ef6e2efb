// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/breadcrumb.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/detailtabs.h"
#include "ui/detail/siblingpopup.h"
#include "ui/lists/listpage.h"
#include "ui/parts/elidedlabel.h"
#include "ui/search/searchbar.h"
#include "ui/tables/recordtable.h"
#include "ui/tree/fleetview.h"

#include <QClipboard>
#include <QLabel>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2B3C4
    C FI-1 Available
      P 1 Available
  D 8 Bo
    T 04B8
H 2 Oulu
  D 9 Ilmari
    T 04D1
    S 5 Depot
      C FI-2 Charging
        P 1 Charging
)";

} // namespace

/// A caller on the line, and nothing but the keyboard at hand.
class TestConversation final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    Browser &browser() { return window().browser(); }
    DetailPane &pane() { return *window().findChild<DetailPane *>(); }
    QString shown() { return window().findChild<ElidedLabel *>(u"detailName"_s)->text(); }
    /// Where the keyboard's focus is.
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    static void press(int key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        QVERIFY(target());
        QTest::keyClick(target(), Qt::Key(key), held);
    }
    static void type(const QString &text) { QTest::keyClicks(target(), text); }

    static QString cardInDecimal() { return QString::number(0x04A2B3C4); }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_program->start();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        Q_EMIT window().fileRequested(m_program->write(u"fleet.json"_s, sampleDocument(outline)));
        EVENTUALLY(m_program->fleet());
    }

    void cleanup() { m_program.reset(); }

    void aCallersWholeConversation()
    {
        // "My card does not work. It says 77771716 on it."
        press(Qt::Key_F, Qt::ControlModifier);
        type(cardInDecimal());
        press(Qt::Key_Return);
        EVENTUALLY_COMPARE(shown(), u"Aino"_s);
        QVERIFY(window().findChild<QLabel *>(u"searchSummary"_s)->text().contains(u"decimal"_s));
        QVERIFY(browser().tree().isAncestorOf(target()));

        // "Where may I charge?"
        press(Qt::Key_F6);
        QVERIFY(pane().isAncestorOf(target()));
        for (std::size_t i = 0; i < pageCount && pane().tabs().currentPage() != Page::Access; ++i)
            press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(pane().tabs().currentPage(), Page::Access);
        const auto tables = pane().findChildren<RecordTable *>();
        const auto access = std::ranges::find_if(tables, &QWidget::isVisible);
        QVERIFY(access != tables.end());
        for (int i = 0; i < 10 && target() != *access; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(target(), *access);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        EVENTUALLY_COMPARE(shown(), u"FI-1"_s);

        // "And what else is there?"
        press(Qt::Key_Up, Qt::AltModifier);
        EVENTUALLY(shown() != u"FI-1"_s);
        press(Qt::Key_Left, Qt::AltModifier);
        press(Qt::Key_Left, Qt::AltModifier);
        EVENTUALLY_COMPARE(shown(), u"Aino"_s);
        QCOMPARE(pane().tabs().currentPage(), Page::Access);

        // "I write it into the ticket."
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Aino"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"04A2B3C4"_s));
    }

    void aListIsOneKeyAwayAndTheTreeAnother()
    {
        press(Qt::Key_3, Qt::ControlModifier);
        EVENTUALLY(browser().list() && browser().list()->isAnswered());
        QCOMPARE(browser().list()->kind(), ListKind::Tags);
        press(Qt::Key_Down);
        const NodeId tag = browser().currentNode();
        QVERIFY(tag != none<NodeId>);
        press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(!browser().view());
        QCOMPARE(browser().currentNode(), tag);
    }

    void aReaderMayPressEnterBeforeAListIsArranged()
    {
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"ilmari"_s);
        press(Qt::Key_Return);
        EVENTUALLY_COMPARE(shown(), u"Ilmari"_s);
        QCOMPARE(browser().list()->kind(), ListKind::Drivers);
    }

    void whoTypesOnAfterEnterStaysInTheBox()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(u"bo"_s);
        press(Qt::Key_Return);
        type(u"x"_s);
        EVENTUALLY_COMPARE(window().findChild<QLabel *>(u"searchSummary"_s)->text(),
                           u"nothing found"_s);
        QCOMPARE(target(), window().findChild<SearchBar *>());
    }

    void downOnANameOfThePathListsWhatStandsBesideIt()
    {
        browser().tree().reveal(m_program->fleet()->drivers()[0].node);
        EVENTUALLY_COMPARE(shown(), u"Aino"_s);
        QWidget *last = pane().findChildren<QToolButton *>(u"breadcrumbPart"_s).last();
        press(Qt::Key_F6);
        for (int i = 0; i < 10 && target() != last; ++i)
            press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(target(), last);
        press(Qt::Key_Down);
        QVERIFY(qobject_cast<SiblingPopup *>(target()));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        EVENTUALLY_COMPARE(shown(), u"Bo"_s);
    }

    void theMousesOwnButtonsGoBackAndForward()
    {
        for (const std::size_t driver : {0U, 1U})
            Q_EMIT pane().nodeRequested(m_program->fleet()->drivers()[driver].node);
        QCOMPARE(shown(), u"Bo"_s);
        QTest::mouseClick(window().windowHandle(), Qt::BackButton);
        EVENTUALLY_COMPARE(shown(), u"Aino"_s);
        QTest::mouseClick(window().windowHandle(), Qt::ForwardButton);
        EVENTUALLY_COMPARE(shown(), u"Bo"_s);
    }
};

QTEST_MAIN(TestConversation)
#include "tst_conversation.moc"
