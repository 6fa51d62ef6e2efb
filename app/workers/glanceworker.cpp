// SPDX-License-Identifier: Apache-2.0
#include "app/workers/glanceworker.h"

namespace chargetree {

GlanceWorker::GlanceWorker(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("glance"))
{
}

GlanceWorker::~GlanceWorker()
{
    m_flag.cancel();
}

void GlanceWorker::count(const GlanceQuestion &question)
{
    m_flag.cancel();
    m_flag = {};
    m_thread.post([this, question, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, glance = glanceOf(question), flag] {
            if (!flag.isCancelled())
                Q_EMIT counted(glance);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
