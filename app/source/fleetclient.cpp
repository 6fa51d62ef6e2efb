// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetclient.h"

#include "app/source/fetchrules.h"
#include "app/source/replyhead.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslError>

#include <utility>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;

constexpr qsizetype shownServerWords = 2000; // characters

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host()
                          : url.host() + QLatin1Char(':') + QString::number(url.port());
}

} // namespace

FleetClient::FleetClient(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
    m_inactivity.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy, QAuthenticator *who) {
                if (m_reply)
                    m_proxyDoor.answer(proxy, *who);
            });
    connect(&m_reader, &AnswerReader::progressed, this, &FleetClient::progressed);
    connect(&m_reader, &AnswerReader::unpacked, &m_inactivity, qOverload<>(&QTimer::start));
    connect(&m_reader, &AnswerReader::complete, this, &FleetClient::succeed);
    connect(&m_reader, &AnswerReader::failed, this, [this](Why kind, const QByteArray &words) {
        fail(kind, cleaned(QString::fromUtf8(words)));
    });
    connect(&m_inactivity, &QTimer::timeout, this,
            [this] { timeOut(Why::Inactive, m_request.connection.limits.inactivity); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { timeOut(Why::Deadline, m_request.connection.limits.deadline); });
}

FleetClient::~FleetClient()
{
    dropReply();
}

void FleetClient::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    // abort() says finished() at once; only our connections end, Qt needs its own for the abort.
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

void FleetClient::cancel()
{
    ++m_ticket;
    m_isFetching = false;
    m_inactivity.stop();
    m_deadline.stop();
    m_reader.cancel();
    dropReply();
    m_request.key = {};
}

void FleetClient::fetch(const FleetRequest &request)
{
    cancel();
    m_request = request;
    m_refusal.reset();
    m_serverWords.clear();
    m_tlsTrouble.reset();
    m_proxyDoor.close();
    m_isFetching = true;
    const auto ready = prepare();
    if (const auto *failure = std::get_if<FetchFailure>(&ready))
        failLater(*failure);
    else
        send(std::get<QSslConfiguration>(ready));
}

/// No configuration is made before something is fetched: the first one loads all of OpenSSL.
std::variant<QSslConfiguration, FetchFailure> FleetClient::prepare()
{
    if (!isEtag(m_request.etag))
        m_request.etag.clear();
    if (const auto refusal = refusalOf(m_request.connection.address()))
        return failure(*refusal);
    if (m_request.key.isEmpty())
        return failure(Why::NoKey);
    const auto tls = tlsOf(m_request.connection);
    if (const auto *fault = std::get_if<TlsFileFault>(&tls))
        return failure(fault->kind, fault->path);
    return std::get<QSslConfiguration>(tls);
}

void FleetClient::failLater(const FetchFailure &failure)
{
    const auto fail = [this, failure, ticket = m_ticket] {
        if (ticket == m_ticket)
            finishWith(failure);
    };
    QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
}

void FleetClient::send(const QSslConfiguration &tls)
{
    // A kept connection that is being reset hangs for ever; a proxy's login may be another now.
    m_network.clearAccessCache();
    QNetworkRequest get = networkRequest(m_request);
    get.setSslConfiguration(tls);
    m_reply = m_network.get(get);
    m_reader.start(*m_reply, bodyLimit());
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FleetClient::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &FleetClient::readBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsTrouble = troubleOf(errors); });
    connect(m_reply, &QNetworkReply::finished, this, &FleetClient::conclude);
    m_inactivity.start(m_request.connection.limits.inactivity);
    m_deadline.start(m_request.connection.limits.deadline);
}

void FleetClient::readHeaders()
{
    m_inactivity.start();
    const ReplyHead head = ReplyHead::of(*m_reply);
    if (head.status == 0 || isUnchanged(head.status))
        return;
    m_refusal = refusalOf(head.status);
    if (m_refusal == Why::Redirected)
        fail(*m_refusal, cleaned(m_reply->header(QNetworkRequest::LocationHeader).toUrl().host()));
    else if (m_refusal)
        return; // its words are still to come
    else if (const auto refusal = head.refusal(bodyLimit()))
        fail(refusal->kind, cleaned(QString::fromUtf8(refusal->detail)));
}

void FleetClient::readBytes()
{
    m_inactivity.start();
    if (m_refusal)
        readServerWords();
    else
        m_reader.read();
}

void FleetClient::readServerWords()
{
    m_serverWords.read(*m_reply);
    if (m_serverWords.isFull())
        finishWith(refusal());
}

bool FleetClient::isUnchanged(int status) const
{
    constexpr int notModified = 304;
    return status == notModified && !m_request.etag.isEmpty();
}

void FleetClient::conclude()
{
    const ReplyHead head = ReplyHead::of(*m_reply);
    if (!m_proxyDoor.closedBy().isEmpty()) {
        fail(Why::ProxyLogin, m_proxyDoor.closedBy());
        return;
    }
    if (isUnchanged(head.status)) {
        cancel();
        Q_EMIT unchanged();
        return;
    }
    if (head.status != 0)
        m_refusal = refusalOf(head.status);
    if (m_refusal) {
        m_serverWords.read(*m_reply);
        finishWith(refusal());
        return;
    }
    const qint64 wireBytes = m_reader.wireBytes() + m_reply->bytesAvailable();
    if (head.status == 0)
        failWithoutAnswer();
    else if (head.length && head.length != wireBytes)
        fail(Why::WrongLength);
    else if (m_reply->error() != QNetworkReply::NoError)
        fail(kindOf(m_reply->error()));
    else if (wireBytes == 0)
        fail(Why::Empty);
    else
        m_reader.finish();
}

void FleetClient::failWithoutAnswer()
{
    const bool isEncrypted = m_request.connection.base.scheme() == QLatin1String("https");
    if (m_tlsTrouble) {
        FetchFailure untrusted = failure(m_tlsTrouble->kind, cleaned(m_tlsTrouble->detail));
        untrusted.when = m_tlsTrouble->when;
        finishWith(untrusted);
    } else if (isEncrypted && isAboutOurCertificate(*m_reply)) {
        fail(Why::CertificateRefused);
    } else {
        const Why kind = kindOf(m_reply->error());
        const bool isProxy = kind == Why::Network && isBehindProxy(m_network, m_reply->url());
        fail(isProxy ? Why::Proxy : kind);
    }
}

void FleetClient::succeed()
{
    const Body body{.bytes = m_reader.take(),
                    .asOf = QDateTime::currentDateTimeUtc(),
                    .etag = ReplyHead::of(*m_reply).etag};
    cancel();
    Q_EMIT fetched(body);
}

void FleetClient::timeOut(Why kind, std::chrono::milliseconds limit)
{
    if (m_refusal) {
        finishWith(refusal());
        return;
    }
    FetchFailure late = failure(kind);
    late.seconds = std::chrono::ceil<std::chrono::seconds>(limit).count();
    finishWith(late);
}

void FleetClient::fail(Why kind, const QString &detail)
{
    finishWith(failure(kind, detail));
}

void FleetClient::finishWith(const FetchFailure &failure)
{
    cancel();
    Q_EMIT failed(failure);
}

std::size_t FleetClient::bodyLimit() const
{
    return static_cast<std::size_t>(m_request.connection.limits.body);
}

FetchFailure FleetClient::refusal() const
{
    const QString words = m_serverWords.text(ReplyHead::of(*m_reply).isPacked());
    FetchFailure refusal = failure(*m_refusal, cleaned(words));
    refusal.retryAfter =
        retryWish(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    return refusal;
}

FetchFailure FleetClient::failure(Why kind, const QString &detail) const
{
    return {.kind = kind,
            .host = hostOf(m_request.connection.base),
            .status = m_reply ? ReplyHead::of(*m_reply).status : 0,
            .detail = detail,
            .limit = m_request.connection.limits.body};
}

QString FleetClient::cleaned(const QString &words) const
{
    // Without zeros a secret in UTF-16 is known again. Cleaned before it is cut, so that no half of
    // a key is left.
    const QString text = QString(words).remove(QChar(0));
    return m_proxyDoor.password()
        .removedFrom(m_request.key.removedFrom(text))
        .left(shownServerWords);
}

} // namespace chargetree
