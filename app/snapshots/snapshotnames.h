// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace chargetree {

/// Whether offline copies may be kept under this id: a UUID without braces, and so a safe name.
bool isSnapshotId(const QString &connectionId);

/// What the name of a file in a connection's folder says of it.
struct SnapshotName {
    enum class Kind {
        Copy, // 2026-11-22T10-11-12.345Z.fleet.zst
        Damaged, // the same, set aside: ….damaged
        Leftover // of a writer that was killed: ….AbCdEf
    };
    Kind kind = Kind::Copy;
    QDateTime time = {}; // UTC, to the millisecond
    int turn = 1; // above 1 for another one of the same millisecond
};

/// Nothing for a name that is none of ours.
std::optional<SnapshotName> snapshotNameOf(const QString &fileName);
QString snapshotFileName(const QDateTime &time, int turn);
/// Under which a damaged copy is set aside.
QString damagedFileName(const QString &fileName, int turn);

} // namespace chargetree
