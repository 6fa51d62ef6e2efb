// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/contrastwish.h"
#include "app/desktop/darkwish.h"
#include "tests/support/eventually.h"
#include "tests/support/portal.h"
#include "tests/support/privatebus.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDBusPendingCallWatcher>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// Who has told the desktop what they need need not tell the program.
class TestDesktopWishes final : public QObject {
    Q_OBJECT

private:
    static QApplication &application()
    {
        return *qobject_cast<QApplication *>(QCoreApplication::instance());
    }
    static void repaint() { applyTheme(application(), Appearance::System); }

private Q_SLOTS:
    void init()
    {
        setContrastWished(application(), false);
        setSystemDarkness(application(), {});
        repaint();
    }

    void oneAloneIsAWish_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<bool>("isWish");
        const auto wrapped = [](const QVariant &value) {
            return QVariant::fromValue(QDBusVariant(value));
        };
        QTest::newRow("no preference") << QVariant(0U) << false;
        QTest::newRow("high") << QVariant(1U) << true;
        QTest::newRow("wrapped twice") << wrapped(wrapped(1U)) << true;
        QTest::newRow("what may come") << QVariant(2U) << false;
        QTest::newRow("a text") << QVariant(u"1"_s) << false;
        QTest::newRow("nothing") << QVariant() << false;
    }
    void oneAloneIsAWish()
    {
        QFETCH(const QVariant, answer);
        QFETCH(const bool, isWish);
        QCOMPARE(contrastWished(answer), isWish);
    }

    void theDesktopIsAskedAndFollowed()
    {
        Portal portal(1U);
        if (!portal.isThere())
            QSKIP("needs dbus-daemon");
        followContrastWish(application(), repaint);
        EVENTUALLY(isHighContrast(QApplication::palette()));
        QCOMPARE(portal.asked, (QVariantList{u"org.freedesktop.appearance"_s, u"contrast"_s}));
        portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
        EVENTUALLY(!isHighContrast(QApplication::palette()));
    }

    void darknessIsAskedForAndFollowed()
    {
        Portal portal(1U);
        if (!portal.isThere())
            QSKIP("needs dbus-daemon");
        followDarkWish(application(), repaint);
        EVENTUALLY(isDark(QApplication::palette()));
        QCOMPARE(portal.asked, (QVariantList{u"org.freedesktop.appearance"_s, u"color-scheme"_s}));
        portal.change(u"org.freedesktop.appearance"_s, u"accent-color"_s, 2U);
        portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
        EVENTUALLY(!isDark(QApplication::palette()));
        QCOMPARE(systemDarkness(), std::optional(false));
    }

    void darknessIsAWishForOneOfTwo_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<int>("wished"); // -1: no answer
        QTest::newRow("no preference") << QVariant(0U) << -1;
        QTest::newRow("dark") << QVariant(1U) << 1;
        QTest::newRow("light") << QVariant(2U) << 0;
        QTest::newRow("what may come") << QVariant(3U) << -1;
        QTest::newRow("a text") << QVariant(u"1"_s) << -1;
        QTest::newRow("nothing") << QVariant() << -1;
    }
    void darknessIsAWishForOneOfTwo()
    {
        QFETCH(const QVariant, answer);
        QFETCH(const int, wished);
        const auto read = darkWished(answer);
        QCOMPARE(read ? int(*read) : -1, wished);
    }

    void theSystemsDarknessHoldsForTheSystemsAppearanceAlone()
    {
        setSystemDarkness(application(), true);
        applyTheme(application(), Appearance::Light);
        QVERIFY(!isDark(QApplication::palette()));
        repaint();
        QVERIFY(isDark(QApplication::palette()));
    }

    void nothingIsPaintedAnewWhereNobodyWishesIt_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::newRow("no preference") << QVariant(0U);
        QTest::newRow("no answer") << QVariant(u"what?"_s);
    }
    void nothingIsPaintedAnewWhereNobodyWishesIt()
    {
        QFETCH(const QVariant, answer);
        Portal portal(answer);
        if (!portal.isThere())
            QSKIP("needs dbus-daemon");
        int painted = 0;
        followContrastWish(application(), [&painted] { ++painted; });
        EVENTUALLY(!portal.asked.isEmpty());
        EVENTUALLY(!application().findChild<QDBusPendingCallWatcher *>()); // the answer was read
        QCOMPARE(painted, 0);
        QVERIFY(!isContrastWished());
    }
};

/// With a bus of its own, which has to be there before anybody asks for the session's.
int main(int count, char **arguments)
{
    PrivateBus bus;
    if (!bus.start())
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    QApplication application(count, arguments);
    TestDesktopWishes test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_desktopwishes.moc"
