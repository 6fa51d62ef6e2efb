#include "tests/support/runningprogram.h"
#include "ui/browse/browser.h"
#include "ui/fleetview.h"
#include "ui/lists/listpage.h"
#include "ui/lists/listview.h"
#include "ui/searchbar.h"
#include <QTabBar>
#include <QTreeView>
#include <QtTest>
using namespace chargetree;
using namespace Qt::StringLiterals;
class TestZzShot final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shot()
    {
        RunningProgram program;
        program.start();
        MainWindow &window = program.window();
        if (qEnvironmentVariableIsSet("DARK")) applyTheme(*qApp, Appearance::Dark);
        else applyTheme(*qApp, Appearance::Light);
        window.resize(qEnvironmentVariableIntValue("W") ? qEnvironmentVariableIntValue("W") : 1400, qEnvironmentVariableIntValue("H") ? qEnvironmentVariableIntValue("H") : 900);
        program.session().open(DemoFleet{});
        QTRY_VERIFY(program.fleet());
        auto *bar = window.findChild<QTabBar *>(u"viewTabBar"_s);
        for (int tab = 0; tab < bar->count(); ++tab) {
            bar->setCurrentIndex(tab);
            QTest::qWait(400);
            if (tab == 1) window.findChild<SearchBar *>()->setText(u"vir"_s);
            if (tab == 3) window.findChild<SearchBar *>()->clear();
            QTest::qWait(300);
            if (window.browser().list()) window.browser().list()->view()->setCurrentIndex(window.browser().list()->view()->model()->index(2, 0));
            QTest::qWait(300);
            window.grab().save(u"/tmp/shots/%1.png"_s.arg(tab));
        }
    }
};
QTEST_MAIN(TestZzShot)
#include "tst_zz_shot.moc"
