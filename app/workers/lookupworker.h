// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/lookup/lookedup.h"

namespace chargetree {

/// Looks lists up on a thread of its own. Only the newest question is answered; an older one is
/// given up.
class LookupWorker final : public QObject {
    Q_OBJECT

public:
    explicit LookupWorker(QObject *parent = nullptr);
    ~LookupWorker() override;

    /// `text` as splitLookupList() takes it. Without a fleet there is no answer.
    void lookUp(const LoadedFleetPtr &fleet, const QString &text);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    void lookedUp(const chargetree::LookedUp &list);

private:
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
