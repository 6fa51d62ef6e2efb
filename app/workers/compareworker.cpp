// SPDX-License-Identifier: Apache-2.0
#include "app/workers/compareworker.h"

#include <utility>

namespace chargetree {

CompareWorker::CompareWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("compare"))
{
}

CompareWorker::~CompareWorker()
{
    m_comparing.cancel();
    m_drifting.cancel();
}

void CompareWorker::compare(const CompareQuestion &question)
{
    std::exchange(m_comparing, {}).cancel();
    m_thread.post([this, question, flag = m_comparing] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, answer = answerTo(question), flag] {
            if (!flag.isCancelled())
                Q_EMIT compared(answer);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

void CompareWorker::findDrift(const LoadedFleetPtr &loaded, quint64 ticket)
{
    std::exchange(m_drifting, {}).cancel();
    m_thread.post([this, loaded, ticket, flag = m_drifting] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, answer = driftAnswer(loaded, ticket), flag] {
            if (!flag.isCancelled())
                Q_EMIT drifted(answer);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
