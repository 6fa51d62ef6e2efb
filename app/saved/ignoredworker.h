// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/findings/ignoredfindings.h"
#include "models/items/loadedfleet.h"

namespace chargetree {

/// Finds in a fleet what is ignored, on a thread of its own. Only the newest question is answered.
class IgnoredWorker final : public QObject {
    Q_OBJECT

public:
    explicit IgnoredWorker(QObject *parent = nullptr);
    ~IgnoredWorker() override;

    void look(const LoadedFleetPtr &loaded, std::vector<IgnoredRow> rows);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    void found(const chargetree::IgnoredFindingsPtr &ignored);

private:
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
