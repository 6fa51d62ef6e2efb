// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/keyringfailure.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

class TestKeyRingFailure final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFailureSaysWhatToDo_data();
    void aFailureSaysWhatToDo();
};

void TestKeyRingFailure::aFailureSaysWhatToDo_data()
{
    using Kind = KeyRingFailure::Kind;
    QTest::addColumn<KeyRingFailure>("failure");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Kind kind, KeyWish wish, const QString &text) {
        QTest::newRow(name) << KeyRingFailure{.kind = kind,
                                              .wish = wish,
                                              .limit = std::chrono::milliseconds(2500)}
                            << text;
    };
    row("no service", Kind::NoService, KeyWish::Read,
        u"There is no keyring on this desktop. Enter the key for this session only."_s);
    row("locked", Kind::Locked, KeyWish::Read,
        u"The keyring is locked. Unlock it and try again, or enter the key for this session only."_s);
    row("denied", Kind::Denied, KeyWish::Write,
        u"Access to the keyring was denied. The key holds for this session only; unlock the "
        "keyring and try again."_s);
    row("timed out", Kind::TimedOut, KeyWish::Remove,
        u"The keyring did not answer within 3 second(s). The key may still be in it; unlock it and "
        "try again."_s);
    row("other", Kind::Other, KeyWish::Read,
        u"The keyring does not work. Try again, or enter the key for this session only."_s);
}

void TestKeyRingFailure::aFailureSaysWhatToDo()
{
    QFETCH(KeyRingFailure, failure);
    QFETCH(QString, text);
    QCOMPARE(failureText(failure), text);
}

QTEST_GUILESS_MAIN(TestKeyRingFailure)
#include "tst_keyringfailure.moc"
