// SPDX-License-Identifier: Apache-2.0
#include "app/jobthread.h"

namespace chargetree {

JobThread::JobThread(const QString &name)
{
    m_thread.setObjectName(name);
    m_place.moveToThread(&m_thread);
    m_thread.start();
}

JobThread::~JobThread()
{
    m_thread.quit();
    m_thread.wait();
}

void JobThread::finish()
{
    post([this] { m_thread.quit(); }); // behind the others, whom a plain quit() would drop
    m_thread.wait();
}

} // namespace chargetree
