// SPDX-License-Identifier: Apache-2.0
#include "app/source/failuretext.h"
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"
#include "tests/support/testauthority.h"

#include <QProcess>
#include <QSslCertificate>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Why = FetchFailure::Kind;
using Certificate = TestAuthority::Certificate;

Q_DECLARE_METATYPE(chargetree::FetchFailure::Kind)

namespace {

const QByteArray fleetText = R"({"userGroups": [], "spareUsers": []})";

QString sentenceOf(const Talk &talk)
{
    return failureText({bareConnection(talk.server.base(), {}), talk.failure()}, QLocale::c());
}

} // namespace

class TestTlsFaults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aServerOfAnOwnAuthorityIsBelieved_data();
    void aServerOfAnOwnAuthorityIsBelieved();
    void anOwnAuthorityIsBelievedBesideTheOthers();
    void aServerThatCanNotProveWhoItIsGetsNothing_data();
    void aServerThatCanNotProveWhoItIsGetsNothing();
    void theSentenceSaysSinceWhenACertificateIsNotValid();
    void aServerThatAsksIsShownOurCertificate();
    void aServerThatAsksRefusesWhoShowsNone_data();
    void aServerThatAsksRefusesWhoShowsNone();
    void aFileOfNoUseIsAFailure_data();
    void aFileOfNoUseIsAFailure();

private:
    [[nodiscard]] FleetRequest requestTo(const LoopbackServer &server) const;

    TestAuthority m_authority;
};

void TestTlsFaults::initTestCase()
{
    if (!m_authority.trouble().isEmpty())
        QSKIP(qPrintable(m_authority.trouble()));
}

FleetRequest TestTlsFaults::requestTo(const LoopbackServer &server) const
{
    FleetRequest request{.connection = bareConnection(server.base(), u"Ä 1"_s),
                         .key = ApiKey(secret)};
    request.connection.caFile = m_authority.caFile();
    return request;
}

void TestTlsFaults::aServerOfAnOwnAuthorityIsBelieved_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("by number") << u"127.0.0.1"_s;
    QTest::newRow("by name") << u"localhost"_s;
}

void TestTlsFaults::aServerOfAnOwnAuthorityIsBelieved()
{
    QFETCH(const QString, host);
    Talk talk(m_authority.server(Certificate::Good));
    talk.server.answerWith(goodAnswer(fleetText));
    FleetRequest request = requestTo(talk.server);
    request.connection.base.setHost(host);
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
    QCOMPARE(talk.body(), fleetText);
}

void TestTlsFaults::anOwnAuthorityIsBelievedBesideTheOthers()
{
    // Stands for the system's authorities.
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration system = before;
    system.addCaCertificates(QSslCertificate::fromPath(m_authority.otherCaFile()));
    QSslConfiguration::setDefaultConfiguration(system);
    Talk talk(m_authority.server(Certificate::OtherAuthority));
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(requestTo(talk.server));
    QSslConfiguration::setDefaultConfiguration(before);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
}

void TestTlsFaults::aServerThatCanNotProveWhoItIsGetsNothing_data()
{
    QTest::addColumn<int>("certificate");
    QTest::addColumn<Why>("kind");
    const auto row = [](const char *name, Certificate certificate, Why kind) {
        QTest::newRow(name) << int(certificate) << kind;
    };
    row("expired", Certificate::Expired, Why::TlsExpired);
    row("not yet valid", Certificate::NotYetValid, Why::TlsNotYetValid);
    row("for another host", Certificate::OtherHost, Why::TlsOtherHost);
    row("self-signed", Certificate::SelfSigned, Why::TlsSelfSigned);
    row("of another authority", Certificate::OtherAuthority, Why::TlsUnknownAuthority);
    row("made for clients", Certificate::Client, Why::Tls);
}

void TestTlsFaults::aServerThatCanNotProveWhoItIsGetsNothing()
{
    QFETCH(const int, certificate);
    QFETCH(const Why, kind);
    Talk talk(m_authority.server(Certificate(certificate)));
    talk.server.answerWith(goodAnswer(fleetText));
    talk.client.fetch(requestTo(talk.server));
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failed.size(), 1);
    QCOMPARE(talk.failure().kind, kind);
    QCOMPARE(talk.server.received(), QByteArray());
}

void TestTlsFaults::theSentenceSaysSinceWhenACertificateIsNotValid()
{
    Talk talk(m_authority.server(Certificate::Expired));
    talk.client.fetch(requestTo(talk.server));
    EVENTUALLY_COMPARE(talk.answers(), 1);
    const QString text = sentenceOf(talk);
    QVERIFY2(text.contains(u"its certificate expired on Wednesday, 3 February 2021;"_s),
             qPrintable(text));
}

void TestTlsFaults::aServerThatAsksIsShownOurCertificate()
{
    Talk talk(m_authority.serverThatAsks());
    talk.server.answerWith(goodAnswer(fleetText));
    FleetRequest request = requestTo(talk.server);
    request.connection.certificateFile = m_authority.certificateFile(Certificate::Client);
    request.connection.certificateKeyFile = m_authority.keyFile();
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.fetched.size(), 1);
}

void TestTlsFaults::aServerThatAsksRefusesWhoShowsNone_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<Why>("kind");
    QTest::newRow("TLS 1.2, which has no word for it") << u"-tls1_2"_s << Why::NoTls;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s << Why::CertificateRefused;
}

// Qt's own server says no word about it, so another one is asked.
void TestTlsFaults::aServerThatAsksRefusesWhoShowsNone()
{
    QFETCH(const QString, protocol);
    QFETCH(const Why, kind);
    QProcess server;
    server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, protocol, u"-cert"_s,
                                m_authority.certificateFile(Certificate::Good), u"-key"_s,
                                m_authority.keyFile(), u"-CAfile"_s, m_authority.caFile(),
                                u"-Verify"_s, u"1"_s, u"-verify_return_error"_s});
    QByteArray said;
    const auto hears = [&] {
        said += server.readAllStandardOutput();
        return said.indexOf('\n', said.indexOf("ACCEPT 127.0.0.1:")) > 0
               && said.contains("ACCEPT 127.0.0.1:");
    };
    EVENTUALLY(hears());
    Talk talk;
    FleetRequest request = requestTo(talk.server);
    request.connection.base =
        QUrl(u"https://127.0.0.1:"_s
             + QString::fromLatin1(said.mid(said.indexOf("ACCEPT 127.0.0.1:") + 17).simplified()));
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    server.kill();
    server.waitForFinished(patience);
    QCOMPARE(talk.failure().kind, kind);
}

void TestTlsFaults::aFileOfNoUseIsAFailure_data()
{
    QTest::addColumn<Connection>("connection");
    QTest::addColumn<Why>("kind");
    const QString own = m_authority.certificateFile(Certificate::Client);
    const QString missing = m_authority.file("missing.pem");
    const QString settings = m_authority.file("settings");
    const auto row = [](const char *name, const QString &ca, const QString &certificate,
                        const QString &key, Why kind) {
        QTest::newRow(name) << Connection{.caFile = ca,
                                          .certificateFile = certificate,
                                          .certificateKeyFile = key}
                            << kind;
    };
    row("no such authorities", missing, {}, {}, Why::TlsFileUnreadable);
    row("a folder of authorities", u"/"_s, {}, {}, Why::TlsFileUnreadable);
    row("something that never ends", u"/dev/zero"_s, {}, {}, Why::TlsFileUnreadable);
    row("no authority in it", settings, {}, {}, Why::NoAuthority);
    row("no such certificate", {}, missing, m_authority.keyFile(), Why::TlsFileUnreadable);
    row("no certificate in it", {}, settings, m_authority.keyFile(), Why::NoCertificate);
    row("no such key", {}, own, missing, Why::TlsFileUnreadable);
    row("no key in it", {}, own, settings, Why::NoCertificateKey);
    row("no key named, none with the certificate", {}, own, {}, Why::NoCertificateKey);
    row("the key of another certificate", {}, own, m_authority.file("other.key"),
        Why::OtherCertificateKey);
}

void TestTlsFaults::aFileOfNoUseIsAFailure()
{
    QFETCH(Connection, connection);
    QFETCH(const Why, kind);
    Talk talk(m_authority.server(Certificate::Good));
    connection.base = talk.server.base();
    talk.client.fetch({.connection = connection, .key = ApiKey(secret)});
    QCOMPARE(talk.answers(), 0); // never from within the call
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, kind);
    QVERIFY(talk.server.received().isEmpty());
    const QStringList files{connection.caFile, connection.certificateFile,
                            connection.certificateKeyFile};
    QVERIFY(files.contains(talk.failure().detail));
    QVERIFY(sentenceOf(talk).contains(u"“"_s + talk.failure().detail + u"”"_s));
}

QTEST_GUILESS_MAIN(TestTlsFaults)
#include "tst_tlsfaults.moc"
