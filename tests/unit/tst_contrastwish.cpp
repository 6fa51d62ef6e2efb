// SPDX-License-Identifier: Apache-2.0
#include "app/contrastwish.h"
#include "tests/support/eventually.h"
#include "tests/support/portal.h"
#include "tests/support/privatebus.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QDBusPendingCallWatcher>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

/// Who has told the desktop that they need contrast need not tell the program.
class TestContrastWish final : public QObject {
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
    TestContrastWish test;
    return QTest::qExec(&test, count, arguments);
}

#include "tst_contrastwish.moc"
