// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/fakekeyring.h"
#include "tests/support/keytalk.h"
#include "tests/support/privatebus.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Kind = KeyRingFailure::Kind;
using Mood = FakeKeyring::Mood;

Q_DECLARE_METATYPE(KeyRingFailure::Kind)
Q_DECLARE_METATYPE(FakeKeyring::Mood)

class TestKeyRing final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKeyThatWasKeptIsFound_data();
    void aKeyThatWasKeptIsFound();
    void aKeyIsKeptUnderItsConnection();
    void aKeyThatWasRemovedIsMissing();
    void removingWhatIsNotKeptSucceeds();
    void aSilentKeyringTimesOut_data();
    void aSilentKeyringTimesOut();
    void aSilentKeyringHoldsUpNoLaterQuestion();
    void aKeyThatComesLateIsDropped();
    void whatIsDoneLateIsTold_data();
    void whatIsDoneLateIsTold();
    void aNewerQuestionSilencesTheOlder();
    void questionsAboutOtherConnectionsStandBesideEachOther();
    void aFailureIsTyped_data();
    void aFailureIsTyped();
    void aSilentWalletLetsEventsPass();
    void aSilentWalletTimesOut();
    void anAnswerAfterTheRingsEndHurtsNobody();
    void anOpenQuestionDoesNotHoldUpTheEnd();

private:
    PrivateBus m_bus;
    std::unique_ptr<FakeKeyring> m_keyring;
};

void TestKeyRing::initTestCase()
{
    qunsetenv("SECRET_BACKEND");
    if (!m_bus.start())
        QSKIP("There is no dbus-daemon (package dbus-daemon).");
    m_keyring = std::make_unique<FakeKeyring>(m_bus.address());
    QVERIFY(m_keyring->own(u"org.freedesktop.secrets"_s));
    QVERIFY(m_keyring->own(u"org.kde.kwalletd5"_s));
}

void TestKeyRing::init()
{
    qunsetenv("KDE_SESSION_VERSION");
    m_keyring->reset();
}

void TestKeyRing::aKeyThatWasKeptIsFound_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << "s3cr3t"_ba;
    QTest::newRow("blanks and signs") << " k/y+ \"x\" "_ba;
    QTest::newRow("no UTF-8") << "k\xE4y"_ba;
    QTest::newRow("as long as can be") << QByteArray(4096, 'k');
}

void TestKeyRing::aKeyThatWasKeptIsFound()
{
    QFETCH(QByteArray, key);
    Talk talk(ample);
    talk.ring.write(u"one"_s, ApiKey(key));
    QVERIFY(talk.kept.wait(patience));
    talk.ring.read(u"one"_s);
    QVERIFY(talk.found.wait(patience));
    QCOMPARE(talk.key(), key);
    QCOMPARE(talk.found.last().at(0).toString(), u"one"_s);
    QCOMPARE(talk.answers(), 2);
}

void TestKeyRing::aKeyIsKeptUnderItsConnection()
{
    Talk talk(ample);
    talk.ring.write(u"one"_s, ApiKey("first"));
    talk.ring.write(u"two"_s, ApiKey("second"));
    EVENTUALLY_COMPARE(talk.kept.size(), 2);
    talk.ring.write(u"one"_s, ApiKey("third"));
    EVENTUALLY_COMPARE(talk.kept.size(), 3);
    const QList<FakeKeyring::Item> items = m_keyring->items();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().attributes.value(u"user"_s), u"one"_s);
    QCOMPARE(items.first().attributes.value(u"server"_s), u"chargetree"_s);
    QCOMPARE(QByteArray::fromBase64(items.first().secret), "third"_ba);
}

void TestKeyRing::aKeyThatWasRemovedIsMissing()
{
    Talk talk(ample);
    talk.ring.write(u"one"_s, ApiKey("s3cr3t"));
    QVERIFY(talk.kept.wait(patience));
    talk.ring.remove(u"one"_s);
    QVERIFY(talk.removed.wait(patience));
    QVERIFY(m_keyring->items().isEmpty());
    talk.ring.read(u"one"_s);
    QVERIFY(talk.missing.wait(patience));
    QCOMPARE(talk.answers(), 3);
}

void TestKeyRing::removingWhatIsNotKeptSucceeds()
{
    Talk talk(ample);
    talk.ring.remove(u"none"_s);
    QVERIFY(talk.removed.wait(patience));
    QCOMPARE(talk.answers(), 1);
}

void TestKeyRing::aSilentKeyringTimesOut_data()
{
    addWishes();
}

void TestKeyRing::aSilentKeyringTimesOut()
{
    QFETCH(KeyWish, wish);
    m_keyring->setMood(Mood::Silent);
    Talk talk(soon);
    ask(talk.ring, wish, u"one"_s);
    QCOMPARE(talk.answers(), 0);
    QVERIFY(talk.failed.wait(patience));
    QCOMPARE(talk.failure(), (KeyRingFailure{.kind = Kind::TimedOut, .wish = wish, .limit = soon}));
    QCOMPARE(talk.answers(), 1);
}

void TestKeyRing::aSilentKeyringHoldsUpNoLaterQuestion()
{
    m_keyring->setMood(Mood::Silent);
    Talk impatient(soon);
    impatient.ring.read(u"one"_s);
    impatient.ring.read(u"two"_s);
    EVENTUALLY_COMPARE(impatient.failed.size(), 2);
    m_keyring->setMood(Mood::Working);
    Talk talk(ample);
    talk.ring.write(u"one"_s, ApiKey("s3cr3t"));
    QVERIFY(talk.kept.wait(patience));
}

void TestKeyRing::aKeyThatComesLateIsDropped()
{
    Talk patient(ample);
    patient.ring.write(u"one"_s, ApiKey("s3cr3t"));
    QVERIFY(patient.kept.wait(patience));
    m_keyring->setMood(Mood::Silent);
    Talk talk(soon);
    talk.ring.read(u"one"_s);
    QVERIFY(talk.failed.wait(patience));
    m_keyring->speakAgain();
    patient.ring.read(u"one"_s); // answered after what came before
    QVERIFY(patient.found.wait(patience));
    QCOMPARE(talk.answers(), 1);
}

void TestKeyRing::whatIsDoneLateIsTold_data()
{
    QTest::addColumn<KeyWish>("wish");
    QTest::newRow("write") << KeyWish::Write;
    QTest::newRow("remove") << KeyWish::Remove;
}

void TestKeyRing::whatIsDoneLateIsTold()
{
    QFETCH(KeyWish, wish);
    m_keyring->setMood(Mood::Silent);
    Talk talk(soon);
    ask(talk.ring, wish, u"one"_s);
    QVERIFY(talk.failed.wait(patience));
    EVENTUALLY(!m_keyring->openCalls().isEmpty());
    m_keyring->speakAgain();
    EVENTUALLY_COMPARE(talk.answers(), 2);
    QCOMPARE(wish == KeyWish::Write ? talk.kept.size() : talk.removed.size(), 1);
}

void TestKeyRing::aNewerQuestionSilencesTheOlder()
{
    Talk talk(ample);
    talk.ring.read(u"one"_s);
    talk.ring.write(u"one"_s, ApiKey("first"));
    talk.ring.write(u"one"_s, ApiKey("second"));
    talk.ring.read(u"one"_s);
    QVERIFY(talk.found.wait(patience));
    QCOMPARE(talk.key(), "second"_ba);
    QCOMPARE(talk.answers(), 1);
}

void TestKeyRing::questionsAboutOtherConnectionsStandBesideEachOther()
{
    Talk talk(ample);
    talk.ring.write(u"one"_s, ApiKey("s3cr3t"));
    talk.ring.read(u"two"_s);
    talk.ring.remove(u"three"_s);
    EVENTUALLY_COMPARE(talk.answers(), 3);
    QCOMPARE(talk.kept.first().at(0).toString(), u"one"_s);
    QCOMPARE(talk.missing.first().at(0).toString(), u"two"_s);
    QCOMPARE(talk.removed.first().at(0).toString(), u"three"_s);
}

void TestKeyRing::aFailureIsTyped_data()
{
    QTest::addColumn<Mood>("mood");
    QTest::addColumn<KeyWish>("wish");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("read, locked") << Mood::Locked << KeyWish::Read << Kind::Locked;
    QTest::newRow("write, locked") << Mood::Locked << KeyWish::Write << Kind::Locked;
    QTest::newRow("remove, locked") << Mood::Locked << KeyWish::Remove << Kind::Locked;
    QTest::newRow("read, broken") << Mood::Broken << KeyWish::Read << Kind::Other;
    QTest::newRow("write, broken") << Mood::Broken << KeyWish::Write << Kind::Other;
    QTest::newRow("remove, broken") << Mood::Broken << KeyWish::Remove << Kind::Other;
}

void TestKeyRing::aFailureIsTyped()
{
    QFETCH(Mood, mood);
    QFETCH(KeyWish, wish);
    QFETCH(Kind, kind);
    m_keyring->setMood(mood);
    Talk talk(ample);
    ask(talk.ring, wish, u"one"_s);
    QVERIFY(talk.failed.wait(patience));
    QCOMPARE(talk.failure(), (KeyRingFailure{.kind = kind, .wish = wish, .limit = {}}));
    QCOMPARE(talk.answers(), 1);
}

void TestKeyRing::aSilentWalletLetsEventsPass()
{
    qputenv("KDE_SESSION_VERSION", "5");
    m_keyring->setMood(Mood::Silent);
    Talk talk(ample);
    talk.ring.read(u"one"_s);
    // This very thread takes the call.
    EVENTUALLY(m_keyring->openCalls().contains(u"networkWallet"_s));
    QCOMPARE(talk.answers(), 0);
}

void TestKeyRing::aSilentWalletTimesOut()
{
    qputenv("KDE_SESSION_VERSION", "5");
    m_keyring->setMood(Mood::Silent);
    Talk talk(soon);
    talk.ring.read(u"one"_s);
    QVERIFY(talk.failed.wait(patience));
    QCOMPARE(talk.failure().kind, Kind::TimedOut);
}

void TestKeyRing::anAnswerAfterTheRingsEndHurtsNobody()
{
    m_keyring->setMood(Mood::Silent);
    auto talk = std::make_unique<Talk>(ample);
    talk->ring.read(u"one"_s);
    talk->ring.write(u"two"_s, ApiKey("s3cr3t"));
    EVENTUALLY(!m_keyring->openCalls().isEmpty());
    talk.reset();
    m_keyring->speakAgain();
    Talk next(ample);
    next.ring.read(u"three"_s);
    QVERIFY(next.missing.wait(patience));
    EVENTUALLY_COMPARE(m_keyring->items().size(), 1); // the ring's end does not take back a write
}

void TestKeyRing::anOpenQuestionDoesNotHoldUpTheEnd()
{
    m_keyring->setMood(Mood::Silent);
    KeyRing ring(ample);
    ring.read(u"one"_s);
    EVENTUALLY(!m_keyring->openCalls().isEmpty());
}

QTEST_GUILESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
