// SPDX-License-Identifier: Apache-2.0
#include "app/workers/lookupworker.h"

#include "models/lookup/lookuplist.h"

namespace chargetree {

LookupWorker::LookupWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("lookup"))
{
}

LookupWorker::~LookupWorker()
{
    cancel();
}

void LookupWorker::cancel()
{
    m_flag.cancel();
}

void LookupWorker::lookUp(const LoadedFleetPtr &fleet, const QString &text)
{
    cancel();
    if (!fleet)
        return;
    m_flag = {};
    m_thread.post([this, fleet, text, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const LookupScope scope{.fleet = *fleet->fleet,
                                .isCancelled = [&flag] { return flag.isCancelled(); }};
        const LookedUp list{.loaded = fleet,
                            .text = text,
                            .result = std::make_shared<const LookupResult>(
                                chargetree::lookUp(scope, splitLookupList(text)))};
        const auto conclude = [this, list, flag] {
            if (!flag.isCancelled())
                Q_EMIT lookedUp(list);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
