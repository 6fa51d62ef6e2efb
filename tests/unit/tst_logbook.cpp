// SPDX-License-Identifier: Apache-2.0
#include "app/log/logbook.h"

#include "models/log/logfilter.h"
#include "tests/support/eventually.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QProcess>
#include <QThread>
#include <QtTest>
#include <QUrl>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace chargetree;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(chargetree::LogLevel)

namespace {

const QByteArray canary = "c4n4ry/K3y of+test";

/// Messages that reach it would be on standard error.
QStringList *heard = nullptr;
void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (heard)
        heard->append(text);
}

QStringList textsOf(const LogModel &log)
{
    QStringList texts;
    for (const LogEntry &entry : log.entries())
        texts += entry.text;
    return texts;
}

std::unique_ptr<QThread> speaker(int number, int messages)
{
    std::unique_ptr<QThread> thread(QThread::create([number, messages] {
        for (int i = 0; i < messages; ++i)
            qWarning("%d:%d %s", number, i, canary.constData());
    }));
    thread->start();
    return thread;
}

/// Dies as asked, with a book open; what it leaves on standard error is looked at.
int die(const QByteArray &where)
{
    LogBook book;
    book.hide(ApiKey(canary));
    const auto last = [] { qFatal("The end of %s", canary.toPercentEncoding().constData()); };
    if (where == "thread") {
        const std::unique_ptr<QThread> thread(QThread::create(last));
        thread->start();
        thread->wait();
    } else {
        last();
    }
    return 0;
}

} // namespace

class TestLogBook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNoteIsKeptWithoutSecrets();
    void aMessageIsKeptAndPassedOnWithoutSecrets_data();
    void aMessageIsKeptAndPassedOnWithoutSecrets();
    void anAddressIsLoggedWithoutItsKey();
    void entriesComeInTheOrderInWhichTheyWereMade();
    void threadsMaySpeakAtOnce();
    void theNewestTwoThousandAreKept();
    void aMessageAboutAnEntryMakesNoEntry();
    void aVeryLongMessageIsShortened();
    void beforeAndAfterItsLifeMessagesGoTheirOldWay();
    void threadsMaySpeakWhileItEnds();
    void ofTwoBooksTheFirstHears();
    void aHandlerThatCameLaterStays();
    void theLastWordsOfTheProgramAreHeard_data();
    void theLastWordsOfTheProgramAreHeard();
    void aLineOfAFileSaysAll();
    void entriesAreFoundByLevelAndWords_data();
    void entriesAreFoundByLevelAndWords();

private:
    QStringList m_heard;
    QtMessageHandler m_before = nullptr;
};

void TestLogBook::init()
{
    m_heard.clear();
    heard = &m_heard;
    m_before = qInstallMessageHandler(&hear);
}

void TestLogBook::cleanup()
{
    qInstallMessageHandler(m_before);
    heard = nullptr;
}

void TestLogBook::aNoteIsKeptWithoutSecrets()
{
    LogBook book;
    QAbstractItemModelTester tester(&book.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    book.hide(ApiKey(canary));
    book.note(u"network"_s, u"Asked with "_s + QString::fromUtf8(canary), LogLevel::Warning);
    EVENTUALLY_COMPARE(textsOf(book.model()), QStringList{u"Asked with •••"_s});
    const LogEntry entry = book.model().entries().front();
    QCOMPARE(entry.level, LogLevel::Warning);
    QCOMPARE(entry.category, u"network"_s);
    QCOMPARE(entry.time.timeSpec(), Qt::UTC);
    QVERIFY(m_heard.isEmpty());
}

void TestLogBook::aMessageIsKeptAndPassedOnWithoutSecrets_data()
{
    QTest::addColumn<QtMsgType>("type");
    QTest::addColumn<LogLevel>("level");
    QTest::newRow("debug") << QtDebugMsg << LogLevel::Debug;
    QTest::newRow("info") << QtInfoMsg << LogLevel::Info;
    QTest::newRow("warning") << QtWarningMsg << LogLevel::Warning;
    QTest::newRow("critical") << QtCriticalMsg << LogLevel::Error;
}

void TestLogBook::aMessageIsKeptAndPassedOnWithoutSecrets()
{
    QFETCH(QtMsgType, type);
    QFETCH(LogLevel, level);
    LogBook book;
    book.hide(ApiKey(canary));
    const QMessageLogger logger(nullptr, 0, nullptr, "chargetree.test");
    const char *key = canary.constData();
    if (type == QtDebugMsg)
        logger.debug("key %s", key);
    else if (type == QtInfoMsg)
        logger.info("key %s", key);
    else if (type == QtWarningMsg)
        logger.warning("key %s", key);
    else
        logger.critical("key %s", key);
    QCOMPARE(m_heard, QStringList{u"key •••"_s}); // at once
    EVENTUALLY_COMPARE(textsOf(book.model()), QStringList{u"key •••"_s});
    QCOMPARE(book.model().entries().front().level, level);
    QCOMPARE(book.model().entries().front().category, u"chargetree.test"_s);
}

void TestLogBook::anAddressIsLoggedWithoutItsKey()
{
    LogBook book;
    book.hide(ApiKey(canary));
    QUrl url(u"https://host/path"_s);
    url.setQuery(QString::fromLatin1("sig=" + canary.toPercentEncoding() + "&clientId=7"));
    qWarning() << url;
    QCOMPARE(m_heard, QStringList{u"QUrl(\"https://host/path?sig=•••&clientId=•••\")"_s});
}

void TestLogBook::entriesComeInTheOrderInWhichTheyWereMade()
{
    LogBook book;
    qWarning("one");
    book.note(u"test"_s, u"two"_s);
    qWarning("three");
    EVENTUALLY_COMPARE(textsOf(book.model()), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
}

void TestLogBook::threadsMaySpeakAtOnce()
{
    constexpr int threads = 4;
    constexpr int messages = 300;
    heard = nullptr; // the list is not for many threads
    LogBook book;
    book.hide(ApiKey("another"));
    std::vector<std::unique_ptr<QThread>> speakers;
    for (int i = 0; i < threads; ++i)
        speakers.push_back(speaker(i, messages));
    book.hide(ApiKey(canary)); // while they speak
    for (const auto &thread : speakers)
        thread->wait();
    EVENTUALLY_COMPARE(int(book.model().entries().size()), threads * messages);
    std::array<int, threads> next{};
    for (const QString &text : textsOf(book.model())) {
        const QStringList parts = text.section(u' ', 0, 0).split(u':');
        QCOMPARE(parts[1].toInt(), next[std::size_t(parts[0].toInt())]++);
    }
}

void TestLogBook::theNewestTwoThousandAreKept()
{
    LogBook book;
    for (int i = 0; i < 2490; ++i)
        book.note(u"test"_s, QString::number(i));
    EVENTUALLY(!book.model().entries().empty());
    EVENTUALLY_COMPARE(book.model().entries().back().text, u"2489"_s);
    QAbstractItemModelTester tester(&book.model(), // slow: it looks at every row
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int i = 2490; i < 2500; ++i)
        book.note(u"test"_s, QString::number(i));
    EVENTUALLY_COMPARE(book.model().entries().back().text, u"2499"_s);
    QCOMPARE(book.model().rowCount(), 2000);
    QCOMPARE(book.model().entries().front().text, u"500"_s);
}

void TestLogBook::aMessageAboutAnEntryMakesNoEntry()
{
    LogBook book;
    QObject::connect(&book.model(), &LogModel::rowsInserted, &book,
                     [] { qWarning("something about showing it"); });
    book.note(u"test"_s, u"one"_s);
    book.note(u"test"_s, u"two"_s);
    EVENTUALLY_COMPARE(book.model().rowCount(), 2);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(textsOf(book.model()), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(m_heard.size(), 2);
}

void TestLogBook::aVeryLongMessageIsShortened()
{
    LogBook book;
    book.hide(ApiKey(canary));
    // The cut would go through the key.
    book.note(u"test"_s, QString(3990, u'x') + QString::fromUtf8(canary));
    book.note(u"test"_s, QString(1'000'000, u'y'));
    EVENTUALLY_COMPARE(book.model().rowCount(), 2);
    QVERIFY(textsOf(book.model())[0].endsWith(u"x•••"_s));
    QVERIFY(textsOf(book.model())[1].size() < 5000);
}

void TestLogBook::beforeAndAfterItsLifeMessagesGoTheirOldWay()
{
    qWarning("before");
    {
        LogBook book;
        qWarning("during");
    }
    qWarning("after");
    QCOMPARE(m_heard, (QStringList{u"before"_s, u"during"_s, u"after"_s}));
    QVERIFY(qInstallMessageHandler(&hear) == &hear);
}

void TestLogBook::threadsMaySpeakWhileItEnds()
{
    heard = nullptr;
    for (int round = 0; round < 20; ++round) {
        std::vector<std::unique_ptr<QThread>> speakers;
        {
            LogBook book;
            for (int i = 0; i < 3; ++i)
                speakers.push_back(speaker(i, 50));
        }
        for (const auto &thread : speakers)
            QVERIFY(thread->wait());
    }
}

void TestLogBook::ofTwoBooksTheFirstHears()
{
    LogBook first;
    {
        LogBook second;
        qWarning("heard once");
        second.note(u"test"_s, u"own"_s);
        EVENTUALLY_COMPARE(textsOf(second.model()), QStringList{u"own"_s});
    }
    qWarning("heard still");
    EVENTUALLY_COMPARE(textsOf(first.model()), (QStringList{u"heard once"_s, u"heard still"_s}));
    QCOMPARE(m_heard.size(), 2);
}

void TestLogBook::aHandlerThatCameLaterStays()
{
    const QtMessageHandler later = [](QtMsgType, const QMessageLogContext &, const QString &) {};
    {
        LogBook book;
        qInstallMessageHandler(later);
    }
    QVERIFY(qInstallMessageHandler(&hear) == later);
}

void TestLogBook::theLastWordsOfTheProgramAreHeard_data()
{
    QTest::addColumn<QString>("where");
    QTest::newRow("in the window's thread") << u"here"_s;
    QTest::newRow("in another thread") << u"thread"_s;
}

void TestLogBook::theLastWordsOfTheProgramAreHeard()
{
    QFETCH(QString, where);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--die"_s, where});
    QVERIFY(child.waitForFinished(patience));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const QByteArray said = child.readAllStandardError();
    QVERIFY2(said.contains("The end of •••"), said.constData());
    QVERIFY(!said.contains("c4n4ry"));
}

void TestLogBook::aLineOfAFileSaysAll()
{
    const LogEntry entry{.time = QDateTime({2026, 11, 22}, {12, 4, 5, 123}, Qt::UTC),
                         .level = LogLevel::Warning,
                         .category = u"network"_s,
                         .text = u"one\ntwo"_s};
    QCOMPARE(logLine(entry), u"2026-11-22T12:04:05.123Z warning network: one\n    two"_s);
}

void TestLogBook::entriesAreFoundByLevelAndWords_data()
{
    QTest::addColumn<LogLevel>("least");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("all") << LogLevel::Debug << QString()
                         << QStringList{u"Opened Demo"_s, u"Slow network"_s, u"No answer"_s};
    QTest::newRow("bad ones") << LogLevel::Warning << QString()
                              << QStringList{u"Slow network"_s, u"No answer"_s};
    QTest::newRow("a word") << LogLevel::Debug << u"demo"_s << QStringList{u"Opened Demo"_s};
    QTest::newRow("the part's name")
        << LogLevel::Debug << u"CLIENT"_s << QStringList{u"Slow network"_s, u"No answer"_s};
    QTest::newRow("words in any order")
        << LogLevel::Debug << u" network  slow "_s << QStringList{u"Slow network"_s};
    QTest::newRow("nothing") << LogLevel::Error << u"demo"_s << QStringList();
}

void TestLogBook::entriesAreFoundByLevelAndWords()
{
    QFETCH(LogLevel, least);
    QFETCH(QString, words);
    QFETCH(QStringList, texts);
    LogModel log;
    LogFilter filter;
    filter.setSourceModel(&log);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QDateTime time({2026, 11, 22}, {12, 0}, Qt::UTC);
    log.append({time, LogLevel::Info, u"program"_s, u"Opened Demo"_s});
    log.append({time, LogLevel::Warning, u"client"_s, u"Slow network"_s});
    filter.setLeastLevel(least);
    filter.setWords(words);
    log.append({time, LogLevel::Error, u"client"_s, u"No answer"_s});
    QStringList found;
    for (int row = 0; row < filter.rowCount(); ++row)
        found += filter.index(row, LogModel::TextColumn).data().toString();
    QCOMPARE(found, texts);
}

int main(int argc, char **argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--die") == 0)
        return die(argv[2]);
    QCoreApplication application(argc, argv);
    TestLogBook test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logbook.moc"
