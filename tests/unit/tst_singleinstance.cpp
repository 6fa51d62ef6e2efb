// SPDX-License-Identifier: Apache-2.0
#include "app/instance/instance.h"
#include "tests/support/eventually.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <cstdio>
#include <cstring>
#include <functional>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace chargetree;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Role = Instance::Role;
Q_DECLARE_METATYPE(chargetree::Instance::Role)

namespace {

const StartWish demo{DemoFleet{}, {}};

/// Says its role, and as the first stays until it is told to go.
int claimAndStay(const QString &socket)
{
    Instance instance({.socket = socket, .patience = 20s});
    const auto claim = instance.claim(demo);
    std::printf("%d\n", int(claim.role));
    std::fflush(stdout);
    QObject::connect(&instance, &Instance::requested, &instance, [] {
        std::printf("asked\n");
        std::fflush(stdout);
    });
    return claim.role == Role::First ? QCoreApplication::exec() : 0;
}

/// A claim blocks, so beside a first one in this process it needs a thread of its own.
Instance::Claim claimBeside(const InstancePlace &place, const StartWish &wish)
{
    Instance::Claim claim;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Instance second(place);
        claim = second.claim(wish);
    }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (!thread->isFinished())
        finished.wait(patience);
    thread->wait();
    return claim;
}

std::unique_ptr<QLocalSocket> connected(const InstancePlace &place)
{
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(place.socket);
    socket->waitForConnected(5000);
    return socket;
}

} // namespace

class TestSingleInstance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstListensForItsUserAlone();
    void aSecondStartHandsOverWhatItWasAsked_data();
    void aSecondStartHandsOverWhatItWasAsked();
    void whatOnlyTheAskingProcessCanDoIsNotHandedOver_data();
    void whatOnlyTheAskingProcessCanDoIsNotHandedOver();
    void aRelativePathIsMadeAbsolute();
    void aLinkIsHandedOverAsItStands();
    void theActivationTokenGoesAlong();
    void aMessageThatIsNoneIsRefused_data();
    void aMessageThatIsNoneIsRefused();
    void aWishThatIsTooLongIsNotHandedOver();
    void afterTheFirstAnotherIsTheFirst();
    void whatADeadProcessLeftIsTakenOver();
    void aStaleSocketWithoutALockIsTakenOver();
    void ofManyStartsAtOnceOneIsTheFirst();
    void aFirstThatDoesNotAnswerIsNotWaitedForLong();
    void aFirstThatAnswersWithoutALockIsAsked();
    void whereItCanNotListenItIsAlone_data();
    void whereItCanNotListenItIsAlone();
    void clientsThatNeverSendAreDropped();
    void manyClientsDoNotShutOthersOut();
    void tooMuchIsNotRead();
    void anotherProfileIsAnotherPlace();

private:
    [[nodiscard]] InstancePlace place(std::chrono::milliseconds patience = 10s) const
    {
        return {.socket = m_folder->filePath(u"chargetree.socket"_s), .patience = patience};
    }
    std::unique_ptr<QProcess> start() const
    {
        auto child = std::make_unique<QProcess>();
        child->start(QCoreApplication::applicationFilePath(), {u"--claim"_s, place().socket});
        return child;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSingleInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void TestSingleInstance::theFirstListensForItsUserAlone()
{
    Instance first(place());
    const auto claim = first.claim(demo);
    QCOMPARE(claim.role, Role::First);
    QVERIFY(claim.reason.isEmpty());
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(place().socket).constData(), &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode));
    QCOMPARE(status.st_mode & 0077U, 0U);
}

void TestSingleInstance::aSecondStartHandsOverWhatItWasAsked_data()
{
    QTest::addColumn<StartWish>("wish");
    QTest::newRow("nothing") << StartWish{};
    QTest::newRow("a token") << StartWish{.activationToken = u"token-7"_s};
    QTest::newRow("the demo") << demo;
    QTest::newRow("a file") << StartWish{FleetFile{u"/tmp/Väinö's \"fleet\"\n.json"_s}, u"t"_s};
    QTest::newRow("a connection") << StartWish{NamedConnection{u"Northwind ⚡"_s}, {}};
    QTest::newRow("a link") << StartWish{StartLink{u"chargetree:driver/300012"_s}, {}};
    QTest::newRow("as long as can be")
        << StartWish{StartLink{QString(longestMessage - 100, u'x')}, {}};
}

void TestSingleInstance::aSecondStartHandsOverWhatItWasAsked()
{
    QFETCH(StartWish, wish);
    Instance first(place());
    QCOMPARE(first.claim(demo).role, Role::First);
    QSignalSpy requested(&first, &Instance::requested);
    const auto claim = claimBeside(place(), wish);
    QCOMPARE(claim.role, Role::HandedOver);
    QVERIFY(claim.reason.isEmpty());
    EVENTUALLY_COMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<StartWish>(), wish);
}

void TestSingleInstance::whatOnlyTheAskingProcessCanDoIsNotHandedOver_data()
{
    QTest::addColumn<QString>("case");
    for (const char *name : {"standard input", "a bare address", "a new instance", "a moment"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestSingleInstance::whatOnlyTheAskingProcessCanDoIsNotHandedOver()
{
    WindowOptions options;
    const QString which = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(startWishOf(options));
    if (which == u"standard input"_s)
        options.source = FleetFile{u"-"_s};
    else if (which == u"a bare address"_s)
        options.source = bareConnection(QUrl(u"https://host/"_s), u"7"_s);
    else if (which == u"a new instance"_s)
        options.newInstance = true;
    else
        options.now = QDateTime({2026, 1, 1}, {12, 0}, Qt::UTC);
    QVERIFY(!startWishOf(options));
}

void TestSingleInstance::aRelativePathIsMadeAbsolute()
{
    WindowOptions options;
    options.source = FleetFile{u"sub/../fleet.json"_s};
    const auto wish = startWishOf(options);
    QVERIFY(wish);
    const QString path = std::get<FleetFile>(wish->what).path;
    QVERIFY(QDir::isAbsolutePath(path));
    QCOMPARE(QDir::cleanPath(path), QDir::current().filePath(u"fleet.json"_s));
}

void TestSingleInstance::aLinkIsHandedOverAsItStands()
{
    WindowOptions options;
    options.link = u"chargetree:nonsense"_s; // who receives it parses it
    QCOMPARE(startWishOf(options), std::optional(StartWish{StartLink{options.link}, {}}));
}

void TestSingleInstance::theActivationTokenGoesAlong()
{
    qputenv("XDG_ACTIVATION_TOKEN", "token-7");
    WindowOptions options;
    options.source = DemoFleet{};
    QCOMPARE(startWishOf(options), std::optional(StartWish{DemoFleet{}, u"token-7"_s}));
}

void TestSingleInstance::aMessageThatIsNoneIsRefused_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("garbage") << QByteArray("\xff\x00\x01garbage\n", 11);
    QTest::newRow("another document") << QByteArray("[1,2]\n");
    QTest::newRow("no version") << QByteArray("{\"kind\":\"demo\"}\n");
    QTest::newRow("another version") << QByteArray("{\"version\":2,\"kind\":\"demo\"}\n");
    QTest::newRow("an unknown kind") << QByteArray("{\"version\":1,\"kind\":\"run\"}\n");
    QTest::newRow("no path") << QByteArray("{\"version\":1,\"kind\":\"file\"}\n");
    QTest::newRow("a relative path")
        << QByteArray("{\"version\":1,\"kind\":\"file\",\"value\":\"fleet.json\"}\n");
    QTest::newRow("standard input")
        << QByteArray("{\"version\":1,\"kind\":\"file\",\"value\":\"-\"}\n");
    QTest::newRow("a number for a text")
        << QByteArray("{\"version\":1,\"kind\":\"link\",\"value\":7}\n");
    QTest::newRow("deeply nested") << QByteArray(30'000, '[') + '\n';
}

void TestSingleInstance::aMessageThatIsNoneIsRefused()
{
    QFETCH(QByteArray, message);
    Instance first(place());
    QCOMPARE(first.claim(demo).role, Role::First);
    QSignalSpy requested(&first, &Instance::requested);
    const auto client = connected(place());
    client->write(message);
    EVENTUALLY(client->canReadLine());
    QCOMPARE(client->readLine(), QByteArray("no\n"));
    EVENTUALLY_COMPARE(client->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(requested.count(), 0);
    QCOMPARE(claimBeside(place(), demo).role, Role::HandedOver); // and it goes on
}

void TestSingleInstance::aWishThatIsTooLongIsNotHandedOver()
{
    Instance first(place());
    QCOMPARE(first.claim(demo).role, Role::First);
    const auto claim =
        claimBeside(place(), StartWish{StartLink{QString(longestMessage, u'x')}, {}});
    QCOMPARE(claim.role, Role::Alone);
    QVERIFY(!claim.reason.isEmpty());
}

void TestSingleInstance::afterTheFirstAnotherIsTheFirst()
{
    for (int i = 0; i < 3; ++i) {
        Instance instance(place());
        QCOMPARE(instance.claim(demo).role, Role::First);
    }
    QVERIFY(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

void TestSingleInstance::whatADeadProcessLeftIsTakenOver()
{
    const auto child = start();
    EVENTUALLY(child->canReadLine());
    QCOMPARE(child->readLine(), QByteArray("0\n"));
    child->kill();
    QVERIFY(child->waitForFinished(patience));
    QCOMPARE(QDir(m_folder->path())
                 .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                 .size(),
             2);
    Instance next(place());
    QCOMPARE(next.claim(demo).role, Role::First);
    QCOMPARE(claimBeside(place(), demo).role, Role::HandedOver);
}

void TestSingleInstance::aStaleSocketWithoutALockIsTakenOver()
{
    const auto child = start();
    EVENTUALLY(child->canReadLine());
    child->kill();
    QVERIFY(child->waitForFinished(patience));
    QVERIFY(QFile::remove(place().socket + u".lock"_s));
    Instance next(place());
    QCOMPARE(next.claim(demo).role, Role::First);
}

void TestSingleInstance::ofManyStartsAtOnceOneIsTheFirst()
{
    constexpr int starts = 6;
    std::vector<std::unique_ptr<QProcess>> children;
    for (int i = 0; i < starts; ++i)
        children.push_back(start());
    int firsts = 0;
    int handedOver = 0;
    QProcess *first = nullptr;
    for (const auto &child : children) {
        EVENTUALLY(child->canReadLine());
        const int role = child->readLine().trimmed().toInt();
        firsts += role == int(Role::First) ? 1 : 0;
        handedOver += role == int(Role::HandedOver) ? 1 : 0;
        if (role == int(Role::First))
            first = child.get();
    }
    QCOMPARE(firsts, 1);
    QCOMPARE(handedOver, starts - 1);
    for (const auto &child : children) {
        if (child.get() == first)
            child->kill();
        child->waitForFinished(patience);
    }
    QCOMPARE(first->readAllStandardOutput().count("asked\n"), starts - 1);
}

void TestSingleInstance::aFirstThatDoesNotAnswerIsNotWaitedForLong()
{
    Instance first(place());
    QCOMPARE(first.claim(demo).role, Role::First);
    Instance second(place(100ms)); // in the same thread, which it blocks
    const auto claim = second.claim(demo);
    QCOMPARE(claim.role, Role::Alone);
    QVERIFY(claim.reason.contains(u"does not answer"_s));
}

void TestSingleInstance::aFirstThatAnswersWithoutALockIsAsked()
{
    Instance first(place());
    QCOMPARE(first.claim(demo).role, Role::First);
    QVERIFY(QFile::remove(place().socket + u".lock"_s)); // as cleaners of folders do
    QCOMPARE(claimBeside(place(), demo).role, Role::HandedOver);
}

void TestSingleInstance::whereItCanNotListenItIsAlone_data()
{
    QTest::addColumn<QString>("socket");
    QTest::newRow("no runtime folder") << QString();
    QTest::newRow("a folder that is missing") << u"missing/chargetree.socket"_s;
    QTest::newRow("a file for a folder") << u"file/chargetree.socket"_s;
    QTest::newRow("a folder in the socket's place") << u"folder"_s;
    QTest::newRow("a folder in the lock's place") << u"locked"_s;
    QTest::newRow("a path that is too long") << QString(120, u'x');
}

void TestSingleInstance::whereItCanNotListenItIsAlone()
{
    QFETCH(QString, socket);
    const QDir folder(m_folder->path());
    QVERIFY(folder.mkpath(u"folder/sub"_s) && folder.mkpath(u"locked.lock/sub"_s));
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    Instance instance(
        {.socket = socket.isEmpty() ? socket : folder.filePath(socket), .patience = 200ms});
    const auto claim = instance.claim(demo);
    QCOMPARE(claim.role, Role::Alone);
    QVERIFY(!claim.reason.isEmpty());
}

void TestSingleInstance::clientsThatNeverSendAreDropped()
{
    Instance first(place(200ms));
    QCOMPARE(first.claim(demo).role, Role::First);
    const auto silent = connected(place());
    EVENTUALLY_COMPARE(silent->state(), QLocalSocket::UnconnectedState);
}

void TestSingleInstance::manyClientsDoNotShutOthersOut()
{
    Instance first(place(60s));
    QCOMPARE(first.claim(demo).role, Role::First);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 100; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(place().socket);
        EVENTUALLY_COMPARE(silent.back()->state(), QLocalSocket::ConnectedState);
    }
    const auto open = [&silent] {
        return std::count_if(silent.begin(), silent.end(), [](const auto &client) {
            return client->state() == QLocalSocket::ConnectedState;
        });
    };
    EVENTUALLY(open() <= 16);
    QCOMPARE(claimBeside(place(), demo).role, Role::HandedOver);
}

void TestSingleInstance::tooMuchIsNotRead()
{
    Instance first(place(60s));
    QCOMPARE(first.claim(demo).role, Role::First);
    QSignalSpy requested(&first, &Instance::requested);
    const auto client = connected(place());
    client->write(QByteArray(4 * longestMessage, 'x') + '\n');
    EVENTUALLY_COMPARE(client->state(), QLocalSocket::UnconnectedState);
    QVERIFY(!client->readAll().contains("ok"));
    QCOMPARE(requested.count(), 0);
}

void TestSingleInstance::anotherProfileIsAnotherPlace()
{
    qunsetenv("CHARGETREE_HOME");
    const QString own = instancePlace().socket;
    QVERIFY(own.isEmpty() || QDir::isAbsolutePath(own));
    qputenv("CHARGETREE_HOME", QFile::encodeName(m_folder->path()));
    const QString other = instancePlace().socket;
    qputenv("CHARGETREE_HOME", QFile::encodeName(m_folder->path() + u"/."_s));
    QCOMPARE(instancePlace().socket, other);
    qunsetenv("CHARGETREE_HOME");
    QVERIFY(own.isEmpty() || own != other);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--claim") == 0)
        return claimAndStay(QString::fromLocal8Bit(argv[2]));
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
