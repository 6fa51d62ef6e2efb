// SPDX-License-Identifier: Apache-2.0
#include "app/saved/ignoredworker.h"

namespace chargetree {

IgnoredWorker::IgnoredWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("ignored"))
{
}

IgnoredWorker::~IgnoredWorker()
{
    cancel();
}

void IgnoredWorker::cancel()
{
    m_flag.cancel();
}

void IgnoredWorker::look(const LoadedFleetPtr &loaded, std::vector<IgnoredRow> rows)
{
    cancel();
    m_flag = {};
    m_thread.post([this, loaded, rows = std::move(rows), flag = m_flag] {
        if (flag.isCancelled())
            return;
        const auto ignored =
            std::make_shared<const IgnoredFindings>(*loaded->fleet, loaded->findings, rows);
        const auto conclude = [this, ignored, flag] {
            if (!flag.isCancelled())
                Q_EMIT found(ignored);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
