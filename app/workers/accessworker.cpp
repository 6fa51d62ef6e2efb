// SPDX-License-Identifier: Apache-2.0
#include "app/workers/accessworker.h"

namespace chargetree {

AccessWorker::AccessWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("access"))
{
}

AccessWorker::~AccessWorker()
{
    m_explaining.cancel();
    m_imagining.cancel();
}

void AccessWorker::cancelWhatIf()
{
    m_imagining.cancel();
}

void AccessWorker::explain(const ExplainAsked &asked)
{
    m_explaining.cancel();
    if (!asked.loaded)
        return;
    m_explaining = {};
    m_thread.post([this, asked, flag = m_explaining] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, answer = chargetree::explained(asked), flag] {
            if (!flag.isCancelled())
                Q_EMIT explained(answer);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

void AccessWorker::imagine(const WhatIfQuestion &question)
{
    m_imagining.cancel();
    if (!question.loaded)
        return;
    m_imagining = {};
    m_thread.post([this, question, flag = m_imagining] {
        if (flag.isCancelled())
            return;
        const WhatIfAnswer answer{.question = question,
                                  .result = std::make_shared<const WhatIf>(whatIf(
                                      *question.loaded->fleet, question.gone, question.judgement,
                                      [&flag] { return flag.isCancelled(); }))};
        const auto conclude = [this, answer, flag] {
            if (!flag.isCancelled())
                Q_EMIT imagined(answer);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
