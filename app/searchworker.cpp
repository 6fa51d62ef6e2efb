// SPDX-License-Identifier: Apache-2.0
#include "app/searchworker.h"

namespace chargetree {

SearchWorker::SearchWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("query"))
{
}

SearchWorker::~SearchWorker()
{
    m_flag.cancel();
}

void SearchWorker::cancel()
{
    m_flag.cancel();
    ++m_ticket;
}

quint64 SearchWorker::search(const LoadedFleetPtr &fleet, const QString &text)
{
    cancel();
    if (!fleet)
        return m_ticket;
    m_flag = {};
    m_thread.post([this, fleet, text, flag = m_flag, ticket = m_ticket] {
        if (flag.isCancelled())
            return;
        SearchAnswer answer{.ticket = ticket, .fleet = fleet, .query = Query(text)};
        answer.hits = findHits(*fleet->fleet, fleet->index, answer.query);
        if (flag.isCancelled())
            return;
        if (!answer.query.isEmpty())
            answer.mask = std::make_shared<const NodeMask>(nodeMask(*fleet->fleet, answer.hits));
        QMetaObject::invokeMethod(
            this, [this, answer = std::move(answer)] { conclude(answer); }, Qt::QueuedConnection);
    });
    return m_ticket;
}

void SearchWorker::conclude(const SearchAnswer &answer)
{
    if (answer.ticket == m_ticket)
        Q_EMIT found(answer);
}

} // namespace chargetree
