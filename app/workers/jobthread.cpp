// SPDX-License-Identifier: Apache-2.0
#include "app/workers/jobthread.h"

namespace chargetree {

JobThread::JobThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_place.moveToThread(&m_thread);
}

JobThread::~JobThread()
{
    m_thread.quit();
    m_thread.wait();
}

void JobThread::start()
{
    if (!m_thread.isFinished())
        m_thread.start();
}

void JobThread::finish()
{
    if (!m_thread.isRunning())
        return;
    post([this] { m_thread.quit(); }); // behind the others, whom a plain quit() would drop
    m_thread.wait();
}

} // namespace chargetree
