// SPDX-License-Identifier: Apache-2.0
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"
#include "tests/support/ownprocess.h"
#include "tests/support/packing.h"
#include "tests/support/testpaths.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QtTest>

#include <sys/resource.h>
#include <sys/wait.h>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 textSize = 200 * megabyte;

/// Members of gzip are packed alone and sent behind each other, so the whole text is never here.
class PackedFleet final {
public:
    PackedFleet()
    {
        append(R"({"spareUsers":[)");
        // One long text in each record, as configurations have them: that packs 300 to 1.
        const QByteArray rest = R"(,"name":")" + QByteArray(20'000, 'x') + R"("},)";
        QByteArray some;
        for (int id = 1; m_textSize + some.size() < textSize; ++id) {
            some += R"({"id":)" + QByteArray::number(id) + rest;
            if (some.size() > 8 * megabyte)
                append(std::exchange(some, {}));
        }
        append(some + R"({"id":0}]})");
    }
    [[nodiscard]] qint64 size() const { return m_textSize; }
    [[nodiscard]] ServerAnswer answer() const
    {
        const QByteArray headers = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n"
                                   "Content-Length: "
                                   + QByteArray::number(m_bytes.size()) + "\r\n";
        return {httpAnswer("200 OK", headers, m_bytes), End::KeepOpen};
    }
    [[nodiscard]] qint64 packedSize() const { return m_bytes.size(); }

private:
    void append(const QByteArray &text)
    {
        m_textSize += text.size();
        m_bytes += gzip(text);
    }

    QByteArray m_bytes;
    qint64 m_textSize = 0;
};

/// What the program did with an answer.
struct Run {
    int exitCode = -1;
    bool isCrash = false;
    QString out = {};
    QString error = {};
    qint64 peak = 0; // bytes
};

/// `chargetree info` of a server; `addressSpace` in bytes, 0: as much as there is.
Run infoOf(const LoopbackServer &server, qint64 addressSpace)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CHARGETREE_API_KEY"_s, QString::fromLatin1(secret));
    environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    program.setProcessEnvironment(environment);
    program.setChildProcessModifier([addressSpace] {
        const auto most = static_cast<rlim_t>(addressSpace);
        const rlimit limit{most, most};
        if (addressSpace > 0)
            setrlimit(RLIMIT_AS, &limit);
    });
    QSignalSpy finished(&program, &QProcess::finished);
    program.start(programPath(), {u"info"_s, u"--url"_s, server.base().toString(), u"--client-id"_s,
                                  u"7"_s, u"--format"_s, u"json"_s});
    finished.wait(patience);
    rusage children = {};
    getrusage(RUSAGE_CHILDREN, &children);
    return {.exitCode = program.exitCode(),
            .isCrash = program.exitStatus() == QProcess::CrashExit,
            .out = QString::fromUtf8(program.readAllStandardOutput()),
            .error = QString::fromUtf8(program.readAllStandardError()),
            .peak = children.ru_maxrss * 1024};
}

} // namespace

class TestHugeAnswer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHugeFleetIsLoadedInThreeTimesItsSize();
    void withLittleMemoryThereIsASentence_data();
    void withLittleMemoryThereIsASentence();
    void aBombTakesNoMoreThanItsLimit();

private:
    std::unique_ptr<PackedFleet> m_fleet;
};

void TestHugeAnswer::initTestCase()
{
    if (isSanitized)
        QSKIP("Sanitizers need memory of their own.");
    m_fleet = std::make_unique<PackedFleet>();
    QVERIFY(m_fleet->packedSize() < m_fleet->size() / 300);
}

void TestHugeAnswer::aHugeFleetIsLoadedInThreeTimesItsSize()
{
    LoopbackServer server;
    server.answerWith(m_fleet->answer());
    const Run run = infoOf(server, 0);
    QVERIFY2(run.exitCode == 0 && !run.isCrash, qPrintable(run.error));
    QVERIFY(run.out.contains(u"\"drivers\":"_s));
    QVERIFY2(run.peak <= 3 * m_fleet->size(), QByteArray::number(run.peak).constData());
}

void TestHugeAnswer::withLittleMemoryThereIsASentence_data()
{
    QTest::addColumn<qint64>("addressSpace");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("a gigabyte") << 1024 * megabyte << true;
    QTest::newRow("half of it") << 512 * megabyte << false;
    QTest::newRow("less than the text") << 300 * megabyte << false;
}

void TestHugeAnswer::withLittleMemoryThereIsASentence()
{
    QFETCH(const qint64, addressSpace);
    QFETCH(const bool, isEnough);
    LoopbackServer server;
    server.answerWith(m_fleet->answer());
    const Run run = infoOf(server, addressSpace);
    QVERIFY2(!run.isCrash, qPrintable(run.error));
    if (isEnough && run.exitCode == 0)
        return; // how much the libraries take of it differs
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.error.contains(u"not enough memory"_s), qPrintable(run.error));
}

void TestHugeAnswer::aBombTakesNoMoreThanItsLimit()
{
    constexpr qint64 limit = 50 * megabyte;
    constexpr qint64 beside = 64 * megabyte;
    Talk talk;
    talk.server.answerWith(m_fleet->answer());
    FleetRequest request = talk.request();
    request.connection.limits.body = limit;
    if (!forgetPeak())
        QSKIP("This system does not tell how much memory there was at most.");
    static_cast<void>(QSslConfiguration::defaultConfiguration()); // loads OpenSSL, which stays
    const qint64 before = memoryInUse();
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::TooLarge);
    const qint64 taken = peakMemory() - before;
    QVERIFY2(taken <= limit + beside, QByteArray::number(taken).constData());
}

QTEST_GUILESS_MAIN(TestHugeAnswer)
#include "tst_hugeanswer.moc"
