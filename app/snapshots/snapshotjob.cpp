// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotjob.h"

namespace chargetree {

SnapshotJob::SnapshotJob(const QString &root, QObject *parent)
    : QObject(parent)
    , m_store(root)
    , m_thread(QStringLiteral("snapshots"))
{
}

SnapshotJob::~SnapshotJob()
{
    m_thread.finish();
}

template <typename Work, typename Tell>
void SnapshotJob::post(Work work, Tell tell)
{
    m_thread.post(
        [this, store = m_store, work = std::move(work), tell = std::move(tell)]() mutable {
            auto result = work(store);
            QMetaObject::invokeMethod(
                this, [result = std::move(result), tell = std::move(tell)] { tell(result); },
                Qt::QueuedConnection);
        });
}

void SnapshotJob::save(const Connection &connection, const Body &body, const QString &etag,
                       const SnapshotPolicy &policy)
{
    const auto work = [=, body = body](const SnapshotStore &store) mutable {
        auto saved = store.save(connection, std::exchange(body, {}), etag);
        SnapshotRemoval pruned;
        if (std::holds_alternative<QString>(saved))
            pruned = store.prune(connection.id, policy, QDateTime::currentDateTimeUtc());
        return std::pair(std::move(saved), std::move(pruned.sentence));
    };
    post(work, [this](const auto &result) {
        if (const auto *failure = std::get_if<WriteFailure>(&result.first)) {
            Q_EMIT failed(failure->sentence);
            return;
        }
        Q_EMIT saved(std::get<QString>(result.first));
        if (!result.second.isEmpty())
            Q_EMIT failed(result.second);
    });
}

void SnapshotJob::findNewest(const QString &connectionId)
{
    post([=](const SnapshotStore &store) { return store.newest(connectionId); },
         [=, this](const NewestSnapshot &newest) { Q_EMIT found(connectionId, newest); });
}

void SnapshotJob::count()
{
    post([](const SnapshotStore &store) { return store.totals(); },
         [this](const SnapshotTotals &totals) { Q_EMIT counted(totals); });
}

void SnapshotJob::count(const QString &connectionId)
{
    post([=](const SnapshotStore &store) { return store.totals(connectionId); },
         [=, this](const SnapshotTotals &totals) { Q_EMIT countedOf(connectionId, totals); });
}

void SnapshotJob::forget(const QString &connectionId)
{
    post([=](const SnapshotStore &store) { return store.forget(connectionId); },
         [this](const SnapshotRemoval &removal) {
             Q_EMIT forgotten(removal.removed, removal.sentence);
         });
}

void SnapshotJob::forgetAll()
{
    post([](const SnapshotStore &store) { return store.forgetAll(); },
         [this](const SnapshotRemoval &removal) {
             Q_EMIT forgotten(removal.removed, removal.sentence);
         });
}

} // namespace chargetree
