// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/explain/explained.h"
#include "models/items/whatiftable.h"

namespace chargetree {

/// Explains refusals and works out what-ifs on a thread of its own. Of each only the newest
/// question is answered; an older one is given up.
class AccessWorker final : public QObject {
    Q_OBJECT

public:
    explicit AccessWorker(QObject *parent = nullptr);
    ~AccessWorker() override;

    /// Without a fleet there is no answer.
    void explain(const ExplainAsked &asked);
    void imagine(const WhatIfQuestion &question);
    /// Forgets the what-if without an answer.
    void cancelWhatIf();

Q_SIGNALS:
    void explained(const chargetree::Explained &answer);
    void imagined(const chargetree::WhatIfAnswer &answer);

private:
    CancelFlag m_explaining;
    CancelFlag m_imagining;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
