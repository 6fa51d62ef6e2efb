// SPDX-License-Identifier: Apache-2.0
#include "app/log/redactor.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <QUrl>

using namespace chargetree;
using namespace Qt::StringLiterals;

namespace {

QString cleaned(const QString &text, const QByteArray &secret = {})
{
    Redactor redactor;
    redactor.add(ApiKey(secret));
    return redactor.cleaned(text);
}

QString inJson(const QString &text, QJsonDocument::JsonFormat format = QJsonDocument::Compact)
{
    const QString json = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(format));
    return json.mid(2, json.size() - 4);
}

QString spelledIn(const QString &encoding, const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray percent = secret.toPercentEncoding();
    if (encoding == u"percent"_s)
        return QString::fromLatin1(percent);
    if (encoding == u"percent in small letters"_s)
        return QString::fromLatin1(percent).toLower();
    if (encoding == u"percent of everything"_s) {
        const QByteArray hex = secret.toHex('%');
        return u'%' + QString::fromLatin1(hex);
    }
    if (encoding == u"percent twice"_s)
        return QString::fromLatin1(percent.toPercentEncoding());
    if (encoding == u"plus"_s)
        return QString::fromLatin1(percent).replace(u"%20"_s, u"+"_s);
    if (encoding == u"base64"_s)
        return QString::fromLatin1(secret.toBase64());
    if (encoding == u"base64 without padding"_s)
        return QString::fromLatin1(secret.toBase64(QByteArray::OmitTrailingEquals));
    if (encoding == u"base64 for addresses"_s)
        return QString::fromLatin1(secret.toBase64(QByteArray::Base64UrlEncoding));
    if (encoding == u"base64 in an address"_s)
        return QString::fromLatin1(secret.toBase64().toPercentEncoding());
    if (encoding == u"base64 behind a user"_s)
        return QString::fromLatin1(QByteArray("u:" + secret).toBase64());
    if (encoding == u"base64 amid bytes"_s)
        return QString::fromLatin1(QByteArray("u" + secret + "and more").toBase64());
    if (encoding == u"JSON"_s)
        return inJson(text);
    if (encoding == u"JSON in JSON"_s)
        return inJson(inJson(text));
    if (encoding == u"HTML"_s)
        return text.toHtmlEscaped();
    if (encoding == u"UTF-16 as bytes"_s) {
        const auto *bytes = reinterpret_cast<const char *>(text.utf16());
        return QString::fromLatin1(bytes, 2 * text.size());
    }
    return text;
}

/// What is left must give away no run of four characters of the key.
bool isFree(const QString &text, const QString &spelled)
{
    constexpr qsizetype run = 4;
    for (qsizetype i = 0; i + run <= spelled.size(); ++i) {
        if (text.contains(spelled.mid(i, run), Qt::CaseInsensitive))
            return false;
    }
    return true;
}

} // namespace

class TestRedactor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSpellingOfAKeyIsLeft_data();
    void noSpellingOfAKeyIsLeft();
    void aLoggedAddressHoldsNoKey_data();
    void aLoggedAddressHoldsNoKey();
    void whatStandsWhereSecretsStandIsHidden_data();
    void whatStandsWhereSecretsStandIsHidden();
    void otherTextStays_data();
    void otherTextStays();
    void cleaningTwiceChangesNothing();
    void aShortKeyIsAWordOfItsOwn_data();
    void aShortKeyIsAWordOfItsOwn();
    void eachKeyOfTheSessionIsHidden();
    void aLongKeyAndALongTextAreFine();
};

void TestRedactor::noSpellingOfAKeyIsLeft_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("encoding");
    const std::pair<const char *, QByteArray> secrets[]{
        {"plain", "c4n4ryK3yOfTheTest"},
        {"vendor's", "aB3_dE-fGhIjKlMn0pQrStUvWxYz12/34+56AzFuKw=="},
        {"with every delimiter", R"(k/y "x" +&=?#%:@;,'\<t>)"},
        {"of a pattern's signs", R"(^(.*)[a-z]{2}\d+|$.x)"},
        {"with blanks", "one two  three"},
        {"beyond ASCII", "Schlüssel-日本-🔑-key"},
        {"no UTF-8", "s\xe4\xf6\xffkrit-key"},
        {"that looks encoded", "%25%2Fab%20+cd"}};
    const QStringList encodings{u"raw"_s,
                                u"percent"_s,
                                u"percent in small letters"_s,
                                u"percent of everything"_s,
                                u"percent twice"_s,
                                u"plus"_s,
                                u"base64"_s,
                                u"base64 without padding"_s,
                                u"base64 for addresses"_s,
                                u"base64 in an address"_s,
                                u"base64 behind a user"_s,
                                u"base64 amid bytes"_s,
                                u"JSON"_s,
                                u"JSON in JSON"_s,
                                u"HTML"_s,
                                u"UTF-16 as bytes"_s};
    for (const auto &[name, secret] : secrets) {
        for (const QString &encoding : encodings) {
            if (encoding != u"UTF-16 as bytes"_s || QString::fromUtf8(secret).toUtf8() == secret)
                QTest::addRow("%s, %s", name, qPrintable(encoding)) << secret << encoding;
        }
    }
}

void TestRedactor::noSpellingOfAKeyIsLeft()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, encoding);
    const QString spelled = spelledIn(encoding, secret);
    const QString text =
        cleaned(u"before " % spelled % u" between "_s % spelled % u" after"_s, secret);
    QVERIFY2(text.contains(u"•••"_s), qPrintable(text));
    if (!encoding.startsWith(u"base64 "_s))
        QVERIFY2(isFree(text, spelled), qPrintable(text));
    QVERIFY(!text.contains(spelled, Qt::CaseInsensitive));
    QVERIFY(text.startsWith(u"before "_s) && text.endsWith(u" after"_s));
    QVERIFY(text.contains(u" between "_s));
}

void TestRedactor::aLoggedAddressHoldsNoKey_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("plain") << QByteArray("c4n4ryK3yOfTheTest");
    QTest::newRow("with delimiters") << QByteArray(R"(k/y "x" +&=?#%20:@;,'\<t>|end)");
    QTest::newRow("beyond ASCII") << QByteArray("Schlüssel-日本-🔑");
}

void TestRedactor::aLoggedAddressHoldsNoKey()
{
    QFETCH(QByteArray, secret);
    // Neither known as a parameter: only the key's own spelling gives it away.
    QUrl url(u"https://host/path"_s);
    url.setQuery(QString::fromLatin1("hidden=" + secret.toPercentEncoding() + "&x=1"));
    QString line;
    QDebug(&line) << "Asked" << url << url.toString() << url.toEncoded();
    const QString text = cleaned(line, secret);
    QCOMPARE(text.count(u"hidden=•••&x=1"_s), 3);
}

void TestRedactor::whatStandsWhereSecretsStandIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("code", u"/u?code=s3&x=1"_s, u"/u?code=•••&x=1"_s);
    row("client id", u"/u?x=1&clientid=s3 next"_s, u"/u?x=1&clientid=••• next"_s);
    row("in quotes", u"\"/u?code=s3\" said"_s, u"\"/u?code=•••\" said"_s);
    row("an address in an address", u"?to=https%3A%2F%2Fh%3Fcode%3Ds3%26clientId%3D7%26x%3D1"_s,
        u"?to=https%3A%2F%2Fh%3Fcode%3D•••%26clientId%3D•••%26x%3D1"_s);
    row("JSON", uR"({"clientId": "s3", "x": 1})"_s, uR"({"clientId": "•••", "x": 1})"_s);
    row("a number in JSON", uR"({"clientId":77})"_s, uR"({"clientId":•••})"_s);
    row("JSON in JSON", uR"("{\"clientId\":\"s3\"}")"_s, uR"("{\"clientId\":\"•••\"}")"_s);
    row("x-functions-key", u"x-functions-key: s3\nAccept: all"_s,
        u"x-functions-key: •••\nAccept: all"_s);
    row("x-api-key", u"X-API-Key:s3"_s, u"X-API-Key:•••"_s);
    row("x-api-key as a parameter", u"?x-api-key=s3&y"_s, u"?x-api-key=•••&y"_s);
    row("Authorization", u"Authorization: Basic dTpwdw==\r\nX: y"_s,
        u"Authorization: •••\r\nX: y"_s);
    row("Proxy-Authorization", u"Proxy-Authorization: Bearer s3"_s, u"Proxy-Authorization: •••"_s);
    row("a pair of texts", u"(\"Authorization\", \"Basic dTpwdw==\")"_s,
        u"(\"Authorization\", \"•••\")"_s);
    row("cookies", u"Set-Cookie: a=s3; HttpOnly"_s, u"Set-Cookie: •••"_s);
    row("user and password", u"at https://user:pw@host:80/a@b?c"_s,
        u"at https://•••@host:80/a@b?c"_s);
    row("user with an at sign", u"ftp://me@home:pw@host"_s, u"ftp://•••@host"_s);
    row("in JSON with escaped slashes", uR"("https:\/\/u:p@host\/x")"_s,
        uR"("https:\/\/•••@host\/x")"_s);
}

void TestRedactor::whatStandsWhereSecretsStandIsHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cleaned(text), expected);
}

void TestRedactor::otherTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "The customer was not found or not authorised.", "https://api.emabler.net/api/users",
          "mail aino@example.org about 7 chargers", "barcode=7", R"({"code":"Unauthorized"})",
          "no authorization, check with your vendor", "a@b", "https://host/a@b", "%", "100 %2"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRedactor::otherTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(cleaned(text, "c4n4ryK3yOfTheTest"), text);
}

void TestRedactor::cleaningTwiceChangesNothing()
{
    const QString text = u"https://u:p@h/?code=s3&clientId=7\nAuthorization: Basic x\nk/y \"x\""_s;
    const QString once = cleaned(text, "k/y \"x\"");
    QCOMPARE(cleaned(once, "k/y \"x\""), once);
}

void TestRedactor::aShortKeyIsAWordOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QByteArray() << u"all stays"_s << u"all stays"_s;
    QTest::newRow("a letter") << QByteArray("a") << u"an apple, (a) Banana"_s
                              << u"an apple, (•••) Banana"_s;
    QTest::newRow("a digit") << QByteArray("7") << u"17 of 77, key 7"_s << u"17 of 77, key •••"_s;
    QTest::newRow("three") << QByteArray("key") << u"monkey keyed key."_s << u"monkey keyed •••."_s;
    QTest::newRow("a blank") << QByteArray(" ") << u"a b"_s << u"a b"_s;
    QTest::newRow("four") << QByteArray("keys") << u"monkeys"_s << u"mon•••"_s;
}

void TestRedactor::aShortKeyIsAWordOfItsOwn()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(cleaned(text, secret), expected);
}

void TestRedactor::eachKeyOfTheSessionIsHidden()
{
    Redactor redactor;
    redactor.add(ApiKey("first-key"));
    redactor.add(ApiKey("second/key"));
    redactor.add(ApiKey("first-key"));
    QVERIFY(redactor.knows(ApiKey("second/key")));
    QVERIFY(!redactor.knows(ApiKey("third")));
    QCOMPARE(redactor.cleaned(u"first-key second%2Fkey third"_s), u"••• ••• third"_s);
}

void TestRedactor::aLongKeyAndALongTextAreFine()
{
    const QByteArray secret = QByteArray("aB+/ ").repeated(800);
    const QString spelled = QString::fromLatin1(secret.toPercentEncoding());
    const QString rest = u"aB%2B/+aB"_s.repeated(5000);
    const QString text = cleaned(spelled + u'!' + rest, secret);
    QVERIFY(text.startsWith(u"•••!"_s));
    QCOMPARE(text.size(), 4 + rest.size());
}

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
