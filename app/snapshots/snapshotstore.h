// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filewriter.h"
#include "app/snapshots/snapshotfolder.h"
#include "app/snapshots/snapshotformat.h"
#include "app/source/inputfile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMetaType>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace chargetree {

/// How many offline copies of a connection are kept, and for how long; the newest always is.
struct SnapshotPolicy {
    int count = 30;
    int days = 90;
    bool operator==(const SnapshotPolicy &) const = default;
};

/// An offline copy and what it says of itself.
struct Snapshot {
    QString path = {}; // a FleetFile
    SnapshotHeader header = {};
};

/// An offline copy that could not be used, although it is the newer one.
struct SkippedSnapshot {
    QString path = {}; // where it stood
    QString aside = {}; // where it stands now, if it was damaged and could be renamed
    ReadFailure failure = {};
};

struct NewestSnapshot {
    std::optional<Snapshot> snapshot = {};
    std::vector<SkippedSnapshot> skipped = {}; // newest first
};

/// How many offline copies there are in all, and how large they are.
struct SnapshotTotals {
    qint64 count = 0;
    qint64 bytes = 0; // on the disk
};

/// What became of a deletion; the sentence says what is still there and why.
struct SnapshotRemoval {
    int removed = 0;
    QString sentence = {};
};

/// The offline copies of each connection, a folder for each. Several windows may share it. Its
/// functions block: for workers and the command line. An id that is no UUID has no copies.
class SnapshotStore final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::SnapshotStore)

public:
    /// The folder is made when the first copy is kept.
    explicit SnapshotStore(QString root)
        : m_root(std::move(root))
    {
    }

    /// The path of the copy, or why none is kept. An answer that is the same as the newest copy's
    /// takes its place, so that what did not change still is as of now.
    [[nodiscard]] std::variant<QString, WriteFailure>
    save(const Connection &connection, const Body &body, const QString &etag) const;
    /// Newest first; none is opened.
    [[nodiscard]] std::vector<SnapshotFile> list(const QString &connectionId) const;
    /// The connections that have a folder.
    [[nodiscard]] QStringList connectionIds() const;
    /// Of every connection.
    [[nodiscard]] SnapshotTotals totals() const;
    [[nodiscard]] SnapshotTotals totals(const QString &connectionId) const;
    /// The newest by what it says itself: quick, and nothing is checked but its first lines.
    [[nodiscard]] std::optional<Snapshot> latest(const QString &connectionId) const;
    /// The newest that is whole. Damaged ones above it are set aside; ones that can not be read, or
    /// are of a newer version, stay.
    [[nodiscard]] NewestSnapshot newest(const QString &connectionId) const;

    /// Deletes what is beyond the policy, and what killed writers left a day ago.
    [[nodiscard]] SnapshotRemoval prune(const QString &connectionId, const SnapshotPolicy &policy,
                                        const QDateTime &now) const;
    /// Deletes every copy of a connection, damaged ones and leftovers included.
    [[nodiscard]] SnapshotRemoval forget(const QString &connectionId) const;
    [[nodiscard]] SnapshotRemoval forgetAll() const;

    /// For people: that a copy could not be used, and what became of it.
    [[nodiscard]] static QString skippedText(const SkippedSnapshot &skipped, const QLocale &locale);

private:
    [[nodiscard]] std::vector<SnapshotFile> filesOf(const QString &connectionId) const;
    [[nodiscard]] static SnapshotRemoval removeAll(const std::vector<QString> &paths);
    [[nodiscard]] static WriteFailure notKept(const WriteFailure &failure, const QString &folder);

    QString m_root;
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::NewestSnapshot)
