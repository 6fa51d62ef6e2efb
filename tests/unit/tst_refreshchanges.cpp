// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changelistmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/samplefleet.h"
#include "ui/browse/browser.h"
#include "ui/changes/changespage.h"
#include "ui/noticebar.h"
#include "ui/recordtable.h"

#include <QMenu>
#include <QTabBar>
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
    QString tabText()
    {
        const auto *bar = window().findChild<QTabBar *>(u"viewTabBar"_s);
        return bar->tabText(bar->count() - 1);
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
    const NodeId charger = m_program->fleet()->chargers()[0].node;
    Q_EMIT window().watchRequested(charger);
    open(after);
    const auto *notice = window().findChild<NoticeBar *>();
    QCOMPARE(notice->notice().sentence, u"FI-1 is Offline now"_s);
    Q_EMIT window().noticeActionRequested(notice->notice().actions.at(0).id);
    QCOMPARE(window().browser().aside(), Aside::Changes);
    Q_EMIT window().watchRequested(charger); // not any more
    window().dismissNotice();
    open(before);
    QVERIFY(notice->isHidden());
}

QTEST_MAIN(TestRefreshChanges)
#include "tst_refreshchanges.moc"
