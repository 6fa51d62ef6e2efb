// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetclient.h"

#include "app/source/fetchrules.h"

#include <QNetworkAccessManager>
#include <QSslError>

#include <utility>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;

constexpr qsizetype mostServerWords = 64 * 1024; // read of a refusal
constexpr qsizetype shownServerWords = 2000; // characters

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

FleetClient::FleetClient(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
    m_inactivity.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_inactivity, &QTimer::timeout, this,
            [this] { timeOut(Why::Inactive, m_request.limits.inactivity); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { timeOut(Why::Deadline, m_request.limits.deadline); });
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
    dropReply();
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
    m_buffer = std::make_shared<BodyBuffer>(request.limits.body);
    m_isFetching = true;
    if (const auto refusal = refusalOf(request.url.base))
        failLater(failure(*refusal));
    else if (request.key.isEmpty())
        failLater(failure(Why::NoKey));
    else
        send();
}

void FleetClient::failLater(const FetchFailure &failure)
{
    const auto fail = [this, failure, ticket = m_ticket] {
        if (ticket == m_ticket)
            finishWith(failure);
    };
    QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
}

void FleetClient::send()
{
    m_network.clearConnectionCache(); // a kept connection that is being reset hangs for ever
    m_reply = m_network.get(networkRequest(m_request));
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FleetClient::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &FleetClient::readBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &FleetClient::noteTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &FleetClient::conclude);
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
    if (m_refusal == Why::Redirected)
        fail(*m_refusal, m_reply->header(QNetworkRequest::LocationHeader).toUrl().host());
    else if (m_refusal)
        return; // its words are still to come
    else if (const auto refusal = refusalOfType(type))
        fail(*refusal, cleaned(type));
    else if (!isPlainEncoding(encoding))
        fail(Why::OtherEncoding, cleaned(encoding));
    else if (announcedLength() == -1)
        fail(Why::WrongLength);
    else if (announcedLength() > static_cast<qint64>(m_request.limits.body))
        fail(Why::TooLarge);
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
            fail(Why::OutOfMemory);
            return;
        }
        const qint64 count = m_reply->read(room.data(), static_cast<qint64>(room.size()));
        if (count <= 0)
            break;
        if (!m_buffer->commit(static_cast<std::size_t>(count))) {
            fail(Why::TooLarge);
            return;
        }
    }
    const std::optional<char> first = m_first.in(m_buffer->text());
    if (first && *first != '{')
        fail(*first == '<' ? Why::Html : Why::NotAnObject, cleaned(beginning()));
    else
        Q_EMIT progressed(static_cast<qint64>(m_buffer->size()), announcedLength().value_or(-1));
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
    const std::optional<qint64> length = announcedLength();
    if (status() == 0)
        fail(kindOf(m_reply->error()), m_tlsWords);
    else if (length && length != static_cast<qint64>(m_buffer->size()))
        fail(Why::WrongLength);
    else if (m_reply->error() != QNetworkReply::NoError)
        fail(kindOf(m_reply->error()), m_tlsWords);
    else if (!m_first.in(m_buffer->text()))
        fail(Why::Empty);
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

void FleetClient::timeOut(Why kind, std::chrono::milliseconds limit)
{
    if (m_refusal) {
        fail(*m_refusal, cleaned(m_serverWords));
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

FetchFailure FleetClient::failure(Why kind, const QString &detail) const
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

std::optional<qint64> FleetClient::announcedLength() const
{
    if (!m_reply->hasRawHeader("Content-Length"))
        return {};
    bool isNumber = false;
    const qint64 length = m_reply->rawHeader("Content-Length").trimmed().toLongLong(&isNumber);
    return isNumber && length >= 0 ? length : -1;
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
