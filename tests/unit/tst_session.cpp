// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/samplefleet.h"
#include "ui/detailpane.h"
#include "ui/elidedlabel.h"
#include "ui/fleetview.h"
#include "ui/keydialog.h"
#include "ui/noticebar.h"

#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

const QString someId = u"6f0c2a4e-5d3b-4c57-9a51-0d2f8b7c1e90"_s;
const QByteArray canary = "c4nary+k/y=\"7";

QByteArray document(int drivers)
{
    std::string outline = "H 1 Helsinki\n";
    for (int i = 1; i <= drivers; ++i)
        outline += "  D " + std::to_string(i) + " Driver" + std::to_string(i) + "\n";
    const std::string text = sampleDocument(outline);
    return {text.data(), qsizetype(text.size())};
}

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
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_program;
    std::unique_ptr<LoopbackServer> m_server;

    Session &session() { return m_program->session(); }
    MainWindow &window() { return session().window(); }
    const Fleet *fleet() { return window().fleetView().model().fleet(); }
    std::size_t drivers() { return fleet() ? fleet()->drivers().size() : 0; }
    NoticeBar &notice() { return *window().findChild<NoticeBar *>(); }
    QString noticed() { return notice().isVisible() ? notice().notice().sentence : QString(); }

    [[nodiscard]] Connection connection() const
    {
        return {.id = someId,
                .name = u"Northwind"_s,
                .environment = Environment::Test,
                .base = m_server->base(),
                .path = u"users"_s,
                .clientId = u"7"_s};
    }
    void start()
    {
        m_program = std::make_unique<Application>(
            *m_settings, *m_language,
            Places{.connections = m_home->filePath(u"connections.json"_s),
                   .copies = m_home->filePath(u"copies"_s)},
            QDateTime());
        window().show();
    }
    void startWithConnection()
    {
        start();
        QCOMPARE(m_program->connections().save(connection()).fault, WriteFault::None);
        m_program->keys().keep(someId, ApiKey(canary), false);
    }
    /// Ends the program, which waits until its copies are kept.
    void end() { m_program.reset(); }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_home->filePath(u"copies/"_s + someId)).entryList(QDir::Files);
    }
    void fetchOnce(int count)
    {
        m_server->answerWith(goodAnswer(document(count)));
        startWithConnection();
        session().open(connection());
        QTRY_COMPARE(drivers(), std::size_t(count));
    }
    void clickAction(const QString &id)
    {
        const auto &actions = notice().notice().actions;
        const auto action = std::find_if(actions.begin(), actions.end(),
                                         [&](const NoticeAction &each) { return each.id == id; });
        QVERIFY2(action != actions.end(), qPrintable(noticed()));
        for (QPushButton *button : notice().findChildren<QPushButton *>()) {
            if (button->text() == action->label)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        m_home = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
        m_settings->setLanguage(QLocale(QLocale::English));
        m_language = std::make_unique<Language>();
        m_server = std::make_unique<LoopbackServer>();
    }

    void cleanup()
    {
        m_program.reset();
        m_language.reset();
        m_settings.reset();
        m_server.reset();
    }

    void aGoodAnswerIsKeptAsACopy()
    {
        fetchOnce(2);
        QCOMPARE(window().windowTitle(), u"Chargetree: Northwind [TEST]"_s);
        end();
        QCOMPARE(copies().size(), 1);
    }

    void whatIsNoFleetIsNotKept()
    {
        m_server->answerWith(goodAnswer("{\"error\": 1}"));
        startWithConnection();
        session().open(connection());
        QTRY_VERIFY(!noticed().isEmpty());
        end();
        QVERIFY(copies().isEmpty());
    }

    void theNewestCopyIsShownWhileTheServerIsAsked()
    {
        fetchOnce(2);
        end();
        m_server->answerWith({{}, ServerAnswer::End::KeepOpen}); // it thinks about it
        startWithConnection();
        m_program->openLast();
        QTRY_COMPARE(drivers(), std::size_t(2));
        auto *age = window().findChild<ElidedLabel *>(u"statusAge"_s);
        QVERIFY2(age->text().contains(u"offline copy"_s), qPrintable(age->text()));
        QTRY_VERIFY(m_server->requests().size() == 2);
        m_server->send(goodAnswer(document(3)).bytes);
        QTRY_COMPARE(drivers(), std::size_t(3));
        QVERIFY(!age->text().contains(u"offline copy"_s));
    }

    void aServerThatIsDownLeavesTheCopyAndSaysHowOldItIs()
    {
        fetchOnce(2);
        end();
        Connection gone = connection();
        m_server = std::make_unique<LoopbackServer>();
        startWithConnection();
        gone.base = LoopbackServer().base(); // closed again by now
        QCOMPARE(m_program->connections().save(gone).fault, WriteFault::None);
        session().open(gone);
        QTRY_COMPARE(drivers(), std::size_t(2));
        QTRY_VERIFY(!noticed().isEmpty());
        QCOMPARE(window().windowTitle(), u"Chargetree: Northwind [TEST]"_s);
    }

    void aRefreshThatFailsKeepsTheFleetAndSaysHowOldItIs()
    {
        fetchOnce(2);
        m_server->answerWith(answerOf("500 Oops"));
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_VERIFY(!noticed().isEmpty());
        QVERIFY2(noticed().contains(u"What you see is as of "_s), qPrintable(noticed()));
        QCOMPARE(drivers(), std::size_t(2));
        m_server->answerWith(goodAnswer(document(3)));
        clickAction(retryAction);
        QTRY_COMPARE(drivers(), std::size_t(3));
        QVERIFY(noticed().isEmpty());
    }

    void aWrongKeyCanBeEnteredAgain()
    {
        m_server->answerWith(answerOf("401 Unauthorized"));
        startWithConnection();
        session().open(connection());
        QTRY_VERIFY(!noticed().isEmpty());
        clickAction(u"key"_s);
        QTRY_VERIFY(window().findChild<KeyDialog *>());
        auto *dialog = window().findChild<KeyDialog *>();
        m_server->answerWith(goodAnswer(document(1)));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"other"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(drivers(), std::size_t(1));
        QVERIFY(m_server->requests().constLast().contains("code=other&"));
    }

    void aConnectionWithoutAKeyAsksForIt()
    {
        start();
        QCOMPARE(m_program->connections().save(connection()).fault, WriteFault::None);
        session().open(connection());
        QTRY_VERIFY(!noticed().isEmpty());
        QVERIFY(m_server->requests().isEmpty());
        clickAction(u"key"_s);
        QTRY_VERIFY(window().findChild<KeyDialog *>());
    }

    void anAnswerThatDidNotChangeIsAsOfNow()
    {
        m_server->answerWith(
            answerOf("200 OK", "ETag: \"v1\"\r\nContent-Type: application/json\r\n", document(2)));
        startWithConnection();
        session().open(connection());
        QTRY_COMPARE(drivers(), std::size_t(2));
        const QDateTime first = session().loaded()->provenance.asOf;
        m_server->answerWith(
            {httpAnswer("304 Not Modified", "ETag: \"v1\"\r\n", {}), ServerAnswer::End::Close});
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_VERIFY(session().loaded()->provenance.asOf > first);
        QVERIFY(m_server->requests().constLast().contains("If-None-Match: \"v1\"\r\n"));
        QCOMPARE(drivers(), std::size_t(2));
        QVERIFY(noticed().isEmpty());
    }

    void aRemovedConnectionTakesItsCopiesAlong()
    {
        fetchOnce(1);
        end();
        QCOMPARE(copies().size(), 1);
        start();
        QCOMPARE(m_program->connections().remove(someId).fault, WriteFault::None);
        end();
        start(); // as after a crash: what was removed is deleted at the next start
        end();
        QVERIFY(copies().isEmpty());
        QVERIFY(ConnectionStore(m_home->filePath(u"connections.json"_s), {}).removed().empty());
    }

    void aSecondWindowShowsASecondFleet()
    {
        fetchOnce(2);
        const QByteArray otherFleet = document(5);
        LoopbackServer production;
        production.answerWith(goodAnswer(otherFleet));
        Connection other = connection();
        other.id = u"0b8c6a4e-5d3b-4c57-9a51-0d2f8b7c1e91"_s;
        other.name = u"Southwind"_s;
        other.environment = Environment::Production;
        other.base = production.base();
        QCOMPARE(m_program->connections().save(other).fault, WriteFault::None);
        m_program->keys().keep(other.id, ApiKey(canary), false);
        MainWindow &first = window();
        Q_EMIT first.newWindowRequested(other.id);
        MainWindow *second = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *each = qobject_cast<MainWindow *>(widget);
            if (each && each != &first)
                second = each;
        }
        QVERIFY(second);
        QTRY_VERIFY(second->fleetView().model().fleet());
        QCOMPARE(second->fleetView().model().fleet()->drivers().size(), std::size_t(5));
        QCOMPARE(first.fleetView().model().fleet()->drivers().size(), std::size_t(2));
        QVERIFY(second->windowTitle().contains(u"PROD"_s));
    }

    void whatIsGoneStaysInThePane()
    {
        fetchOnce(2);
        window().fleetView().reveal(fleet()->drivers()[1].node);
        auto *pane = window().findChild<DetailPane *>();
        m_server->answerWith(goodAnswer(document(1)));
        QTest::keyClick(&window(), Qt::Key_F5);
        QTRY_COMPARE(drivers(), std::size_t(1));
        QVERIFY(pane->isGone());
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
        goodAnswer(document(1)),
    };
    for (const ServerAnswer &answer : answers) {
        m_server->answerWith(answer);
        const auto before = m_server->requests().size();
        session().open(connection());
        QTRY_VERIFY(m_server->requests().size() > before);
        QTRY_VERIFY(!noticed().isEmpty() || drivers() == 1);
        seen.append(notice().notice().sentence.toUtf8());
        seen.append(notice().notice().details.toUtf8());
        addTexts(window(), seen);
        notice().dismiss();
    }
    QVERIFY(m_server->requests().constLast().contains(canary.toPercentEncoding()));
    Q_EMIT window().logRequested();
    Q_EMIT window().supportBundleRequested();
    addTexts(window(), seen);
    for (const LogEntry &entry : m_program->log().model().entries())
        seen.append(entry.text.toUtf8());
    seen.append(QGuiApplication::clipboard()->text().toUtf8());
    end();
    QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        seen.append(file.readAll());
        ++count;
    }
    QVERIFY(count >= 2); // the connections and a copy
    for (const QByteArray &text : std::as_const(seen)) {
        for (const QByteArray &spelling : spellings())
            QVERIFY2(!text.contains(spelling), text.constData());
    }
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
