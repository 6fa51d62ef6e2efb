// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace chargetree {

/// Shared by who asks for a job and the job itself: says that nobody wants it any more.
class CancelFlag final {
public:
    void cancel() const { m_isCancelled->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const
    {
        return m_isCancelled->load(std::memory_order_relaxed);
    }

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
};

/// A thread that does one job after the other; the first starts it. Its end waits for the job that
/// runs: cancel first.
class JobThread final {
public:
    explicit JobThread(const QString &name);
    ~JobThread();
    JobThread(const JobThread &) = delete;
    JobThread &operator=(const JobThread &) = delete;

    /// Does `job()` on the thread, after the earlier ones.
    template <typename Job>
    void post(Job &&job)
    {
        start();
        QMetaObject::invokeMethod(&m_place, std::forward<Job>(job), Qt::QueuedConnection);
    }
    /// Does what was posted so far, and waits for it; nothing can be posted any more.
    void finish();

private:
    void start();

    QThread m_thread;
    QObject m_place; // lives on the thread
};

} // namespace chargetree
