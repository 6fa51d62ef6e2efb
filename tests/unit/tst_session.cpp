// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/connections/keydialog.h"
#include "ui/detail/detailpane.h"
#include "ui/parts/elidedlabel.h"
#include "ui/saved/savedpanel.h"
#include "ui/tree/fleetview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString someId = u"6f0c2a4e-5d3b-4c57-9a51-0d2f8b7c1e90"_s;
const QByteArray canary = "c4nary+k/y=\"7";

ServerAnswer answerOf(const QByteArray &status, const QByteArray &headers = {},
                      const QByteArray &body = {})
{
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return {httpAnswer(status, headers + length, body), ServerAnswer::End::Close};
}

} // namespace

/// A window on a connection, over good days and bad ones.
class TestSession final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<RunningProgram> m_program;
    std::unique_ptr<LoopbackServer> m_server;

    Session &session() { return m_program->session(); }
    MainWindow &window() { return m_program->window(); }
    std::size_t drivers() { return m_program->drivers(); }
    QString noticed() { return m_program->noticed(); }

    [[nodiscard]] Connection connection() const
    {
        return {.id = someId,
                .name = u"Northwind"_s,
                .environment = Environment::Test,
                .base = m_server->base(),
                .path = u"users"_s,
                .clientId = u"7"_s};
    }
    void startWithConnection()
    {
        m_program->start();
        QVERIFY(m_program->keep(connection(), canary));
    }
    void fetchOnce(int count)
    {
        m_server->answerWith(goodAnswer(fleetOfDrivers(count)));
        startWithConnection();
        session().open(connection());
        EVENTUALLY_COMPARE(drivers(), std::size_t(count));
    }
    void refreshByKey() { QTest::keyClick(&window(), Qt::Key_F5); }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_server = std::make_unique<LoopbackServer>();
    }

    void cleanup()
    {
        m_program.reset();
        m_server.reset();
    }

    void aGoodAnswerIsKeptAsACopy()
    {
        fetchOnce(2);
        QCOMPARE(window().windowTitle(), u"Chargetree: Northwind [TEST]"_s);
        m_program->end();
        QCOMPARE(m_program->copies(someId).size(), 1);
    }

    void whatIsNoFleetIsNotKept()
    {
        m_server->answerWith(goodAnswer("{\"error\": 1}"));
        startWithConnection();
        session().open(connection());
        EVENTUALLY(!noticed().isEmpty());
        m_program->end();
        QVERIFY(m_program->copies(someId).isEmpty());
    }

    void theNewestCopyIsShownWhileTheServerIsAsked()
    {
        fetchOnce(2);
        m_program->end();
        m_server->answerWith({{}, ServerAnswer::End::KeepOpen}); // it thinks about it
        startWithConnection();
        m_program->application().openLast();
        EVENTUALLY_COMPARE(drivers(), std::size_t(2));
        auto *age = window().findChild<ElidedLabel *>(u"statusAge"_s);
        QVERIFY2(age->text().contains(u"offline copy"_s), qPrintable(age->text()));
        EVENTUALLY(m_server->requests().size() == 2);
        m_server->send(goodAnswer(fleetOfDrivers(3)).bytes);
        EVENTUALLY_COMPARE(drivers(), std::size_t(3));
        QVERIFY(!age->text().contains(u"offline copy"_s));
    }

    void aServerThatIsDownLeavesTheCopyAndSaysHowOldItIs()
    {
        fetchOnce(2);
        m_program->end();
        Connection gone = connection();
        m_server = std::make_unique<LoopbackServer>();
        startWithConnection();
        gone.base = LoopbackServer().base(); // closed again by now
        QCOMPARE(m_program->application().connections().save(gone).fault, WriteFault::None);
        session().open(gone);
        EVENTUALLY_COMPARE(drivers(), std::size_t(2));
        EVENTUALLY(!noticed().isEmpty());
        QCOMPARE(window().windowTitle(), u"Chargetree: Northwind [TEST]"_s);
    }

    void aRefreshThatFailsKeepsTheFleetAndSaysHowOldItIs()
    {
        fetchOnce(2);
        m_server->answerWith(answerOf("500 Oops"));
        refreshByKey();
        EVENTUALLY(!noticed().isEmpty());
        QVERIFY2(noticed().contains(u"What you see is as of "_s), qPrintable(noticed()));
        QCOMPARE(drivers(), std::size_t(2));
        m_server->answerWith(goodAnswer(fleetOfDrivers(3)));
        QVERIFY(m_program->press(retryAction));
        EVENTUALLY_COMPARE(drivers(), std::size_t(3));
        QVERIFY(noticed().isEmpty());
    }

    void aWrongKeyCanBeEnteredAgain()
    {
        m_server->answerWith(answerOf("401 Unauthorized"));
        startWithConnection();
        session().open(connection());
        EVENTUALLY(!noticed().isEmpty());
        QVERIFY(m_program->press(u"key"_s));
        EVENTUALLY(window().findChild<KeyDialog *>());
        auto *dialog = window().findChild<KeyDialog *>();
        m_server->answerWith(goodAnswer(fleetOfDrivers(1)));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"other"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        EVENTUALLY_COMPARE(drivers(), std::size_t(1));
        QVERIFY(m_server->requests().constLast().contains("code=other&"));
    }

    void aConnectionWithoutAKeyAsksForIt()
    {
        m_program->start();
        QCOMPARE(m_program->application().connections().save(connection()).fault, WriteFault::None);
        session().open(connection());
        EVENTUALLY(!noticed().isEmpty());
        QVERIFY(m_server->requests().isEmpty());
        QVERIFY(m_program->press(u"key"_s));
        EVENTUALLY(window().findChild<KeyDialog *>());
    }

    void anAnswerThatDidNotChangeIsAsOfNow()
    {
        m_server->answerWith(answerOf(
            "200 OK", "ETag: \"v1\"\r\nContent-Type: application/json\r\n", fleetOfDrivers(2)));
        startWithConnection();
        session().open(connection());
        EVENTUALLY_COMPARE(drivers(), std::size_t(2));
        const QDateTime first = session().loaded()->provenance.asOf;
        m_server->answerWith(
            {httpAnswer("304 Not Modified", "ETag: \"v1\"\r\n", {}), ServerAnswer::End::Close});
        refreshByKey();
        EVENTUALLY(session().loaded()->provenance.asOf > first);
        QVERIFY(m_server->requests().constLast().contains("If-None-Match: \"v1\"\r\n"));
        QCOMPARE(drivers(), std::size_t(2));
        QVERIFY(noticed().isEmpty());
    }

    void aRemovedConnectionTakesItsCopiesAlong()
    {
        fetchOnce(1);
        m_program->end();
        QCOMPARE(m_program->copies(someId).size(), 1);
        m_program->start();
        QCOMPARE(m_program->application().connections().remove(someId).fault, WriteFault::None);
        m_program->end();
        m_program->start(); // as after a crash: what was removed is deleted at the next start
        m_program->end();
        QVERIFY(m_program->copies(someId).isEmpty());
        QVERIFY(ConnectionStore(m_program->path(u"connections.json"_s), {}).removed().empty());
    }

    void whoRemovesAConnectionIsToldOfItsCopies()
    {
        fetchOnce(1);
        QSignalSpy counted(&m_program->application().copies(), &SnapshotJob::countedOf);
        window().findChild<QAction *>(u"connect"_s)->trigger();
        EVENTUALLY(!counted.isEmpty());
        auto &dialog = *window().findChild<ConnectionsDialog *>();
        dialog.findChild<QAbstractButton *>(u"connectionRemove"_s)->click();
        const QString asked =
            dialog.findChild<NoticeBar *>(u"connectionQuestion"_s)->notice().sentence;
        QVERIFY2(asked.contains(u"offline cop"_s), qPrintable(asked));
    }

    void aSecondWindowShowsASecondFleet()
    {
        fetchOnce(2);
        const QByteArray otherFleet = fleetOfDrivers(5);
        LoopbackServer production;
        production.answerWith(goodAnswer(otherFleet));
        Connection other = connection();
        other.id = u"0b8c6a4e-5d3b-4c57-9a51-0d2f8b7c1e91"_s;
        other.name = u"Southwind"_s;
        other.environment = Environment::Production;
        other.base = production.base();
        QCOMPARE(m_program->application().connections().save(other).fault, WriteFault::None);
        m_program->application().keys().keep(other.id, ApiKey(canary), false);
        MainWindow &first = window();
        Q_EMIT first.newWindowRequested(other.id);
        MainWindow *second = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *each = qobject_cast<MainWindow *>(widget);
            if (each && each != &first)
                second = each;
        }
        QVERIFY(second);
        EVENTUALLY(second->fleetView().model().fleet());
        QCOMPARE(second->fleetView().model().fleet()->drivers().size(), std::size_t(5));
        QCOMPARE(first.fleetView().model().fleet()->drivers().size(), std::size_t(2));
        QVERIFY(second->windowTitle().contains(u"PROD"_s));
    }

    void whatIsGoneStaysInThePane()
    {
        fetchOnce(2);
        window().fleetView().reveal(m_program->fleet()->drivers()[1].node);
        auto *pane = window().findChild<DetailPane *>();
        m_server->answerWith(goodAnswer(fleetOfDrivers(1)));
        refreshByKey();
        EVENTUALLY_COMPARE(drivers(), std::size_t(1));
        QVERIFY(pane->isGone());
    }

    void aMachineThatSleptAsksAgain()
    {
        fetchOnce(2);
        m_server->answerWith(goodAnswer(fleetOfDrivers(3)));
        m_program->sleep(8h);
        EVENTUALLY_COMPARE(drivers(), std::size_t(3));
        QVERIFY(noticed().isEmpty());
    }

    void aMachineThatWakesUpElsewhereKeepsTheFleetAndSaysWhy()
    {
        fetchOnce(2);
        m_server->answerWith({{}, ServerAnswer::End::Reset});
        m_program->sleep(8h);
        EVENTUALLY(!noticed().isEmpty());
        QVERIFY2(noticed().contains(u"What you see is as of "_s), qPrintable(noticed()));
        QCOMPARE(drivers(), std::size_t(2));
    }

    void anAnswerThatTheMachineSleptThroughIsAskedForAnew()
    {
        fetchOnce(2);
        m_server->answerWith({{}, ServerAnswer::End::KeepOpen});
        refreshByKey();
        EVENTUALLY_COMPARE(m_server->requests().size(), 2);
        m_server->answerWith(goodAnswer(fleetOfDrivers(3)));
        m_program->sleep(8h);
        EVENTUALLY_COMPARE(drivers(), std::size_t(3));
    }

    void whatAPersonOpensIsNotPutAsideForARefreshThatIsDue()
    {
        m_server->answerWith(goodAnswer(fleetOfDrivers(2)));
        m_program->start();
        Connection often = connection();
        often.refreshEvery = 5min;
        QVERIFY(m_program->keep(often, canary));
        session().open(often);
        EVENTUALLY_COMPARE(drivers(), std::size_t(2));
        LoopbackServer slow;
        slow.answerWith({{}, ServerAnswer::End::KeepOpen});
        Connection other = connection();
        other.id = u"0b8c6a4e-5d3b-4c57-9a51-0d2f8b7c1e91"_s;
        other.base = slow.base();
        QVERIFY(m_program->keep(other, canary));
        session().open(other);
        EVENTUALLY_COMPARE(slow.requests().size(), 1);
        m_program->pass(6min);
        slow.send(goodAnswer(fleetOfDrivers(5)).bytes);
        EVENTUALLY_COMPARE(drivers(), std::size_t(5));
        QCOMPARE(m_server->requests().size(), 1);
    }

    /// A name may turn the direction of the sentence around it.
    void whatANoticeNamesIsShownWithMarks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a connection") << u"openNamed"_s;
        QTest::newRow("a page") << u"page"_s;
        QTest::newRow("searches") << u"searches"_s;
    }
    void whatANoticeNamesIsShownWithMarks()
    {
        QFETCH(QString, name);
        m_program->start();
        const QString turning = u"a\u202Egnp.exe"_s;
        const QString path = m_program->path(turning);
        if (name == u"openNamed"_s)
            session().openNamed(turning);
        else if (name == u"page"_s)
            Q_EMIT window().pageSaveRequested(path, "%PDF");
        else
            Q_EMIT window().savedPanel().exportRequested(path);
        EVENTUALLY(noticed().contains(u"gnp.exe"_s));
        QVERIFY2(!noticed().contains(QChar(0x202E)), qUtf8Printable(noticed()));
    }

    void theKeyIsNowhereButOnTheWire();
};

namespace {

QList<QByteArray> spellings()
{
    const QString text = QString::fromUtf8(canary);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const QByteArray percent = canary.toPercentEncoding();
    QByteArray json = canary;
    json.replace('"', "\\\"");
    return {canary, percent, QByteArray(canary).replace('+', ' '), canary.toBase64(), json, utf16};
}

void addTexts(const QWidget &widget, QByteArrayList &texts)
{
    for (const char *name : {"text", "windowTitle", "toolTip", "whatsThis", "statusTip",
                             "accessibleName", "accessibleDescription", "placeholderText", "title"})
        texts.append(widget.property(name).toString().toUtf8());
    if (const auto *label = qobject_cast<const ElidedLabel *>(&widget))
        texts.append(label->text().toUtf8());
    for (const QWidget *child :
         widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        addTexts(*child, texts);
}

} // namespace

void TestSession::theKeyIsNowhereButOnTheWire()
{
    // The server repeats what it was sent, as error pages do.
    const QByteArray echo = "bad key " + canary + " in /users?code=" + canary.toPercentEncoding();
    QByteArrayList seen;
    startWithConnection();
    const QList<ServerAnswer> answers{
        answerOf("401 Unauthorized", "Content-Type: text/plain\r\n", echo),
        answerOf("400 Bad Request", "Content-Type: text/html\r\n", "<p>" + echo),
        answerOf("500 Oops", "Content-Type: application/json\r\n",
                 "{\"message\":\"" + echo + "\"}"),
        answerOf("302 Found", "Location: https://elsewhere.example/?" + canary + "\r\n"),
        answerOf("200 OK", "Content-Type: text/html\r\n", "<html>" + echo),
        goodAnswer("{\"error\": \"" + echo),
        goodAnswer(fleetOfDrivers(1)),
    };
    for (const ServerAnswer &answer : answers) {
        m_server->answerWith(answer);
        const auto before = m_server->requests().size();
        session().open(connection());
        EVENTUALLY(m_server->requests().size() > before);
        EVENTUALLY(!noticed().isEmpty() || drivers() == 1);
        seen.append(m_program->notice().notice().sentence.toUtf8());
        seen.append(m_program->notice().notice().details.toUtf8());
        addTexts(window(), seen);
        m_program->notice().dismiss();
    }
    QVERIFY(m_server->requests().constLast().contains(canary.toPercentEncoding()));
    const QString exported = m_program->path(u"drivers.csv"_s);
    ExportQuestion question{
        .view = std::make_shared<const ExportView>(ExportView{.loaded = session().loaded()})};
    question.choice.scope = ExportScope::All;
    Q_EMIT window().exportRequested(question, exported);
    EVENTUALLY(QFile::exists(exported));
    Q_EMIT window().logRequested();
    Q_EMIT window().supportBundleRequested();
    addTexts(window(), seen);
    for (const LogEntry &entry : m_program->application().log().model().entries())
        seen.append(entry.text.toUtf8());
    seen.append(QGuiApplication::clipboard()->text().toUtf8());
    m_program->end();
    QDirIterator files(m_program->path({}), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        seen.append(file.readAll());
        ++count;
    }
    QVERIFY(count >= 3); // the connections, a copy and an export
    for (const QByteArray &text : std::as_const(seen)) {
        for (const QByteArray &spelling : spellings())
            QVERIFY2(!text.contains(spelling), text.constData());
    }
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
