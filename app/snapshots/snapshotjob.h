// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/snapshots/snapshotstore.h"
#include "app/workers/jobthread.h"

namespace chargetree {

/// Keeps, finds and forgets offline copies on a thread of its own, one question after the other.
/// Its end waits for all that was asked, so that the last good answer is kept.
class SnapshotJob final : public QObject {
    Q_OBJECT

public:
    /// The folder of the SnapshotStore.
    explicit SnapshotJob(const QString &root, QObject *parent = nullptr);
    ~SnapshotJob() override;

    /// Keeps a good answer, then prunes its connection's copies: saved() or failed().
    void save(const Connection &connection, const Body &body, const QString &etag,
              const SnapshotPolicy &policy);
    /// found(): the newest copy that is whole, for a FleetLoader to load as a FleetFile.
    void findNewest(const QString &connectionId);
    /// counted(): all that there are.
    void count();
    /// countedOf(): those of one connection.
    void count(const QString &connectionId);
    /// forgotten(): of one connection, or of all.
    void forget(const QString &connectionId);
    void forgetAll();

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &sentence);
    void found(const QString &connectionId, const chargetree::NewestSnapshot &newest);
    void counted(const chargetree::SnapshotTotals &totals);
    void countedOf(const QString &connectionId, const chargetree::SnapshotTotals &totals);
    /// `sentence` says what could not be deleted; empty if all is gone.
    void forgotten(int copies, const QString &sentence);

private:
    template <typename Work, typename Tell>
    void post(Work work, Tell tell);

    SnapshotStore m_store;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
