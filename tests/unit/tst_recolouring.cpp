// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "ui/look/theme.h"
#include "ui/parts/warningstrip.h"
#include "ui/window/noticebar.h"

#include <QApplication>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// What has colours of its own changes them with the appearance.
class TestRecolouring final : public QObject {
    Q_OBJECT

private:
    QWidget m_window;

    void made(const char *name, QWidget *widget)
    {
        widget->setParent(&m_window);
        QTest::newRow(name) << widget;
    }

private Q_SLOTS:
    void whatWarnsFollowsTheAppearance_data()
    {
        QTest::addColumn<QWidget *>("widget");
        applyTheme(*qApp, Appearance::Light);
        auto *notice = new NoticeBar;
        notice->show({NoticeBar::Kind::Warning, u"The file was cut short."_s});
        made("notice", notice);
        made("strip", new WarningStrip);
        m_window.show(); // what was never shown hears nothing
    }
    void whatWarnsFollowsTheAppearance()
    {
        QFETCH(QWidget *, widget);
        for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
            applyTheme(*qApp, appearance);
            const ThemeColors &colors = themeColors(QApplication::palette());
            EVENTUALLY_COMPARE(widget->palette().color(QPalette::Window), colors.warningBackground);
            QCOMPARE(widget->palette().color(QPalette::WindowText), colors.warningText);
        }
    }
};

QTEST_MAIN(TestRecolouring)
#include "tst_recolouring.moc"
