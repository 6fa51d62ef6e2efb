// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/lists/arrangelist.h"

namespace chargetree {

/// Arranges lists on a thread of its own. Only the newest question is answered; those that wait
/// behind a newer one are skipped.
class ListWorker final : public QObject {
    Q_OBJECT

public:
    explicit ListWorker(QObject *parent = nullptr);
    ~ListWorker() override;

    /// Answers with arranged(), which has the question's ticket. Without a fleet there is no
    /// answer.
    void arrange(const ListQuestion &question);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    void arranged(const chargetree::ListAnswer &answer);

private:
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::ListAnswer)
