// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/keytalk.h"
#include "tests/support/privatebus.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

class TestWithoutService final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsSaidSo_data();
    void itIsSaidSo();

private:
    PrivateBus m_bus;
};

void TestWithoutService::initTestCase()
{
    qunsetenv("SECRET_BACKEND");
    if (!m_bus.start())
        QSKIP("There is no dbus-daemon (package dbus-daemon).");
}

void TestWithoutService::itIsSaidSo_data()
{
    QTest::addColumn<QByteArray>("kdeVersion");
    QTest::addColumn<KeyWish>("wish");
    for (const QByteArray &version : {""_ba, "5"_ba}) {
        const QByteArray desktop = version.isEmpty() ? "any desktop"_ba : "KDE"_ba;
        QTest::addRow("read, %s", desktop.constData()) << version << KeyWish::Read;
        QTest::addRow("write, %s", desktop.constData()) << version << KeyWish::Write;
        QTest::addRow("remove, %s", desktop.constData()) << version << KeyWish::Remove;
    }
}

void TestWithoutService::itIsSaidSo()
{
    QFETCH(QByteArray, kdeVersion);
    QFETCH(KeyWish, wish);
    qputenv("KDE_SESSION_VERSION", kdeVersion);
    Talk talk(ample);
    ask(talk.ring, wish, u"one"_s);
    QCOMPARE(talk.answers(), 0);
    QVERIFY(talk.failed.wait(patience));
    QCOMPARE(talk.failure(),
             (KeyRingFailure{.kind = KeyRingFailure::Kind::NoService, .wish = wish, .limit = {}}));
    QCOMPARE(talk.answers(), 1);
}

QTEST_GUILESS_MAIN(TestWithoutService)
#include "tst_keyring_noservice.moc"
