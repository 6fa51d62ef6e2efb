// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/exportplan/exportplan.h"

namespace chargetree {

/// Counts and previews what an export would have, on a thread of its own. Only the newest question
/// is answered.
class ExportPlanner final : public QObject {
    Q_OBJECT

public:
    explicit ExportPlanner(QObject *parent = nullptr);
    ~ExportPlanner() override;

    /// Answers with planned(), which has the question's ticket.
    void plan(const ExportQuestion &question);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    void planned(const chargetree::ExportPlan &plan);

private:
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
