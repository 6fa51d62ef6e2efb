// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetrequest.h"
#include "models/connection/connection.h"

#include <QTest>

namespace chargetree {

class TestConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void basesAndPathsMakeOneAddress_data();
    void basesAndPathsMakeOneAddress();
    void onlyThisMachineMayBeAskedInTheClear_data();
    void onlyThisMachineMayBeAskedInTheClear();
    void theKeyTravelsWhereItShould_data();
    void theKeyTravelsWhereItShould();
};

void TestConnection::basesAndPathsMakeOneAddress_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *base, const char *path, const char *address) {
        QTest::addRow("%s + %s", base, path)
            << QString::fromLatin1(base) << QString::fromLatin1(path)
            << QString::fromLatin1(address);
    };
    row("https://host/api/", "authorisation/users", "https://host/api/authorisation/users");
    row("https://host/api", "authorisation/users", "https://host/api/authorisation/users");
    row("https://host/api/", "/authorisation/users", "https://host/api/authorisation/users");
    row("https://host", "users", "https://host/users");
    row("https://host/api/", "users?all=1&x=%2B", "https://host/api/users?all=1&x=%2B");
    row("https://host/a%2Fb/", "c%2Fd", "https://host/a%2Fb/c%2Fd");
    row("https://host/whole/users", "", "https://host/whole/users");
    row("https://host/whole/#top", "", "https://host/whole/");
    row("https://host/", "https://other/", "https://host/https://other/");
}

void TestConnection::basesAndPathsMakeOneAddress()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QString, address);
    const Connection connection{.base = QUrl(base), .path = path};
    QCOMPARE(connection.address().toString(QUrl::FullyEncoded), address);
}

void TestConnection::onlyThisMachineMayBeAskedInTheClear_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *address, AddressFault fault) {
        QTest::newRow(address) << QString::fromLatin1(address) << int(fault);
    };
    row("https://example.com/", AddressFault::None);
    row("http://localhost:8080/", AddressFault::None);
    row("http://LOCALHOST/", AddressFault::None);
    row("http://127.0.0.1/", AddressFault::None);
    row("http://127.9.9.9/", AddressFault::None);
    row("http://[::1]/", AddressFault::None);
    row("http://127.0.0.1.example.com/", AddressFault::NotEncrypted);
    row("http://localhost.example.com/", AddressFault::NotEncrypted);
    row("http://0.0.0.0/", AddressFault::NotEncrypted);
    row("http://128.0.0.1/", AddressFault::NotEncrypted);
    row("http://example.com/", AddressFault::NotEncrypted);
    row("https://example.com/?code=1", AddressFault::SecretInAddress);
    row("https://example.com/?x-api-key=1", AddressFault::SecretInAddress);
    row("https://me@example.com/", AddressFault::SecretInAddress);
    row("ftp://example.com/", AddressFault::BadAddress);
    row("example.com", AddressFault::BadAddress);
    row("", AddressFault::BadAddress);
}

void TestConnection::onlyThisMachineMayBeAskedInTheClear()
{
    QFETCH(QString, address);
    QFETCH(int, fault);
    QCOMPARE(int(faultOf(QUrl(address))), fault);
}

void TestConnection::theKeyTravelsWhereItShould_data()
{
    QTest::addColumn<KeyPlaces>("places");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("functionsKey");
    QTest::addColumn<QByteArray>("apiKey");
    const QByteArray none;
    const QByteArray key = "k+y";
    QTest::newRow("query") << KeyPlaces(KeyPlace::QueryCode) << "code=k%2By&clientId=7" << none
                           << none;
    QTest::newRow("functions key")
        << KeyPlaces(KeyPlace::FunctionsKeyHeader) << "clientId=7" << key << none;
    QTest::newRow("api key") << KeyPlaces(KeyPlace::ApiKeyHeader) << "clientId=7" << none << key;
    QTest::newRow("query and functions key") << (KeyPlace::QueryCode | KeyPlace::FunctionsKeyHeader)
                                             << "code=k%2By&clientId=7" << key << none;
    QTest::newRow("all") << (KeyPlace::QueryCode | KeyPlace::FunctionsKeyHeader
                             | KeyPlace::ApiKeyHeader)
                         << "code=k%2By&clientId=7" << key << key;
}

void TestConnection::theKeyTravelsWhereItShould()
{
    QFETCH(KeyPlaces, places);
    QFETCH(QString, query);
    QFETCH(QByteArray, functionsKey);
    QFETCH(QByteArray, apiKey);
    const Connection connection{.base = QUrl(QStringLiteral("https://host/")),
                                .path = QStringLiteral("users"),
                                .clientId = QStringLiteral("7"),
                                .keyPlaces = places};
    const auto request = networkRequest({.connection = connection, .key = ApiKey("k+y")});
    QCOMPARE(request.url().query(QUrl::FullyEncoded), query);
    QCOMPARE(request.rawHeader("x-functions-key"), functionsKey);
    QCOMPARE(request.rawHeader("x-api-key"), apiKey);
}

} // namespace chargetree

QTEST_GUILESS_MAIN(chargetree::TestConnection)
#include "tst_connection.moc"
