// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "ui/look/motion.h"
#include "ui/look/theme.h"
#include "ui/parts/skeleton.h"
#include "ui/window/loadingpage.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QString what = u"Northwind is being loaded…"_s;

QApplication &application()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

Skeleton &skeletonOf(const QWidget &page)
{
    return *page.findChild<Skeleton *>();
}

} // namespace

/// What stands where the first fleet will be.
class TestLoadingPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(application(), Appearance::Light);
        setStill(application(), false);
    }
    void cleanupTestCase() { setStill(application(), false); }

    void barsComeWithTheProgressAndGoWithIt()
    {
        LoadingPage page;
        page.show();
        page.showProgress(what, 3, 10);
        QVERIFY(!skeletonOf(page).isVisible());
        EVENTUALLY(skeletonOf(page).isVisible());
        QVERIFY(page.findChild<QPushButton *>(u"startCancel"_s)->isVisible());
        page.showProgress(what, 4, 10);
        QVERIFY(skeletonOf(page).isVisible());
        page.end();
        QVERIFY(!skeletonOf(page).isVisible());
    }

    void whatTakesButAMomentShowsNothing()
    {
        LoadingPage shorter;
        LoadingPage longer;
        shorter.show();
        longer.show();
        shorter.showProgress(what, 0, 0);
        longer.showProgress(what, 0, 0);
        shorter.end();
        EVENTUALLY(skeletonOf(longer).isVisible());
        QVERIFY(!skeletonOf(shorter).isVisible());
        longer.end();
        longer.showProgress(what, 0, 0); // the next time is no different
        QVERIFY(!skeletonOf(longer).isVisible());
    }

    void theWindowShowsItUntilTheFleetIsThere()
    {
        RunningProgram program;
        program.start();
        program.window().showProgress(what, 0, 0);
        const Skeleton &skeleton = skeletonOf(program.window());
        EVENTUALLY(skeleton.isVisible());
        program.session().open(DemoFleet{});
        EVENTUALLY(program.fleet());
        QVERIFY(!skeleton.isVisible());
        QVERIFY(!skeleton.isMoving());
    }

    void aFailureBringsTheWaysInBack()
    {
        RunningProgram program;
        program.start();
        program.window().showProgress(what, 0, 0);
        const Skeleton &skeleton = skeletonOf(program.window());
        EVENTUALLY(skeleton.isVisible());
        program.session().open(FleetFile{u"/nowhere/fleet.json"_s});
        EVENTUALLY(!program.noticed().isEmpty());
        QVERIFY(!skeleton.isVisible());
        QVERIFY(program.window().findChild<QPushButton *>(u"startDemo"_s)->isVisible());
    }

    void theFocusThatAWayInHadIsOnCancelThen()
    {
        RunningProgram program;
        program.start();
        program.window().activateWindow();
        EVENTUALLY(program.window().isActiveWindow());
        program.window().findChild<QPushButton *>(u"startDemo"_s)->setFocus();
        program.window().showProgress(what, 0, 0);
        EVENTUALLY(QApplication::focusWidget());
        EVENTUALLY_COMPARE(QApplication::focusWidget()->objectName(), u"startCancel"_s);
    }

    void theBarsStandStillWhereNothingIsToMove()
    {
        Skeleton skeleton;
        skeleton.resize(600, 400);
        skeleton.show();
        QVERIFY(skeleton.isMoving());
        setStill(application(), true);
        QVERIFY(!skeleton.isMoving());
        const QImage first = skeleton.grab().toImage();
        for (int turn = 0; turn < 5; ++turn) {
            QTest::qWait(0);
            QCOMPARE(skeleton.grab().toImage(), first);
        }
        setStill(application(), false);
        QVERIFY(skeleton.isMoving());
        skeleton.hide();
        QVERIFY(!skeleton.isMoving());
    }

    void aScreenReaderHearsThatItIsLoadingAndNothingOfTheBars()
    {
        LoadingPage page;
        page.show();
        page.showProgress(what, 3, 10);
        EVENTUALLY(skeletonOf(page).isVisible());
        QAccessibleInterface *skeleton = QAccessible::queryAccessibleInterface(&skeletonOf(page));
        QVERIFY(skeleton);
        QCOMPARE(skeleton->text(QAccessible::Name), u"Loading"_s);
        QVERIFY(!skeleton->state().focusable);
        QCOMPARE(skeleton->childCount(), 1); // the card
        QCOMPARE(skeleton->child(0)->childCount(), 3); // what, how far, Cancel
    }
};

QTEST_MAIN(TestLoadingPage)
#include "tst_loadingpage.moc"
