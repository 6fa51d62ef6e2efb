// SPDX-License-Identifier: Apache-2.0
#include "app/secrets/sessionkeys.h"

#include <QTemporaryFile>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QByteArray secretOf(const std::variant<ApiKey, KeyFailure> &found)
{
    const auto *key = std::get_if<ApiKey>(&found);
    return key ? key->secret() : QByteArray();
}

} // namespace

class TestSessionKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyHoldsForItsConnection();
    void anEmptyKeyIsNone();
    void theNearestKeyIsTaken();
    void aFileThatIsNamedHasToHoldAKey();
};

void TestSessionKeys::init()
{
    qunsetenv("CHARGETREE_API_KEY");
}

void TestSessionKeys::aKeyHoldsForItsConnection()
{
    SessionKeys keys;
    keys.keep(u"one"_s, ApiKey("first"));
    keys.keep(u"two"_s, ApiKey("second"));
    keys.keep(u"two"_s, ApiKey("third"));
    QCOMPARE(keys.keyOf(u"one"_s).secret(), "first"_ba);
    QCOMPARE(keys.keyOf(u"two"_s).secret(), "third"_ba);
    keys.forget(u"one"_s);
    QVERIFY(!keys.has(u"one"_s));
    QVERIFY(keys.keyOf(u"one"_s).isEmpty());
    QVERIFY(keys.has(u"two"_s));
}

void TestSessionKeys::anEmptyKeyIsNone()
{
    SessionKeys keys;
    keys.keep(u"one"_s, ApiKey("first"));
    keys.keep(u"one"_s, ApiKey());
    QVERIFY(!keys.has(u"one"_s));
}

void TestSessionKeys::theNearestKeyIsTaken()
{
    SessionKeys keys;
    const auto none = keyAtHand(u"one"_s, keys, {});
    QVERIFY(std::holds_alternative<KeyFailure>(none));
    QCOMPARE(std::get<KeyFailure>(none).kind, KeyFailure::Kind::NotGiven);
    qputenv("CHARGETREE_API_KEY", "environment");
    QCOMPARE(secretOf(keyAtHand(u"one"_s, keys, {})), "environment"_ba);
    keys.keep(u"one"_s, ApiKey("session"));
    QCOMPARE(secretOf(keyAtHand(u"one"_s, keys, {})), "session"_ba);
    QTemporaryFile file; // 0600
    QVERIFY(file.open() && file.write("file\n") > 0 && file.flush());
    QCOMPARE(secretOf(keyAtHand(u"one"_s, keys, file.fileName())), "file"_ba);
}

void TestSessionKeys::aFileThatIsNamedHasToHoldAKey()
{
    SessionKeys keys;
    keys.keep(u"one"_s, ApiKey("session"));
    const auto found = keyAtHand(u"one"_s, keys, u"/nonexistent/key"_s);
    QVERIFY(std::holds_alternative<KeyFailure>(found));
    QCOMPARE(std::get<KeyFailure>(found).kind, KeyFailure::Kind::Missing);
}

QTEST_GUILESS_MAIN(TestSessionKeys)
#include "tst_sessionkeys.moc"
