// SPDX-License-Identifier: Apache-2.0
#include "app/source/unpackthread.h"

namespace chargetree {

UnpackThread::UnpackThread(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("unpacker"))
{
}

UnpackThread::~UnpackThread()
{
    m_flag.cancel();
}

void UnpackThread::start(bool isPacked, std::size_t limit)
{
    cancel();
    m_flag = {};
    m_unpacker = std::make_shared<AnswerUnpacker>(isPacked, limit);
}

void UnpackThread::cancel()
{
    m_flag.cancel();
    ++m_ticket;
    m_inFlight = 0;
    m_unpacker.reset();
}

void UnpackThread::feed(const QByteArray &bytes)
{
    m_inFlight += bytes.size();
    m_thread.post([this, bytes, unpacker = m_unpacker, flag = m_flag, ticket = m_ticket] {
        if (flag.isCancelled())
            return;
        const auto note = [this, ticket, size = bytes.size(), progress = unpacker->feed(bytes)] {
            if (ticket != m_ticket)
                return;
            m_inFlight -= size;
            Q_EMIT fed(progress);
        };
        QMetaObject::invokeMethod(this, note, Qt::QueuedConnection);
    });
}

} // namespace chargetree
