// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/motionwish.h"
#include "tests/support/eventually.h"
#include "tests/support/portal.h"
#include "tests/support/privatebus.h"
#include "ui/look/motion.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QProgressBar>
#include <QStyle>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

bool shows(const QImage &image, const QColor &color)
{
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

} // namespace

/// Nothing moves by itself for people whom that makes ill.
class TestMotion final : public QObject {
    Q_OBJECT

private:
    QApplication &application()
    {
        return *qobject_cast<QApplication *>(QCoreApplication::instance());
    }

private Q_SLOTS:
    void init()
    {
        applyTheme(application(), Appearance::Light);
        setStill(application(), false);
    }
    void cleanupTestCase() { setStill(application(), false); }

    void theAnswerIsReadHoweverItIsWrapped_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<int>("wished"); // -1: no answer
        QTest::newRow("yes") << wrapped(true) << 1;
        QTest::newRow("no") << wrapped(false) << 0;
        QTest::newRow("wrapped twice") << wrapped(wrapped(false)) << 0;
        QTest::newRow("bare") << QVariant(false) << 0;
        QTest::newRow("a number") << wrapped(0) << -1;
        QTest::newRow("nothing") << QVariant() << -1;
    }
    void theAnswerIsReadHoweverItIsWrapped()
    {
        QFETCH(QVariant, answer);
        QFETCH(int, wished);
        const auto read = animationsWished(answer);
        QCOMPARE(read ? int(*read) : -1, wished);
    }

    void aBarOfUnknownLengthStandsStill()
    {
        setStill(application(), true);
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setRange(0, 0);
        bar.resize(200, 8);
        bar.show();
        const QImage first = bar.grab().toImage();
        QVERIFY(shows(first, themeColors(bar.palette()).accent));
        for (int turn = 0; turn < 5; ++turn) {
            QTest::qWait(0);
            QCOMPARE(bar.grab().toImage(), first);
        }
    }

    void whoAsksTheStyleHearsThatNothingMoves()
    {
        setStill(application(), true);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        applyTheme(application(), Appearance::Dark); // another style
        QVERIFY(isStill());
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    }

    void theDesktopIsAsked_data()
    {
        QTest::addColumn<bool>("areWished");
        QTest::newRow("animations") << true;
        QTest::newRow("no animations") << false;
    }
    void theDesktopIsAsked()
    {
        QFETCH(bool, areWished);
        setStill(application(), areWished); // what it has to change
        Portal portal(areWished);
        if (!portal.isThere())
            QSKIP("needs dbus-daemon");
        followMotionWish(application());
        EVENTUALLY_COMPARE(isStill(), !areWished);
        QCOMPARE(portal.asked,
                 (QVariantList{u"org.gnome.desktop.interface"_s, u"enable-animations"_s}));
    }

    void withoutAPortalNothingChanges()
    {
        followMotionWish(application());
        QTest::qWait(0);
        QVERIFY(!isStill());
    }
};

/// With a bus of its own, which has to be there before anybody asks for the session's.
int main(int count, char **arguments)
{
    PrivateBus bus;
    if (!bus.start())
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    QApplication application(count, arguments);
    TestMotion test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_motion.moc"
