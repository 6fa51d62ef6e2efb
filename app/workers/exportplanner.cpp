// SPDX-License-Identifier: Apache-2.0
#include "app/workers/exportplanner.h"

namespace chargetree {

ExportPlanner::ExportPlanner(QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("export plans"))
{
}

ExportPlanner::~ExportPlanner()
{
    cancel();
}

void ExportPlanner::cancel()
{
    m_flag.cancel();
}

void ExportPlanner::plan(const ExportQuestion &question)
{
    cancel();
    m_flag = {};
    m_thread.post([this, question, flag = m_flag] {
        if (flag.isCancelled())
            return;
        const auto conclude = [this, plan = planExport(question), flag] {
            if (!flag.isCancelled())
                Q_EMIT planned(plan);
        };
        QMetaObject::invokeMethod(this, conclude, Qt::QueuedConnection);
    });
}

} // namespace chargetree
