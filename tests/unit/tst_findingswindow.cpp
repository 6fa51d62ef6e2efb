// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingrules.h"
#include "tests/support/eventually.h"
#include "tests/support/loaded.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/detail/detailpane.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view outline = R"(H 1 Helsinki
  D 7 Aino
    T 04A2 Card expiringDate=2025-12-24T00:00:00Z
    S 5 Depots
      C FI-1 Error
        P 1 Error
  D 8 Bertil
    T 04B2 Card
)";

} // namespace

/// Findings in a window: counted, ignored with a reason, judged by other limits.
class TestFindingsWindow final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;

    MainWindow &window() { return m_program->window(); }
    ListPage *page() { return window().browser().list(); }
    std::size_t found() { return m_program->session().loaded()->findings->all().size(); }
    /// As the button in the status line says it; 0 without the button.
    int counted()
    {
        const auto *button = window().findChild<QToolButton *>(u"statusFindings"_s);
        return button->isVisible() ? button->text().section(u' ', 0, 0).toInt() : 0;
    }
    int rows() { return page()->view()->model()->rowCount(); }
    QToolButton *ignoredButton() { return page()->findChild<QToolButton *>(u"listIgnored"_s); }
    void trigger(const QString &action) { window().findChild<QAction *>(action)->trigger(); }
    bool hasRule(std::string_view id)
    {
        for (const Finding &finding : m_program->session().loaded()->findings->all()) {
            if (ruleOf(finding).id == id)
                return true;
        }
        return false;
    }

    void open()
    {
        m_program->start(QDateTime::fromMSecsSinceEpoch(testMoment().now, Qt::UTC));
        const QString path = m_program->write(u"fleet.json"_s, sampleDocument(outline));
        m_program->session().open(FleetFile{path});
        EVENTUALLY(m_program->session().loaded() != nullptr);
        QVERIFY(found() > 2);
    }
    void chooseLimit(int days)
    {
        trigger(u"findingLimits"_s);
        auto *dialog = window().findChild<QDialog *>(u"settingsDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"limit_expiredWithinDays"_s)->setValue(days);
    }
    void openList()
    {
        window().findChild<QToolButton *>(u"statusFindings"_s)->click();
        QVERIFY(window().browser().view() == ListKind::Findings);
        EVENTUALLY(page()->isAnswered());
    }
    void ignoreFirst(const QString &reason)
    {
        page()->view()->selectRow(0);
        trigger(u"ignoreFinding"_s);
        auto *dialog = window().findChild<QDialog *>(u"ignoreDialog"_s);
        QVERIFY(dialog);
        auto *accept = dialog->findChild<QPushButton *>(u"ignoreAccept"_s);
        QVERIFY(!accept->isEnabled());
        auto *field = dialog->findChild<QLineEdit *>(u"ignoreReason"_s);
        QTest::keyClicks(field, u" "_s + reason);
        QTest::keyClick(field, Qt::Key_Return);
    }

private Q_SLOTS:
    void init() { m_program = std::make_unique<RunningProgram>(); }
    void cleanup() { m_program.reset(); }

    void theStatusLineCountsAndLeadsToTheList()
    {
        open();
        QCOMPARE(counted(), int(found()));
        openList();
        QCOMPARE(rows(), int(found()));
        const auto *tabs = window().findChild<QTabBar *>(u"viewTabBar"_s);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Findings  %1"_s.arg(found()));
    }

    void enterJumpsToTheItem()
    {
        open();
        openList();
        page()->view()->selectRow(0);
        const NodeId node = page()->currentNode();
        QVERIFY(node != none<NodeId>);
        EVENTUALLY(window().findChild<DetailPane *>()->place() == node);
        QTest::keyClick(page()->view(), Qt::Key_Return);
        QVERIFY(!window().browser().view());
        QCOMPARE(window().browser().currentNode(), node);
    }

    void whatIsIgnoredStaysSoOverARefreshAndAStart()
    {
        open();
        openList();
        const int all = int(found());
        ignoreFirst(u"known, a test charger"_s);
        EVENTUALLY_COMPARE(counted(), all - 1);
        EVENTUALLY_COMPARE(rows(), all - 1);

        const LoadedFleetPtr before = m_program->session().loaded();
        trigger(u"refresh"_s);
        EVENTUALLY(m_program->session().loaded() != before);
        QCOMPARE(counted(), all - 1);
        EVENTUALLY(page()->isAnswered());
        EVENTUALLY_COMPARE(rows(), all - 1);

        m_program->end();
        open();
        EVENTUALLY_COMPARE(counted(), all - 1);
    }

    void whatIsIgnoredCanBeShownAndTakenBack()
    {
        open();
        openList();
        const int all = int(found());
        ignoreFirst(u"known"_s);
        EVENTUALLY_COMPARE(rows(), all - 1);
        QVERIFY(ignoredButton()->isVisible());
        QCOMPARE(ignoredButton()->text(), u"Show ignored (1)"_s);
        ignoredButton()->click();
        EVENTUALLY_COMPARE(rows(), all);
        const int reasons = page()->view()->listModel().sectionOf("ignoredBecause");
        QVERIFY(reasons > 0);
        QCOMPARE(page()->view()->model()->index(0, reasons).data().toString(), u"known"_s);
        QCOMPARE(counted(), all - 1);

        page()->view()->selectAll();
        trigger(u"stopIgnoring"_s);
        EVENTUALLY_COMPARE(counted(), all);
        EVENTUALLY(page()->isAnswered());
        ignoredButton()->click();
        EVENTUALLY(page()->isAnswered());
        QCOMPARE(rows(), all);
        QVERIFY(!ignoredButton()->isVisible());
        QCOMPARE(page()->view()->listModel().sectionOf("ignoredBecause"), -1);
    }

    void anotherFileHasItsOwn()
    {
        open();
        openList();
        const int all = int(found());
        ignoreFirst(u"known"_s);
        EVENTUALLY_COMPARE(counted(), all - 1);
        const LoadedFleetPtr before = m_program->session().loaded();
        m_program->session().open(
            FleetFile{m_program->write(u"other.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->session().loaded() != before);
        EVENTUALLY_COMPARE(counted(), all);
    }

    void otherLimitsJudgeAnewWithoutReading()
    {
        open();
        QVERIFY(hasRule("tag-expired-in-use"));
        const FleetPtr fleet = m_program->session().loaded()->fleet;
        trigger(u"findingLimits"_s);
        auto *dialog = window().findChild<QDialog *>(u"settingsDialog"_s);
        QVERIFY(dialog);
        auto *field = dialog->findChild<QSpinBox *>(u"limit_expiredWithinDays"_s);
        QCOMPARE(field->value(), FindingLimits().expiredWithinDays);
        field->setValue(1);
        EVENTUALLY(!hasRule("tag-expired-in-use"));
        QCOMPARE(m_program->session().loaded()->fleet, fleet);

        m_program->end();
        open();
        QVERIFY(!hasRule("tag-expired-in-use"));
    }

    void otherLimitsLeaveAFailureStanding()
    {
        open();
        m_program->session().open(FleetFile{m_program->path(u"missing.json"_s)});
        EVENTUALLY(!m_program->noticed().isEmpty());
        const QString failure = m_program->noticed();
        chooseLimit(1);
        EVENTUALLY(!hasRule("tag-expired-in-use"));
        QCOMPARE(m_program->noticed(), failure);
    }

    void limitsThatChangeBeforeALoadFailsAreFollowed()
    {
        open();
        const QString path = m_program->write(u"damaged.json"_s, "no fleet");
        m_program->session().open(FleetFile{path});
        chooseLimit(1); // while it is read
        EVENTUALLY(!m_program->noticed().isEmpty());
        EVENTUALLY(!hasRule("tag-expired-in-use"));
    }

    void otherLimitsAreFollowedInEveryWindow()
    {
        open();
        Session &other = m_program->application().addWindow();
        other.window().show();
        other.open(FleetFile{m_program->path(u"fleet.json"_s)});
        EVENTUALLY(other.loaded() != nullptr);
        const LoadedFleetPtr shown = other.loaded();
        chooseLimit(1);
        EVENTUALLY(!hasRule("tag-expired-in-use"));
        QVERIFY(other.loaded() != shown);
    }

    void aReasonIsOfTheFleetThatItWasAskedFor()
    {
        open();
        openList();
        page()->view()->selectRow(0);
        const std::size_t before = found();
        trigger(u"ignoreFinding"_s);
        auto *dialog = window().findChild<QDialog *>(u"ignoreDialog"_s);
        QVERIFY(dialog);
        const LoadedFleetPtr first = m_program->session().loaded();
        m_program->session().open(
            FleetFile{m_program->write(u"other.json"_s, sampleDocument(outline))});
        EVENTUALLY(m_program->session().loaded() != first);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"ignoreReason"_s), u"known"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"ignoreReason"_s), Qt::Key_Return);
        EVENTUALLY_COMPARE(std::size_t(counted()), before); // nothing of this file
        const LoadedFleetPtr second = m_program->session().loaded();
        m_program->session().open(FleetFile{m_program->path(u"fleet.json"_s)});
        EVENTUALLY(m_program->session().loaded() != second);
        EVENTUALLY_COMPARE(std::size_t(counted()), before - 1);
    }

    void theReasonColumnStaysWhenOneGoesBack()
    {
        open();
        openList();
        ignoreFirst(u"known"_s);
        EVENTUALLY(ignoredButton()->isVisible());
        ignoredButton()->click();
        QVERIFY(page()->columns().contains(u"ignoredBecause"_s));
        window().browser().chooseView(ListKind::Drivers);
        window().browser().chooseView(ListKind::Findings);
        Q_EMIT page()->view()->sortRequested(page()->columns().front(), false);
        trigger(u"goBack"_s);
        trigger(u"goBack"_s); // to another order
        QVERIFY(window().browser().view() == ListKind::Findings);
        QVERIFY(page()->columns().contains(u"ignoredBecause"_s));
    }
};

QTEST_MAIN(TestFindingsWindow)
#include "tst_findingswindow.moc"
