// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotstore.h"

#include "app/snapshots/snapshotreader.h"
#include "app/snapshots/snapshotwriter.h"
#include "models/fields/visiblepath.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace chargetree {

namespace {

using NameKind = SnapshotName::Kind;

/// How many bytes lie before the packed body; 0 where that is not known.
qint64 headSizeOf(QFile &file)
{
    const QByteArray begin = file.read(qint64(frameHeadSize));
    return qint64(headFrameSize({begin.data(), std::size_t(begin.size())}).value_or(0));
}

/// Whether two copies hold the same packed body.
bool holdSame(const QString &one, const QString &other)
{
    constexpr qint64 pieceSize = 64 * 1024;
    QFile first(one);
    QFile second(other);
    if (!first.open(QIODevice::ReadOnly) || !second.open(QIODevice::ReadOnly))
        return false;
    const qint64 firstHead = headSizeOf(first);
    const qint64 secondHead = headSizeOf(second);
    qint64 left = first.size() - firstHead - qint64(sealSize);
    const bool canBeSame = firstHead > 0 && secondHead > 0 && left > 0
                           && second.size() - secondHead - qint64(sealSize) == left;
    if (!canBeSame || !first.seek(firstHead) || !second.seek(secondHead))
        return false;
    while (left > 0) {
        const qint64 size = std::min(left, pieceSize);
        const QByteArray piece = first.read(size);
        if (piece.size() != size || piece != second.read(size))
            return false;
        left -= size;
    }
    return true;
}

bool isBeyond(const SnapshotFile &file, std::size_t place, const SnapshotPolicy &policy,
              const QDateTime &now)
{
    const bool isOld = file.name.time < now.addDays(-policy.days);
    switch (file.name.kind) {
    case NameKind::Copy:
        return place > 0 && (isOld || place >= std::size_t(std::max(policy.count, 1)));
    case NameKind::Damaged:
        return isOld;
    case NameKind::Leftover: // a younger one may be of a writer at work
        return file.name.time < now.addDays(-1);
    }
    return false;
}

} // namespace

std::vector<SnapshotFile> SnapshotStore::filesOf(const QString &connectionId) const
{
    if (m_root.isEmpty() || !isSnapshotId(connectionId))
        return {};
    return SnapshotFolder(m_root, connectionId).files();
}

std::variant<QString, WriteFailure> SnapshotStore::save(const Connection &connection,
                                                        const Body &body, const QString &etag) const
{
    if (m_root.isEmpty() || !isSnapshotId(connection.id))
        return WriteFailure{WriteFault::NoName,
                            tr("Offline copies are kept of saved connections only; save this "
                               "connection.")};
    const SnapshotFolder folder(m_root, connection.id);
    if (const int error = folder.make())
        return notKept({.fault = writeFaultOf(error), .reason = qt_error_string(error)},
                       folder.path());
    const std::vector<SnapshotFile> before = list(connection.id);
    const SnapshotHeader header = headerOf(connection, body, etag);
    const QString path = folder.freePath(header.asOf);
    const WriteFailure failure = writeSnapshot(path, header, body.bytes->text());
    if (failure.fault != WriteFault::None)
        return notKept(failure, folder.path());
    // The same body is packed the same way.
    if (!before.empty() && holdSame(path, before.front().path))
        removeFile(before.front().path);
    return path;
}

std::vector<SnapshotFile> SnapshotStore::list(const QString &connectionId) const
{
    std::vector<SnapshotFile> files = filesOf(connectionId);
    std::erase_if(files, [](const SnapshotFile &file) { return file.name.kind != NameKind::Copy; });
    return files;
}

QStringList SnapshotStore::connectionIds() const
{
    QStringList ids;
    if (m_root.isEmpty())
        return ids;
    ids = QDir(m_root).entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    ids.removeIf([](const QString &id) { return !isSnapshotId(id); });
    return ids;
}

SnapshotTotals SnapshotStore::totals() const
{
    SnapshotTotals all;
    for (const QString &id : connectionIds()) {
        const SnapshotTotals own = totals(id);
        all.count += own.count;
        all.bytes += own.bytes;
    }
    return all;
}

SnapshotTotals SnapshotStore::totals(const QString &connectionId) const
{
    SnapshotTotals own;
    for (const SnapshotFile &file : list(connectionId)) {
        ++own.count;
        own.bytes += file.size;
    }
    return own;
}

std::optional<Snapshot> SnapshotStore::latest(const QString &connectionId) const
{
    for (const SnapshotFile &file : list(connectionId)) {
        const auto header = readSnapshotHeader(file.path);
        if (const auto *found = std::get_if<SnapshotHeader>(&header))
            return Snapshot{file.path, *found};
    }
    return {};
}

NewestSnapshot SnapshotStore::newest(const QString &connectionId) const
{
    NewestSnapshot newest;
    for (const SnapshotFile &file : list(connectionId)) {
        const auto checked = checkSnapshot(file.path);
        if (const auto *header = std::get_if<SnapshotHeader>(&checked)) {
            newest.snapshot = Snapshot{file.path, *header};
            return newest;
        }
        const auto &failure = std::get<ReadFailure>(checked);
        if (failure.kind == ReadFailure::Kind::Missing) // another window deleted it meanwhile
            continue;
        SkippedSnapshot skipped{.path = file.path, .failure = failure};
        if (failure.kind == ReadFailure::Kind::DamagedCopy)
            skipped.aside = SnapshotFolder(m_root, connectionId).setAside(file.path);
        newest.skipped.push_back(skipped);
    }
    return newest;
}

SnapshotRemoval SnapshotStore::prune(const QString &connectionId, const SnapshotPolicy &policy,
                                     const QDateTime &now) const
{
    std::vector<QString> paths;
    std::size_t place = 0; // among the copies
    for (const SnapshotFile &file : filesOf(connectionId)) {
        if (isBeyond(file, place, policy, now))
            paths.push_back(file.path);
        place += file.name.kind == NameKind::Copy ? 1 : 0;
    }
    return removeAll(paths);
}

SnapshotRemoval SnapshotStore::forget(const QString &connectionId) const
{
    std::vector<QString> paths;
    for (const SnapshotFile &file : filesOf(connectionId))
        paths.push_back(file.path);
    const SnapshotRemoval removal = removeAll(paths);
    if (isSnapshotId(connectionId) && !m_root.isEmpty())
        SnapshotFolder(m_root, connectionId).removeIfEmpty();
    return removal;
}

SnapshotRemoval SnapshotStore::forgetAll() const
{
    SnapshotRemoval all;
    for (const QString &id : connectionIds()) {
        const SnapshotRemoval removal = forget(id);
        all.removed += removal.removed;
        if (all.sentence.isEmpty())
            all.sentence = removal.sentence;
    }
    return all;
}

SnapshotRemoval SnapshotStore::removeAll(const std::vector<QString> &paths)
{
    SnapshotRemoval removal;
    for (const QString &path : paths) {
        const int error = removeFile(path);
        removal.removed += error == 0 ? 1 : 0;
        if (error != 0 && removal.sentence.isEmpty()) {
            removal.sentence =
                tr("The offline copy “%1” could not be deleted (%2); delete it yourself.")
                    .arg(visiblePath(path), qt_error_string(error));
        }
    }
    return removal;
}

} // namespace chargetree
