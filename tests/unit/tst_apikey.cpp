// SPDX-License-Identifier: Apache-2.0
#include "app/source/apikey.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace chargetree;

using Fault = KeyFailure::Kind;

Q_DECLARE_METATYPE(chargetree::KeyFailure::Kind)

namespace {

std::optional<Fault> faultOf(const std::variant<ApiKey, KeyFailure> &found)
{
    const auto *failure = std::get_if<KeyFailure>(&found);
    return failure ? std::optional(failure->kind) : std::nullopt;
}

QByteArray secretOf(const std::variant<ApiKey, KeyFailure> &found)
{
    const auto *key = std::get_if<ApiKey>(&found);
    return key ? key->secret() : QByteArray();
}

} // namespace

class TestApiKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyFileHoldsOneLine_data();
    void aKeyFileHoldsOneLine();
    void aFileThatOthersCanReadIsRefused_data();
    void aFileThatOthersCanReadIsRefused();
    void whatIsNoFileIsRefused();
    void theEnvironmentMayHoldTheKey();
    void noSpellingOfTheKeyIsLeftInAText_data();
    void noSpellingOfTheKeyIsLeftInAText();
    void withoutAKeyTextsStayButForTheirParameters();

private:
    QString write(const QByteArray &text, mode_t mode = 0600);

    QTemporaryDir m_folder;
};

void TestApiKey::init()
{
    qunsetenv("CHARGETREE_API_KEY");
}

QString TestApiKey::write(const QByteArray &text, mode_t mode)
{
    QFile file(m_folder.filePath(QStringLiteral("key")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || ::chmod(QFile::encodeName(file.fileName()).constData(), mode) != 0)
        qFatal("The test's own folder cannot be written.");
    return file.fileName();
}

void TestApiKey::aKeyFileHoldsOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("secret"); // empty where it is refused
    QTest::addColumn<Fault>("fault");
    const auto key = [](const char *name, const QByteArray &text, const QByteArray &secret) {
        QTest::newRow(name) << text << secret << Fault();
    };
    const auto refused = [](const char *name, const QByteArray &text, Fault fault) {
        QTest::newRow(name) << text << QByteArray() << fault;
    };
    key("as it is", "s3cr3t", "s3cr3t");
    key("with a newline", "s3cr3t\n", "s3cr3t");
    key("with the newline of another system", "s3cr3t\r\n", "s3cr3t");
    key("with blanks, which may be part of it", " s3 cr3t ", " s3 cr3t ");
    key("as long as can be", QByteArray(4096, 'k') + "\r\n", QByteArray(4096, 'k'));
    refused("nothing", {}, Fault::Empty);
    refused("a newline", "\n", Fault::Empty);
    refused("blanks", "  \n", Fault::Empty);
    refused("two newlines", "s3cr3t\n\n", Fault::NotAKey);
    refused("two lines", "s3cr3t\nmore", Fault::NotAKey);
    refused("a NUL", QByteArray("s3\0t", 4), Fault::NotAKey);
    refused("too long", QByteArray(4097, 'k'), Fault::NotAKey);
    refused("a large file", QByteArray(1'000'000, 'k'), Fault::NotAKey);
}

void TestApiKey::aKeyFileHoldsOneLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, secret);
    QFETCH(Fault, fault);
    const auto found = readKeyFile(write(text));
    QCOMPARE(secretOf(found), secret);
    QCOMPARE(faultOf(found), secret.isEmpty() ? std::optional(fault) : std::nullopt);
}

void TestApiKey::aFileThatOthersCanReadIsRefused_data()
{
    QTest::addColumn<uint>("mode");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("0600") << 0600U << true;
    QTest::newRow("0400") << 0400U << true;
    QTest::newRow("0700") << 0700U << true;
    QTest::newRow("0640") << 0640U << false;
    QTest::newRow("0644") << 0644U << false;
    QTest::newRow("0604") << 0604U << false;
    QTest::newRow("0620") << 0620U << false;
    QTest::newRow("0601") << 0601U << false;
}

void TestApiKey::aFileThatOthersCanReadIsRefused()
{
    QFETCH(uint, mode);
    QFETCH(bool, isFine);
    const auto found = readKeyFile(write("s3cr3t", mode_t(mode)));
    QCOMPARE(faultOf(found), isFine ? std::nullopt : std::optional(Fault::OpenToOthers));
}

void TestApiKey::whatIsNoFileIsRefused()
{
    QCOMPARE(faultOf(readKeyFile(m_folder.filePath(QStringLiteral("missing")))), Fault::Missing);
    QCOMPARE(faultOf(readKeyFile({})), Fault::Missing);
    QCOMPARE(faultOf(readKeyFile(m_folder.path())), Fault::NotAFile);
    QCOMPARE(faultOf(readKeyFile(QStringLiteral("/dev/null"))), Fault::NotAFile);
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(faultOf(readKeyFile(pipe)), Fault::NotAFile);
}

void TestApiKey::theEnvironmentMayHoldTheKey()
{
    QCOMPARE(faultOf(keyFromEnvironment()), Fault::NotGiven);
    qputenv("CHARGETREE_API_KEY", "s3cr3t\n");
    QCOMPARE(secretOf(keyFromEnvironment()), QByteArray("s3cr3t"));
    qputenv("CHARGETREE_API_KEY", "two\nlines");
    QCOMPARE(faultOf(keyFromEnvironment()), Fault::NotAKey);
}

void TestApiKey::noSpellingOfTheKeyIsLeftInAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cleaned");
    const auto row = [](const char *name, const char *text, const char *cleaned) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(cleaned);
    };
    row("raw", "no k/y \"x\" here", "no ••• here");
    row("percent", "no k%2Fy%20%22x%22 here", "no ••• here");
    row("percent in small letters", "no k%2fy%20%22x%22 here", "no ••• here");
    row("plus", "no k%2Fy+%22x%22 here", "no ••• here");
    row("JSON", R"(no k/y \"x\" here)", "no ••• here");
    row("base64", "no ay95ICJ4Ig== here", "no •••== here");
    row("a parameter", "GET /users?code=other&clientId=7&x=1",
        "GET /users?code=•••&clientId=•••&x=1");
    row("nothing", "The customer was not found", "The customer was not found");
}

void TestApiKey::noSpellingOfTheKeyIsLeftInAText()
{
    QFETCH(QString, text);
    QFETCH(QString, cleaned);
    QCOMPARE(ApiKey("k/y \"x\"").removedFrom(text), cleaned);
}

void TestApiKey::withoutAKeyTextsStayButForTheirParameters()
{
    QCOMPARE(ApiKey().removedFrom(QStringLiteral("plain text")), QStringLiteral("plain text"));
    QCOMPARE(ApiKey().removedFrom(QStringLiteral("?code=x")), QStringLiteral("?code=•••"));
}

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
