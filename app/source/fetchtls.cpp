// SPDX-License-Identifier: Apache-2.0
#include "app/source/fetchtls.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>
#include <QSslKey>

#include <algorithm>
#include <array>
#include <optional>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;

constexpr qint64 mostOfFile = 4 * 1024 * 1024;
constexpr qsizetype mostNames = 5;

struct ErrorRow {
    QSslError::SslError error;
    Why kind;
};

// The first row of which there is an error counts: what tells most about who answers comes first.
constexpr std::array<ErrorRow, 9> errorRows{{
    {QSslError::HostNameMismatch, Why::TlsOtherHost},
    {QSslError::SelfSignedCertificate, Why::TlsSelfSigned},
    {QSslError::SelfSignedCertificateInChain, Why::TlsUnknownAuthority},
    {QSslError::UnableToGetIssuerCertificate, Why::TlsUnknownAuthority},
    {QSslError::UnableToGetLocalIssuerCertificate, Why::TlsUnknownAuthority},
    {QSslError::UnableToVerifyFirstCertificate, Why::TlsUnknownAuthority},
    {QSslError::CertificateUntrusted, Why::TlsUnknownAuthority},
    {QSslError::CertificateExpired, Why::TlsExpired},
    {QSslError::CertificateNotYetValid, Why::TlsNotYetValid},
}};

constexpr std::array<const char *, 8> alertsAboutUs{
    "alert certificate required", "alert bad certificate",     "alert unsupported certificate",
    "alert certificate revoked",  "alert certificate expired", "alert certificate unknown",
    "alert unknown ca",           "alert access denied"};

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    // A pipe would keep the window waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(mostOfFile);
    return file.error() == QFileDevice::NoError ? std::optional(content) : std::nullopt;
}

/// The end of a public key stands in the private one too.
bool arePair(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey open = certificate.publicKey();
    if (open.algorithm() != key.algorithm() || open.length() != key.length())
        return false;
    const qsizetype number = key.length() / 8;
    const QByteArray secret = key.toDer();
    const bool holdsOpenPart = key.algorithm() == QSsl::Rsa || secret.size() > 3 * number;
    return !holdsOpenPart || secret.contains(open.toDer().right(number));
}

std::optional<TlsFileFault> addAuthorities(QSslConfiguration &tls, const QString &path)
{
    const auto content = contentOf(path);
    if (!content)
        return TlsFileFault{Why::TlsFileUnreadable, path};
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(*content);
    if (authorities.isEmpty())
        return TlsFileFault{Why::NoAuthority, path};
    tls.addCaCertificates(authorities);
    return {};
}

std::optional<TlsFileFault> addOurCertificate(QSslConfiguration &tls, const Connection &connection)
{
    const QString &path = connection.certificateFile;
    const QString &keyPath =
        connection.certificateKeyFile.isEmpty() ? path : connection.certificateKeyFile;
    const auto content = contentOf(path);
    const auto keyContent = contentOf(keyPath);
    if (!content || !keyContent)
        return TlsFileFault{Why::TlsFileUnreadable, content ? keyPath : path};
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*content);
    if (chain.isEmpty())
        return TlsFileFault{Why::NoCertificate, path};
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        if (key.isNull())
            key = QSslKey(*keyContent, algorithm);
    }
    if (key.isNull())
        return TlsFileFault{Why::NoCertificateKey, keyPath};
    if (!arePair(chain.constFirst(), key))
        return TlsFileFault{Why::OtherCertificateKey, keyPath};
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return {};
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.mid(0, mostNames).join(QLatin1String(", "));
}

} // namespace

std::variant<QSslConfiguration, TlsFileFault> tlsOf(const Connection &connection)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    std::optional<TlsFileFault> fault;
    if (!connection.caFile.isEmpty())
        fault = addAuthorities(tls, connection.caFile);
    if (!fault && !connection.certificateFile.isEmpty())
        fault = addOurCertificate(tls, connection);
    if (fault)
        return *fault;
    return tls;
}

TlsTrouble troubleOf(const QList<QSslError> &errors)
{
    for (const auto &[error, kind] : errorRows) {
        const auto isOfKind = [wanted = error](const QSslError &e) { return e.error() == wanted; };
        const auto found = std::find_if(errors.cbegin(), errors.cend(), isOfKind);
        if (found == errors.cend())
            continue;
        const QSslCertificate certificate = found->certificate();
        if (kind == Why::TlsExpired)
            return {kind, certificate.expiryDate()};
        if (kind == Why::TlsNotYetValid)
            return {kind, certificate.effectiveDate()};
        return {.kind = kind, .detail = namesOf(certificate)};
    }
    return {.detail = errors.isEmpty() ? QString() : errors.constFirst().errorString()};
}

bool isAboutOurCertificate(const QNetworkReply &reply)
{
    const QString words = reply.errorString();
    return std::any_of(alertsAboutUs.begin(), alertsAboutUs.end(), [&words](const char *alert) {
        return words.contains(QLatin1String(alert));
    });
}

} // namespace chargetree
