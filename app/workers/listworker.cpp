// SPDX-License-Identifier: Apache-2.0
#include "app/workers/listworker.h"

namespace chargetree {

ListWorker::ListWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("lists"))
{
}

ListWorker::~ListWorker()
{
    cancel();
}

void ListWorker::cancel()
{
    m_flag.cancel();
}

void ListWorker::arrange(const ListQuestion &question)
{
    cancel();
    if (!question.loaded)
        return;
    m_flag = {};
    m_thread.post([this, question, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, answer = arrangeList(question), flag] {
            if (!flag.isCancelled())
                Q_EMIT arranged(answer);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
