// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testauthority.h"

#include "tests/support/eventually.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

using Certificate = TestAuthority::Certificate;

constexpr const char *settings = R"(
[req]
distinguished_name = dn
prompt = no
[dn]
CN = Chargetree
[root]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign, cRLSign
[here]
subjectAltName = IP:127.0.0.1, DNS:localhost
extendedKeyUsage = serverAuth
[elsewhere]
subjectAltName = DNS:fleet.example
extendedKeyUsage = serverAuth
[client]
subjectAltName = IP:127.0.0.1
extendedKeyUsage = clientAuth
[any]
commonName = supplied
[authority]
certificate = authority.pem
private_key = authority.key
database = index.txt
new_certs_dir = .
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
[other]
certificate = other.pem
private_key = other.key
database = index.txt
new_certs_dir = .
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
)";

struct CertificateRow {
    Certificate certificate;
    const char *file;
    const char *arguments; // empty: not by an authority
};

#define CHARGETREE_LONG "-startdate 20200101000000Z -enddate 20991231000000Z "
constexpr std::array<CertificateRow, 7> rows{{
    {Certificate::Good, "good.pem", "-name authority -extensions here " CHARGETREE_LONG},
    {Certificate::Expired, "expired.pem",
     "-name authority -extensions here -startdate 20200101000000Z -enddate 20210203120000Z"},
    {Certificate::NotYetValid, "notyetvalid.pem",
     "-name authority -extensions here -startdate 20980405120000Z -enddate 20991231000000Z"},
    {Certificate::OtherHost, "otherhost.pem",
     "-name authority -extensions elsewhere " CHARGETREE_LONG},
    {Certificate::SelfSigned, "selfsigned.pem", ""},
    {Certificate::OtherAuthority, "otherauthority.pem",
     "-name other -extensions here " CHARGETREE_LONG},
    {Certificate::Client, "client.pem", "-name authority -extensions client " CHARGETREE_LONG},
}};
#undef CHARGETREE_LONG

QSslCertificate certificateIn(const QString &path)
{
    return QSslCertificate::fromPath(path).value(0);
}

} // namespace

TestAuthority::TestAuthority()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        m_trouble = u"There is no openssl command to make certificates with."_s;
    else
        make();
}

void TestAuthority::make()
{
    QFile(file("index.txt")).open(QIODevice::WriteOnly);
    QFile config(file("settings"));
    if (!config.open(QIODevice::WriteOnly) || config.write(settings) < 0) {
        m_trouble = u"There is no folder to make certificates in."_s;
        return;
    }
    config.close();
    makeAuthority(u"authority"_s);
    makeAuthority(u"other"_s);
    run(u"req -new -config settings -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes "
        "-keyout key.pem -out request.pem"_s);
    run(u"req -x509 -config settings -extensions here -days 3650 -key key.pem "
        "-out selfsigned.pem"_s);
    for (const CertificateRow &row : rows)
        certify(row.certificate);
}

void TestAuthority::makeAuthority(const QString &name)
{
    run(u"req -x509 -config settings -extensions root -days 3650 -subj /CN=%1 -newkey ec "
        "-pkeyopt ec_paramgen_curve:P-256 -nodes -keyout %1.key -out %1.pem"_s.arg(name));
}

void TestAuthority::certify(Certificate certificate)
{
    const CertificateRow &row = rows[std::size_t(certificate)];
    if (*row.arguments != '\0')
        run(u"ca -batch -notext -config settings -in request.pem -out %1 %2"_s.arg(
            QLatin1String(row.file), QLatin1String(row.arguments)));
}

void TestAuthority::run(const QString &arguments)
{
    if (!m_trouble.isEmpty())
        return;
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments.split(u' ', Qt::SkipEmptyParts));
    if (!openssl.waitForFinished(patience) || openssl.exitCode() != 0)
        m_trouble =
            u"openssl "_s + arguments + u": "_s + QString::fromUtf8(openssl.readAllStandardError());
}

QString TestAuthority::file(const char *name) const
{
    return m_folder.filePath(QLatin1String(name));
}

QString TestAuthority::certificateFile(Certificate certificate) const
{
    return file(rows[std::size_t(certificate)].file);
}

QSslConfiguration TestAuthority::server(Certificate certificate) const
{
    QFile key(keyFile());
    key.open(QIODevice::ReadOnly);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(certificateIn(certificateFile(certificate)));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return configuration;
}

QSslConfiguration TestAuthority::serverThatAsks() const
{
    QSslConfiguration configuration = server(Certificate::Good);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setCaCertificates(QSslCertificate::fromPath(caFile()));
    return configuration;
}

} // namespace chargetree
