// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/items/loadedfleet.h"
#include "models/search/locator/locate.h"

namespace chargetree {

/// What was found for the locator, and in which fleet.
struct LocatorAnswer {
    LoadedFleetPtr fleet = {};
    QString typed = {};
    std::vector<LocatorHit> hits = {};
};

/// Answers the locator on a thread of its own. Only the newest question is answered; those that
/// wait behind a newer one are skipped. The first question about a fleet, be it an empty one, makes
/// the index that the others use.
class LocatorWorker final : public QObject {
    Q_OBJECT

public:
    explicit LocatorWorker(QObject *parent = nullptr);
    ~LocatorWorker() override;

    /// Without a fleet there is no answer.
    void locate(const LoadedFleetPtr &fleet, const QString &typed);
    /// Forgets the question without an answer.
    void cancel();

Q_SIGNALS:
    void located(const chargetree::LocatorAnswer &answer);

private:
    using LazyIndex = std::shared_ptr<std::optional<LocatorIndex>>; // read on the thread alone

    std::weak_ptr<const LoadedFleet> m_indexed;
    LazyIndex m_index;
    CancelFlag m_flag;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::LocatorAnswer)
