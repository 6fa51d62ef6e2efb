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

constexpr qsizetype pieceSize = 256 * 1024; // of what is handed over at once
constexpr qsizetype mostInFlight = 4 * 1024 * 1024;

bool isPlain(const QByteArray &encoding)
{
    return encoding.isEmpty() || encoding.compare("identity", Qt::CaseInsensitive) == 0;
}

bool isGzip(const QByteArray &encoding)
{
    return encoding.compare("gzip", Qt::CaseInsensitive) == 0
           || encoding.compare("x-gzip", Qt::CaseInsensitive) == 0;
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
    , m_thread(QStringLiteral("unpacker"))
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
    m_flag.cancel();
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
    m_flag.cancel();
    m_unpacker.reset();
    m_request.key = {};
}

void FleetClient::fetch(const FleetRequest &request)
{
    cancel();
    m_request = request;
    m_flag = {};
    m_inFlight = 0;
    m_wireBytes = 0;
    m_isFinished = false;
    m_refusal.reset();
    m_serverWords.clear();
    m_tlsWords.clear();
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
    m_reply->setReadBufferSize(mostInFlight); // a fast network waits for a slow unpacking
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
    else if (!isPlain(encoding) && !isGzip(encoding))
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
    while (m_inFlight < mostInFlight && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(pieceSize);
        if (bytes.isEmpty())
            break;
        unpack(bytes);
    }
    Q_EMIT progressed(m_wireBytes, announcedLength().value_or(-1));
}

void FleetClient::unpack(const QByteArray &bytes)
{
    if (!m_unpacker) {
        const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed();
        m_unpacker = std::make_shared<AnswerUnpacker>(isGzip(encoding), m_request.limits.body);
    }
    m_wireBytes += bytes.size();
    m_inFlight += bytes.size();
    m_thread.post([this, bytes, unpacker = m_unpacker, flag = m_flag, ticket = m_ticket] {
        if (flag.isCancelled())
            return;
        const auto note = [this, ticket, size = bytes.size(), progress = unpacker->feed(bytes)] {
            if (ticket == m_ticket)
                noteUnpacked(size, progress);
        };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    });
}

void FleetClient::noteUnpacked(qsizetype wireBytes, const AnswerUnpacker::Progress &progress)
{
    m_inFlight -= wireBytes;
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
    if (status() != 0)
        m_refusal = refusalOf(status());
    if (m_refusal) {
        m_serverWords += m_reply->read(mostServerWords);
        finishWith(refusal());
        return;
    }
    m_isFinished = true;
    const std::optional<qint64> length = announcedLength();
    const qint64 wireBytes = m_wireBytes + m_reply->bytesAvailable();
    if (status() == 0)
        fail(kindOf(m_reply->error()), m_tlsWords);
    else if (length && length != wireBytes)
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
    if (!m_isFinished || m_inFlight > 0)
        return;
    if (failFor(m_unpacker->finish()))
        return;
    if (m_unpacker->isEmpty())
        fail(Why::Empty);
    else
        succeed();
}

void FleetClient::succeed()
{
    const Body body{.bytes = m_unpacker->take(), .asOf = QDateTime::currentDateTimeUtc()};
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

FetchFailure FleetClient::refusal() const
{
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed();
    AnswerUnpacker words(isGzip(encoding), mostServerWords);
    words.feed(m_serverWords);
    words.finish();
    const auto unpacked = words.take();
    const std::string_view text = unpacked->text();
    return failure(*m_refusal, cleaned({text.data(), static_cast<qsizetype>(text.size())}));
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

QString FleetClient::cleaned(const QByteArray &serverWords) const
{
    // Cleaned before it is cut, so that no half of a key is left.
    return m_request.key.removedFrom(QString::fromUtf8(serverWords)).left(shownServerWords);
}

} // namespace chargetree
