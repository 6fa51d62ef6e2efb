// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/compare/comparequestion.h"
#include "models/compare/driftmodel.h"

namespace chargetree {

/// Compares chargers, and finds what has drifted, on a thread of its own. Of either only the newest
/// question is answered.
class CompareWorker final : public QObject {
    Q_OBJECT

public:
    explicit CompareWorker(QObject *parent = nullptr);
    ~CompareWorker() override;

    /// Answers with compared(), which has the question's ticket.
    void compare(const CompareQuestion &question);
    /// Answers with drifted(), which has the ticket.
    void findDrift(const LoadedFleetPtr &loaded, quint64 ticket);

Q_SIGNALS:
    void compared(const chargetree::CompareAnswer &answer);
    void drifted(const chargetree::DriftAnswer &answer);

private:
    CancelFlag m_comparing;
    CancelFlag m_drifting;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
