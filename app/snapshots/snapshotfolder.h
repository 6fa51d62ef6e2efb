// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/snapshots/snapshotnames.h"

#include <vector>

namespace chargetree {

/// One file of ours in a connection's folder.
struct SnapshotFile {
    QString path = {};
    SnapshotName name = {};
    qint64 size = 0; // bytes on the disk
};

/// One connection's folder. Its name is made from the id alone, and no link is followed: neither
/// one in the folder's place nor one in it. Blocks.
class SnapshotFolder final {
public:
    /// The id is one that isSnapshotId() takes.
    SnapshotFolder(const QString &root, const QString &connectionId);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Makes it and what is missing above it, for the owner alone; 0, or errno.
    [[nodiscard]] int make() const;
    /// Newest first, without what is none of ours.
    [[nodiscard]] std::vector<SnapshotFile> files() const;
    /// A name that no file has yet.
    [[nodiscard]] QString freePath(const QDateTime &time) const;
    /// The path under which a copy stands now: the old one where it can not be renamed.
    [[nodiscard]] QString setAside(const QString &path) const;
    /// Takes the folder away if nothing is in it.
    void removeIfEmpty() const;

private:
    [[nodiscard]] bool isThere() const;

    QString m_path;
};

/// 0 where the file is gone now, or errno.
int removeFile(const QString &path);

} // namespace chargetree
