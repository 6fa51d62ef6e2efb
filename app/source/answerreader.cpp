// SPDX-License-Identifier: Apache-2.0
#include "app/source/answerreader.h"

#include "app/source/replyhead.h"

#include <QNetworkReply>

namespace chargetree {

namespace {

using Why = FetchFailure::Kind;

constexpr qsizetype pieceSize = 256 * 1024; // of what is handed over at once
constexpr qsizetype mostInFlight = 4 * 1024 * 1024;

} // namespace

AnswerReader::AnswerReader(QObject *parent)
    : QObject(parent)
{
    connect(&m_unpacking, &UnpackThread::fed, this, &AnswerReader::note);
}

void AnswerReader::start(QNetworkReply &reply, std::size_t limit)
{
    cancel();
    m_reply = &reply;
    m_reply->setReadBufferSize(mostInFlight); // a fast network waits for a slow unpacking
    m_limit = limit;
    m_wireBytes = 0;
    m_isFinished = false;
}

void AnswerReader::cancel()
{
    m_unpacking.cancel();
    m_reply = nullptr;
}

void AnswerReader::read()
{
    const ReplyHead head = ReplyHead::of(*m_reply);
    if (!m_unpacking.isStarted())
        m_unpacking.start(head.isPacked(), m_limit);
    while (m_unpacking.inFlight() < mostInFlight && m_reply->bytesAvailable() > 0) {
        const QByteArray bytes = m_reply->read(pieceSize);
        if (bytes.isEmpty())
            break;
        m_wireBytes += bytes.size();
        m_unpacking.feed(bytes);
    }
    Q_EMIT progressed(m_wireBytes, head.length.value_or(-1));
}

void AnswerReader::finish()
{
    m_isFinished = true;
    if (m_reply->bytesAvailable() > 0)
        read();
    else
        concludeIfAllIsUnpacked();
}

void AnswerReader::note(const AnswerUnpacker::Progress &progress)
{
    if (failFor(progress))
        return;
    if (m_reply->bytesAvailable() > 0)
        read();
    else
        concludeIfAllIsUnpacked();
}

bool AnswerReader::failFor(const AnswerUnpacker::Progress &progress)
{
    switch (progress.state) {
    case Inflater::State::Damaged:
        Q_EMIT failed(Why::Damaged, {});
        return true;
    case Inflater::State::TooLarge:
        Q_EMIT failed(Why::TooLarge, {});
        return true;
    case Inflater::State::OutOfMemory:
        Q_EMIT failed(Why::OutOfMemory, {});
        return true;
    case Inflater::State::Open:
    case Inflater::State::Complete:
        break;
    }
    if (!progress.wrongStart)
        return false;
    Q_EMIT failed(progress.wrongStart == '<' ? Why::Html : Why::NotAnObject, progress.beginning);
    return true;
}

void AnswerReader::concludeIfAllIsUnpacked()
{
    if (!m_isFinished || m_unpacking.inFlight() > 0) {
        Q_EMIT unpacked();
        return;
    }
    if (failFor(m_unpacking.unpacker().finish()))
        return;
    if (m_unpacking.unpacker().isEmpty())
        Q_EMIT failed(Why::Empty, {});
    else
        Q_EMIT complete();
}

} // namespace chargetree
