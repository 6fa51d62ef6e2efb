// SPDX-License-Identifier: Apache-2.0
#include "tests/support/clienttalk.h"
#include "tests/support/eventually.h"

#include <QNetworkProxyFactory>
#include <QtTest>

using namespace chargetree;
using namespace Qt::StringLiterals;

using Why = FetchFailure::Kind;
using End = ServerAnswer::End;

namespace {

const QByteArray fleetText = R"({"userGroups": [], "spareUsers": []})";
const QByteArray password = "s3cret&+";

ServerAnswer login()
{
    return {httpAnswer("407 Proxy Authentication Required",
                       "Proxy-Authenticate: Basic realm=\"Office\"\r\nContent-Length: 0\r\n", {}),
            End::KeepOpen};
}

/// A client behind a proxy, which is the server of the talk.
struct ProxyTalk : Talk {
    ProxyTalk() { network.setProxy(proxyAt(server)); }

    static QNetworkProxy proxyAt(const LoopbackServer &server)
    {
        return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s,
                static_cast<quint16>(server.base().port())};
    }
    [[nodiscard]] QString name() const
    {
        return u"127.0.0.1:"_s + QString::number(server.base().port());
    }
    /// Lets through who says the right words.
    void askFor(const QByteArray &words, const ServerAnswer &answer)
    {
        const QByteArray line = "\r\nProxy-Authorization: Basic " + words.toBase64() + "\r\n";
        server.answerBy([line, answer](const QByteArray &request) {
            return request.contains(line) ? answer : login();
        });
    }
};

} // namespace

class TestProxies final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProxyThatAsksIsAFailureThatNamesIt_data();
    void aProxyThatAsksIsAFailureThatNamesIt();
    void aRememberedLoginIsGiven_data();
    void aRememberedLoginIsGiven();
    void aWrongLoginIsTriedOnce();
    void anotherProxyIsNotToldTheLogin();
    void aLaterLoginTakesThePlaceOfAWrongOne();
    void thePasswordIsNotRepeated();
    void aProxyThatDoesNotLetThroughIsAFailure_data();
    void aProxyThatDoesNotLetThroughIsAFailure();
    void aProxyThatHangsUpIsAFailure_data();
    void aProxyThatHangsUpIsAFailure();
    void theSystemsProxyIsTakenButForThisMachine();
};

void TestProxies::aProxyThatAsksIsAFailureThatNamesIt_data()
{
    QTest::addColumn<QUrl>("base");
    QTest::newRow("plain") << QUrl(u"http://127.0.0.1:9/api/"_s);
    QTest::newRow("encrypted") << QUrl(u"https://fleet.example/api/"_s);
}

void TestProxies::aProxyThatAsksIsAFailureThatNamesIt()
{
    QFETCH(const QUrl, base);
    ProxyTalk talk;
    talk.server.answerWith(login());
    FleetRequest request = talk.request();
    request.connection.base = base;
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::ProxyLogin);
    QCOMPARE(talk.failure().detail, talk.name());
    QCOMPARE(talk.server.requests().size(), 1);
}

void TestProxies::aRememberedLoginIsGiven_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("plain") << u"aino"_s;
    QTest::newRow("of a domain") << u"OFFICE\\aino"_s;
}

void TestProxies::aRememberedLoginIsGiven()
{
    QFETCH(const QString, user);
    ProxyTalk talk;
    talk.askFor(user.toUtf8() + ':' + password, goodAnswer(fleetText));
    talk.client.setProxyLogin({talk.name(), user, ApiKey(password)});
    for (int fetch = 1; fetch <= 2; ++fetch) {
        talk.client.fetch(talk.request());
        EVENTUALLY_COMPARE(talk.answers(), fetch);
        QCOMPARE(talk.fetched.size(), fetch);
    }
}

void TestProxies::aWrongLoginIsTriedOnce()
{
    ProxyTalk talk;
    talk.askFor("aino:right", goodAnswer(fleetText));
    talk.client.setProxyLogin({talk.name(), u"aino"_s, ApiKey(password)});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::ProxyLogin);
    QCOMPARE(talk.server.requests().size(), 2);
}

void TestProxies::anotherProxyIsNotToldTheLogin()
{
    ProxyTalk talk;
    talk.server.answerWith(login());
    talk.client.setProxyLogin({u"127.0.0.1:1"_s, u"aino"_s, ApiKey(password)});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::ProxyLogin);
    QVERIFY(!talk.server.received().contains("Proxy-Authorization"));
}

void TestProxies::aLaterLoginTakesThePlaceOfAWrongOne()
{
    ProxyTalk talk;
    talk.askFor("aino:" + password, goodAnswer(fleetText));
    talk.client.setProxyLogin({talk.name(), u"aino"_s, ApiKey("wrong")});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.failed.size(), 1);
    talk.client.setProxyLogin({talk.name(), u"aino"_s, ApiKey(password)});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 2);
    QCOMPARE(talk.fetched.size(), 1);
}

void TestProxies::thePasswordIsNotRepeated()
{
    ProxyTalk talk;
    const QByteArray words = "aino, your password is " + password;
    talk.askFor(
        "aino:" + password,
        {httpAnswer("502 Bad Gateway",
                    "Content-Length: " + QByteArray::number(words.size()) + "\r\n", words)});
    talk.client.setProxyLogin({talk.name(), u"aino"_s, ApiKey(password)});
    talk.client.fetch(talk.request());
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::ServerError);
    QCOMPARE(talk.failure().detail, u"aino, your password is •••"_s);
}

void TestProxies::aProxyThatDoesNotLetThroughIsAFailure_data()
{
    QTest::addColumn<ServerAnswer>("answer");
    QTest::newRow("forbidden") << ServerAnswer{
        httpAnswer("403 Forbidden", "Content-Length: 0\r\n", {})};
    QTest::newRow("out of order") << ServerAnswer{
        httpAnswer("502 Bad Gateway", "Content-Length: 0\r\n", {})};
    QTest::newRow("no proxy at all") << ServerAnswer{"SSH-2.0-OpenSSH_9.2\r\n"};
}

void TestProxies::aProxyThatDoesNotLetThroughIsAFailure()
{
    QFETCH(const ServerAnswer, answer);
    ProxyTalk talk;
    talk.server.answerWith(answer);
    FleetRequest request = talk.request();
    request.connection.base = QUrl(u"https://fleet.example/api/"_s);
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::Proxy);
    QVERIFY(talk.server.received().startsWith("CONNECT fleet.example:443 "));
    QVERIFY(!talk.server.received().contains("code="));
}

void TestProxies::aProxyThatHangsUpIsAFailure_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("closed") << int(End::Close);
    QTest::newRow("reset") << int(End::Reset);
}

void TestProxies::aProxyThatHangsUpIsAFailure()
{
    QFETCH(const int, end);
    ProxyTalk talk;
    talk.server.answerWith({{}, End(end)});
    FleetRequest request = talk.request();
    request.connection.base = QUrl(u"https://fleet.example/api/"_s);
    request.connection.limits.inactivity = std::chrono::seconds(1);
    talk.client.fetch(request);
    EVENTUALLY_COMPARE(talk.answers(), 1);
    QCOMPARE(talk.failure().kind, Why::Inactive); // Qt does not say it
    QVERIFY(!talk.server.received().contains("code="));
}

void TestProxies::theSystemsProxyIsTakenButForThisMachine()
{
    for (const char *name : {"http_proxy", "https_proxy"})
        qputenv(name, "http://127.0.0.1:7");
    qunsetenv("no_proxy");
    QNetworkAccessManager network;
    useSystemProxy(network);
    const auto proxyFor = [&network](const QString &address) {
        return network.proxyFactory()->queryProxy(QNetworkProxyQuery(QUrl(address))).value(0);
    };
    QCOMPARE(proxyFor(u"https://fleet.example/"_s).port(), quint16(7));
    QCOMPARE(proxyFor(u"http://127.0.0.1:99/"_s).type(), QNetworkProxy::NoProxy);
    QCOMPARE(proxyFor(u"http://localhost:99/"_s).type(), QNetworkProxy::NoProxy);
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
