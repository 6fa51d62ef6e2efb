// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workers/jobthread.h"
#include "models/bundle/bundlewriter.h"
#include "models/items/loadedfleet.h"

namespace chargetree {

/// What became of a share-safe bundle in a file.
struct BundleFileResult {
    BundleResult written = {};
    QString sentence = {}; // why it was refused
};

/// Writes a file whole or not at all. `goOn` as writeBundle() has it.
BundleFileResult bundleToFile(const Fleet &fleet, const BundleChoice &choice, const QString &path,
                              const std::function<bool(std::size_t, std::size_t)> &goOn = {});

/// Writes share-safe bundles, one after the other, on a thread of its own. Only frozen values cross
/// over.
class BundleJob final : public QObject {
    Q_OBJECT

public:
    explicit BundleJob(QObject *parent = nullptr);
    /// Cancels, and waits for it.
    ~BundleJob() override;

    void start(const LoadedFleetPtr &loaded, const BundleChoice &choice, const QString &path);
    /// Stops what is under way; the files stay as they were.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 drivers, qint64 total);
    void finished(const QString &path, const chargetree::BundleCounts &counts);
    void failed(const QString &sentence);
    void cancelled();

private:
    /// On the thread.
    void run(const Fleet &fleet, const BundleChoice &choice, const QString &path,
             const CancelFlag &cancel);
    void conclude(const BundleFileResult &result, const QString &path);

    CancelFlag m_cancel;
    JobThread m_thread; // the last member: it ends first
};

} // namespace chargetree
