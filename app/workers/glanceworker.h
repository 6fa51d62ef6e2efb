// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/glance/glance.h"

namespace chargetree {

/// Counts what stands below a row of the tree, on a thread of its own. Only the newest question is
/// answered.
class GlanceWorker final : public QObject {
    Q_OBJECT

public:
    explicit GlanceWorker(QObject *parent = nullptr);
    ~GlanceWorker() override;

    /// Answers with counted(), which has the question's ticket.
    void count(const GlanceQuestion &question);

Q_SIGNALS:
    void counted(const chargetree::Glance &glance);

private:
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
