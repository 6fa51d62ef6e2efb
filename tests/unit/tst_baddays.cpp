// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eventually.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testauthority.h"

#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

using End = ServerAnswer::End;

namespace {

const QString someId = u"6f0c2a4e-5d3b-4c57-9a51-0d2f8b7c1e90"_s;

/// Where the answers come from on a bad day.
enum class Network { Here, UnknownHost, ClosedPort, ExpiredCertificate };

} // namespace

Q_DECLARE_METATYPE(Network)

/// What a person sees of an outside world that breaks: one sentence on what happened and what to
/// do, beside the fleet that was there; and all is well again with the next good answer.
class TestBadDays final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowSaysWhatHappenedAndWhatToDo_data();
    void theWindowSaysWhatHappenedAndWhatToDo();

private:
    TestAuthority m_authority;
};

void TestBadDays::theWindowSaysWhatHappenedAndWhatToDo_data()
{
    QTest::addColumn<Network>("place");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("happened");
    QTest::addColumn<QString>("remedy");
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray page = "<html><body>Welcome to the hotel</body></html>";
    // A name that no network knows, whether there is one or not.
    QTest::newRow("wrong host or no network")
        << Network::UnknownHost << QByteArray() << u"not found"_s
        << u"check the address and your network"_s;
    QTest::newRow("nothing answers there") << Network::ClosedPort << QByteArray()
                                           << u"takes no connections"_s << u"check the address"_s;
    QTest::newRow("wrong key") << Network::Here
                               << httpAnswer("401 Unauthorized", "Content-Length: 0\r\n", {})
                               << u"refuses the key"_s << u"check the key"_s;
    QTest::newRow("expired certificate") << Network::ExpiredCertificate << QByteArray()
                                         << u"expired on "_s << u"renew the certificate"_s;
    QTest::newRow("captive portal that redirects")
        << Network::Here
        << httpAnswer("302 Found", "Location: http://127.0.0.1:1/login\r\nContent-Length: 0\r\n",
                      {})
        << u"another address"_s << u"log in"_s;
    QTest::newRow("captive portal that answers itself")
        << Network::Here
        << httpAnswer("200 OK",
                      "Content-Type: text/html\r\nContent-Length: "
                          + QByteArray::number(page.size()) + "\r\n",
                      page)
        << u"web page"_s << u"log in"_s;
    QTest::newRow("server that goes down half way")
        << Network::Here
        << httpAnswer("200 OK", json + "Content-Length: 5000\r\n", "{\"userGroups\": [")
        << u"cut on the way"_s << u"try again"_s;
    QTest::newRow("server in trouble")
        << Network::Here << httpAnswer("500 Oops", "Content-Length: 0\r\n", {}) << u"status 500"_s
        << u"try again"_s;
}

void TestBadDays::theWindowSaysWhatHappenedAndWhatToDo()
{
    QFETCH(const Network, place);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, happened);
    QFETCH(const QString, remedy);
    if (place == Network::ExpiredCertificate && !m_authority.trouble().isEmpty())
        QSKIP(qPrintable(m_authority.trouble()));
    LoopbackServer server;
    server.answerWith(goodAnswer(fleetOfDrivers(2)));
    RunningProgram program;
    program.start();
    const Connection good{.id = someId,
                          .name = u"Northwind"_s,
                          .base = server.base(),
                          .path = u"users"_s,
                          .clientId = u"7"_s};
    QVERIFY(program.keep(good, "c4nary"));
    program.session().open(good);
    EVENTUALLY_COMPARE(program.drivers(), std::size_t(2));

    Connection bad = good;
    std::unique_ptr<LoopbackServer> expired;
    if (place == Network::Here) {
        server.answerWith({answer, End::Close});
    } else if (place == Network::UnknownHost) {
        bad.base = QUrl(u"https://fleet.invalid/api/"_s);
    } else if (place == Network::ClosedPort) {
        bad.base = LoopbackServer().base(); // closed again by now
    } else {
        expired = std::make_unique<LoopbackServer>(
            m_authority.server(TestAuthority::Certificate::Expired));
        bad.base = expired->base();
        bad.caFile = m_authority.caFile();
    }
    QCOMPARE(program.application().connections().save(bad).fault, WriteFault::None);
    QTest::keyClick(&program.window(), Qt::Key_F5);
    EVENTUALLY(!program.noticed().isEmpty());
    const QString said = program.noticed();
    QVERIFY2(said.contains(happened, Qt::CaseInsensitive), qPrintable(said));
    QVERIFY2(said.contains(remedy, Qt::CaseInsensitive), qPrintable(said));
    QVERIFY2(said.contains(u"What you see is as of "_s), qPrintable(said));
    QCOMPARE(program.drivers(), std::size_t(2));

    QCOMPARE(program.application().connections().save(good).fault, WriteFault::None);
    server.answerWith(goodAnswer(fleetOfDrivers(3)));
    QVERIFY(program.press(retryAction));
    EVENTUALLY_COMPARE(program.drivers(), std::size_t(3));
    QVERIFY(program.noticed().isEmpty());
}

QTEST_MAIN(TestBadDays)
#include "tst_baddays.moc"
