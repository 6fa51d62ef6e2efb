// SPDX-License-Identifier: Apache-2.0
#include "app/fleetclient.h"

#include "app/fetchrules.h"

#include <QNetworkAccessManager>
#include <QSslError>

namespace chargetree {

namespace {

using Kind = FetchFailure::Kind;

constexpr qsizetype mostServerWords = 64 * 1024; // read of a refusal
constexpr qsizetype shownServerWords = 2000; // characters

QUrl withQuery(QUrl address, const FleetRequest &request)
{
    // QUrlQuery would leave `+` as it is, which servers read as a space.
    const QByteArray own = "code=" + request.key.secret().toPercentEncoding()
                           + "&clientId=" + request.url.clientId.toUtf8().toPercentEncoding();
    const QByteArray given = address.query(QUrl::FullyEncoded).toLatin1();
    address.setQuery(QString::fromLatin1(given.isEmpty() ? own : given + '&' + own),
                     QUrl::StrictMode);
    return address;
}

QNetworkRequest networkRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Set by hand, it also switches off Qt's own unpacking, which takes a cut answer for a whole
    // one.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "application/json");
    return request;
}

bool isPlainEncoding(const QByteArray &encoding)
{
    return encoding.isEmpty() || encoding.toLower() == "identity";
}

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host()
                          : url.host() + QLatin1Char(':') + QString::number(url.port());
}

} // namespace

QUrl fleetAddress(const QUrl &base)
{
    QUrl address = base.adjusted(QUrl::RemoveFragment);
    const QString path = address.path(QUrl::FullyEncoded);
    if (path.isEmpty() || path.endsWith(QLatin1Char('/'))) {
        const QString folder = path.isEmpty() ? QStringLiteral("/") : path;
        address.setPath(folder + QLatin1String("authorisation/users"), QUrl::StrictMode);
    }
    return address;
}

void FleetClient::Deleter::operator()(QNetworkReply *reply) const
{
    reply->disconnect(); // abort() says finished() at once
    reply->abort();
    reply->deleteLater();
}

FleetClient::FleetClient(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
    m_inactivity.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this,
            [this] { timeOut(Kind::Inactive, m_request.limits.inactivity); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { timeOut(Kind::Deadline, m_request.limits.deadline); });
}

FleetClient::~FleetClient() = default;

void FleetClient::cancel()
{
    ++m_ticket;
    m_isFetching = false;
    m_inactivity.stop();
    m_deadline.stop();
    m_reply.reset();
    m_buffer.reset();
    m_request.key = {};
}

void FleetClient::fetch(const FleetRequest &request)
{
    cancel();
    m_request = request;
    m_first = {};
    m_refusal.reset();
    m_serverWords.clear();
    m_tlsWords.clear();
    m_buffer = std::make_shared<PaddedBuffer>(request.limits.body);
    m_isFetching = true;
    const QUrl address = fleetAddress(request.url.base);
    if (const auto refusal = refusalOf(address))
        failLater(failure(*refusal));
    else if (request.key.isEmpty())
        failLater(failure(Kind::NoKey));
    else
        send(address);
}

void FleetClient::failLater(const FetchFailure &failure)
{
    const auto fail = [this, failure, ticket = m_ticket] {
        if (ticket == m_ticket)
            finishWith(failure);
    };
    QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
}

void FleetClient::send(const QUrl &address)
{
    m_network.clearConnectionCache(); // a kept connection that is being reset hangs for ever
    m_reply.reset(m_network.get(networkRequest(withQuery(address, m_request))));
    QNetworkReply *reply = m_reply.get();
    connect(reply, &QNetworkReply::metaDataChanged, this, &FleetClient::readHeaders);
    connect(reply, &QNetworkReply::readyRead, this, &FleetClient::readBytes);
    connect(reply, &QNetworkReply::sslErrors, this, &FleetClient::noteTlsErrors);
    connect(reply, &QNetworkReply::finished, this, &FleetClient::conclude);
    m_inactivity.start(m_request.limits.inactivity);
    m_deadline.start(m_request.limits.deadline);
}

void FleetClient::noteTlsErrors(const QList<QSslError> &errors)
{
    if (!errors.isEmpty())
        m_tlsWords = errors.constFirst().errorString();
}

void FleetClient::readHeaders()
{
    m_inactivity.start();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed();
    const QByteArray type = m_reply->rawHeader("Content-Type");
    if (status() == 0)
        return;
    m_refusal = refusalOf(status());
    if (m_refusal == Kind::Redirected)
        fail(*m_refusal, m_reply->header(QNetworkRequest::LocationHeader).toUrl().host());
    else if (m_refusal)
        return; // its words are still to come
    else if (const auto refusal = refusalOfType(type))
        fail(*refusal, cleaned(type));
    else if (!isPlainEncoding(encoding))
        fail(Kind::OtherEncoding, cleaned(encoding));
    else if (announcedLength() > static_cast<qint64>(m_request.limits.body))
        fail(Kind::TooLarge);
}

void FleetClient::readBytes()
{
    m_inactivity.start();
    if (m_refusal) {
        readServerWords();
        return;
    }
    while (m_reply->bytesAvailable() > 0) {
        const auto available = static_cast<std::size_t>(m_reply->bytesAvailable());
        const std::span<char> room = m_buffer->room(m_buffer->size() + available);
        if (room.empty()) {
            fail(Kind::OutOfMemory);
            return;
        }
        const qint64 count = m_reply->read(room.data(), static_cast<qint64>(room.size()));
        if (count <= 0)
            break;
        if (!m_buffer->commit(static_cast<std::size_t>(count))) {
            fail(Kind::TooLarge);
            return;
        }
    }
    const std::optional<char> first = m_first.in(m_buffer->text());
    if (first && *first != '{')
        fail(*first == '<' ? Kind::Html : Kind::NotAnObject, cleaned(beginning()));
    else
        Q_EMIT progressed(static_cast<qint64>(m_buffer->size()), announcedLength());
}

void FleetClient::readServerWords()
{
    if (m_serverWords.size() < mostServerWords)
        m_serverWords += m_reply->read(mostServerWords - m_serverWords.size());
    if (m_serverWords.size() >= mostServerWords)
        fail(*m_refusal, cleaned(m_serverWords));
}

void FleetClient::conclude()
{
    if (status() != 0)
        m_refusal = refusalOf(status());
    if (m_refusal) {
        m_serverWords += m_reply->read(mostServerWords);
        fail(*m_refusal, cleaned(m_serverWords));
        return;
    }
    if (m_reply->bytesAvailable() > 0)
        readBytes();
    if (!m_reply)
        return; // failed, or replaced by whoever was told of the progress
    const qint64 length = announcedLength();
    if (status() == 0)
        fail(kindOf(m_reply->error()), m_tlsWords);
    else if (length >= 0 && length != static_cast<qint64>(m_buffer->size()))
        fail(Kind::WrongLength);
    else if (m_reply->error() != QNetworkReply::NoError)
        fail(kindOf(m_reply->error()), m_tlsWords);
    else if (!m_first.in(m_buffer->text()))
        fail(Kind::Empty);
    else
        succeed();
}

void FleetClient::succeed()
{
    m_buffer->finish();
    const Body body{.bytes = std::move(m_buffer), .asOf = QDateTime::currentDateTimeUtc()};
    cancel();
    Q_EMIT fetched(body);
}

void FleetClient::timeOut(Kind kind, std::chrono::milliseconds limit)
{
    if (m_refusal) {
        fail(*m_refusal, cleaned(m_serverWords));
        return;
    }
    FetchFailure late = failure(kind);
    late.seconds = std::chrono::ceil<std::chrono::seconds>(limit).count();
    finishWith(late);
}

void FleetClient::fail(Kind kind, const QString &detail)
{
    finishWith(failure(kind, detail));
}

void FleetClient::finishWith(const FetchFailure &failure)
{
    cancel();
    Q_EMIT failed(failure);
}

FetchFailure FleetClient::failure(Kind kind, const QString &detail) const
{
    return {.kind = kind,
            .host = hostOf(m_request.url.base),
            .status = status(),
            .detail = detail,
            .limit = static_cast<qint64>(m_request.limits.body)};
}

int FleetClient::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

qint64 FleetClient::announcedLength() const
{
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber ? length : -1;
}

QByteArray FleetClient::beginning() const
{
    const std::string_view text = m_buffer->text().substr(0, mostServerWords);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QString FleetClient::cleaned(const QByteArray &serverWords) const
{
    // Cleaned before it is cut, so that no half of a key is left.
    return m_request.key.removedFrom(QString::fromUtf8(serverWords)).left(shownServerWords);
}

} // namespace chargetree
