// SPDX-License-Identifier: Apache-2.0
#include "app/source/fleetclient.h"

#include "app/source/fetchrules.h"
#include "app/source/replyhead.h"

#include <QNetworkAccessManager>
#include <QSslError>

#include <utility>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;

constexpr qsizetype mostServerWords = 64 * 1024; // read of a refusal
constexpr qsizetype shownServerWords = 2000; // characters

constexpr qsizetype pieceSize = 256 * 1024; // of what is handed over at once
constexpr qsizetype mostInFlight = 4 * 1024 * 1024;

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
    connect(&m_unpacking, &UnpackThread::fed, this, &FleetClient::noteUnpacked);
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
    dropReply();
    m_unpacking.cancel();
    m_request.key = {};
}

void FleetClient::fetch(const FleetRequest &request)
{
    cancel();
    m_request = request;
    m_wireBytes = 0;
    m_isFinished = false;
    m_refusal.reset();
    m_serverWords.clear();
    m_tlsWords.clear();
    m_isFetching = true;
    if (const auto refusal = refusalOf(request.connection.address()))
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
    m_reply->setReadBufferSize(mostInFlight); // a fast network waits for a slow unpacking
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FleetClient::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &FleetClient::readBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &FleetClient::noteTlsErrors);
    connect(m_reply, &QNetworkReply::finished, this, &FleetClient::conclude);
    m_inactivity.start(m_request.connection.limits.inactivity);
    m_deadline.start(m_request.connection.limits.deadline);
}

void FleetClient::noteTlsErrors(const QList<QSslError> &errors)
{
    if (!errors.isEmpty())
        m_tlsWords = errors.constFirst().errorString();
}

void FleetClient::readHeaders()
{
    m_inactivity.start();
    const ReplyHead head = ReplyHead::of(*m_reply);
    if (head.status == 0)
        return;
    m_refusal = refusalOf(head.status);
    if (m_refusal == Why::Redirected)
        fail(*m_refusal, m_reply->header(QNetworkRequest::LocationHeader).toUrl().host());
    else if (m_refusal)
        return; // its words are still to come
    else if (const auto refusal = head.refusal(bodyLimit()))
        fail(refusal->kind, cleaned(refusal->detail));
}

void FleetClient::readBytes()
{
    m_inactivity.start();
    if (m_refusal) {
        readServerWords();
        return;
    }
    const ReplyHead head = ReplyHead::of(*m_reply);
    if (!m_unpacking.isStarted())
        m_unpacking.start(head.isPacked(), bodyLimit());
    while (m_unpacking.inFlight() < mostInFlight && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(pieceSize);
        if (bytes.isEmpty())
            break;
        m_wireBytes += bytes.size();
        m_unpacking.feed(bytes);
    }
    Q_EMIT progressed(m_wireBytes, head.length.value_or(-1));
}

void FleetClient::noteUnpacked(const AnswerUnpacker::Progress &progress)
{
    if (failFor(progress))
        return;
    if (m_reply->bytesAvailable() > 0)
        readBytes();
    else
        concludeIfAllIsUnpacked();
}

bool FleetClient::failFor(const AnswerUnpacker::Progress &progress)
{
    switch (progress.state) {
    case Inflater::State::Damaged:
        fail(Why::Damaged);
        return true;
    case Inflater::State::TooLarge:
        fail(Why::TooLarge);
        return true;
    case Inflater::State::OutOfMemory:
        fail(Why::OutOfMemory);
        return true;
    case Inflater::State::Open:
    case Inflater::State::Complete:
        break;
    }
    if (progress.wrongStart)
        fail(progress.wrongStart == '<' ? Why::Html : Why::NotAnObject,
             cleaned(progress.beginning));
    return progress.wrongStart.has_value();
}

void FleetClient::readServerWords()
{
    if (m_serverWords.size() < mostServerWords)
        m_serverWords += m_reply->read(mostServerWords - m_serverWords.size());
    if (m_serverWords.size() >= mostServerWords)
        finishWith(refusal());
}

void FleetClient::conclude()
{
    const ReplyHead head = ReplyHead::of(*m_reply);
    if (head.status != 0)
        m_refusal = refusalOf(head.status);
    if (m_refusal) {
        m_serverWords += m_reply->read(mostServerWords);
        finishWith(refusal());
        return;
    }
    m_isFinished = true;
    const qint64 wireBytes = m_wireBytes + m_reply->bytesAvailable();
    if (head.status == 0)
        fail(kindOf(m_reply->error()), m_tlsWords);
    else if (head.length && head.length != wireBytes)
        fail(Why::WrongLength);
    else if (m_reply->error() != QNetworkReply::NoError)
        fail(kindOf(m_reply->error()), m_tlsWords);
    else if (wireBytes == 0)
        fail(Why::Empty);
    else if (m_reply->bytesAvailable() > 0)
        readBytes();
    else
        concludeIfAllIsUnpacked();
}

void FleetClient::concludeIfAllIsUnpacked()
{
    m_inactivity.start();
    if (!m_isFinished || m_unpacking.inFlight() > 0)
        return;
    if (failFor(m_unpacking.unpacker().finish()))
        return;
    if (m_unpacking.unpacker().isEmpty())
        fail(Why::Empty);
    else
        succeed();
}

void FleetClient::succeed()
{
    const Body body{.bytes = m_unpacking.unpacker().take(),
                    .asOf = QDateTime::currentDateTimeUtc()};
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
    AnswerUnpacker words(ReplyHead::of(*m_reply).isPacked(), mostServerWords);
    words.feed(m_serverWords);
    words.finish();
    const auto unpacked = words.take();
    const std::string_view text = unpacked->text();
    const QString detail = cleaned({text.data(), static_cast<qsizetype>(text.size())});
    FetchFailure refusal = failure(*m_refusal, detail);
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

QString FleetClient::cleaned(const QByteArray &serverWords) const
{
    // Cleaned before it is cut, so that no half of a key is left.
    return m_request.key.removedFrom(QString::fromUtf8(serverWords)).left(shownServerWords);
}

} // namespace chargetree
