// SPDX-License-Identifier: Apache-2.0
#include "app/saved/savedworker.h"

#include "models/saved/bookmarks.h"
#include "models/saved/foundcount.h"

namespace chargetree {

SavedWorker::SavedWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("saved"))
{
}

SavedWorker::~SavedWorker()
{
    cancel();
}

void SavedWorker::cancel()
{
    m_flag.cancel();
}

void SavedWorker::ask(const SavedQuestion &question)
{
    cancel();
    if (!question.fleet)
        return;
    m_flag = {};
    m_thread.post([this, question, flag = m_flag] {
        find(question, flag);
        count(question, flag);
    });
}

void SavedWorker::find(const SavedQuestion &question, const CancelFlag &flag)
{
    if (flag.isCancelled())
        return;
    const std::vector<NodeId> nodes = nodesOf(*question.fleet->fleet, question.bookmarks);
    conclude(flag, [this, nodes, bookmarks = question.bookmarks] {
        for (std::size_t i = 0; i < nodes.size(); ++i)
            Q_EMIT found(bookmarks[i].id, nodes[i]);
    });
}

void SavedWorker::count(const SavedQuestion &question, const CancelFlag &flag)
{
    const SearchScope scope{.fleet = *question.fleet->fleet,
                            .index = question.fleet->index,
                            .moment = question.moment,
                            .isCancelled = [&flag] { return flag.isCancelled(); }};
    for (const QString &query : question.queries) {
        if (flag.isCancelled())
            return;
        conclude(flag,
                 [this, query, found = foundCount(scope, query)] { Q_EMIT counted(query, found); });
    }
}

template <typename Say>
void SavedWorker::conclude(const CancelFlag &flag, Say say)
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
