// SPDX-License-Identifier: Apache-2.0
#include "app/workers/searchworker.h"

#include "models/lists/findinghits.h"
#include "models/search/query/queryparser.h"

namespace chargetree {

SearchWorker::SearchWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("query"))
{
}

SearchWorker::~SearchWorker()
{
    m_flag.cancel();
    m_completionFlag.cancel();
}

void SearchWorker::cancel()
{
    m_flag.cancel();
    ++m_ticket;
}

quint64 SearchWorker::search(const LoadedFleetPtr &fleet, const QString &text,
                             const QueryMoment &moment)
{
    cancel();
    if (!fleet)
        return m_ticket;
    m_flag = {};
    SearchAnswer question{.ticket = m_ticket, .fleet = fleet, .moment = moment};
    m_thread.post([this, question = std::move(question), text, flag = m_flag]() mutable {
        if (!flag.isCancelled())
            answer(question, text, flag);
    });
    return m_ticket;
}

void SearchWorker::complete(const LoadedFleetPtr &fleet, const QString &text, int cursor)
{
    m_completionFlag.cancel();
    if (!fleet)
        return;
    m_completionFlag = {};
    m_thread.post([this, fleet, text, cursor, flag = m_completionFlag] {
        if (flag.isCancelled())
            return;
        const SearchScope scope{.fleet = *fleet->fleet, .index = fleet->index};
        conclude(flag, [this, text, cursor, completion = completionAt(scope, text, cursor)] {
            Q_EMIT completed(text, cursor, completion);
        });
    });
}

/// On the worker's thread.
void SearchWorker::answer(SearchAnswer &question, const QString &text, const CancelFlag &flag)
{
    auto parsed = parseQuery(text);
    if (auto *fault = std::get_if<QueryFault>(&parsed)) {
        conclude(flag, [this, fault = std::move(*fault)] { Q_EMIT faulty(fault); });
        return;
    }
    question.query = std::get<Query>(std::move(parsed));
    const Fleet &fleet = *question.fleet->fleet;
    const SearchScope scope{.fleet = fleet,
                            .index = question.fleet->index,
                            .moment = question.moment,
                            .isCancelled = [&flag] { return flag.isCancelled(); }};
    question.hits = findHits(scope, question.query);
    if (flag.isCancelled())
        return;
    addFindingHits(*question.fleet, question.query, question.hits);
    question.cardForm = formFound(scope, question.query, question.hits);
    if (!question.query.isEmpty())
        question.mask = std::make_shared<const NodeMask>(nodeMask(fleet, question.hits));
    conclude(flag, [this, answer = std::move(question)] { Q_EMIT found(answer); });
}

template <typename Say>
void SearchWorker::conclude(const CancelFlag &flag, Say say)
{
    QMetaObject::invokeMethod(
        this,
        [flag, say = std::move(say)] {
            if (!flag.isCancelled())
                say();
        },
        Qt::QueuedConnection);
}

} // namespace chargetree
