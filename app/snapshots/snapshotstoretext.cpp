// SPDX-License-Identifier: Apache-2.0
#include "app/snapshots/snapshotstore.h"
#include "app/source/failuretext.h"
#include "models/fields/visiblepath.h"

namespace chargetree {

WriteFailure SnapshotStore::notKept(const WriteFailure &failure, const QString &folder)
{
    const QString place = visiblePath(folder);
    switch (failure.fault) {
    case WriteFault::DiskFull:
        return {failure.fault,
                tr("No offline copy was kept because the disk is full; make room on it.")};
    case WriteFault::NoPermission:
    case WriteFault::ReadOnly:
        return {failure.fault, tr("No offline copy was kept because “%1” cannot be written; make "
                                  "that folder writable.")
                                   .arg(place)};
    case WriteFault::NoFolder:
    case WriteFault::BrokenLink:
    case WriteFault::IsFolder:
    case WriteFault::NotAFile:
        return {failure.fault, tr("No offline copy was kept because “%1” is no folder, or a link; "
                                  "take away what stands in its place.")
                                   .arg(place)};
    case WriteFault::None:
    case WriteFault::NoName:
    case WriteFault::TooLarge:
    case WriteFault::NameTooLong:
    case WriteFault::Other:
        break;
    }
    return {failure.fault, tr("No offline copy was kept in “%1” (%2); refresh to try again.")
                               .arg(place, failure.reason)};
}

QString SnapshotStore::skippedText(const SkippedSnapshot &skipped, const QLocale &locale)
{
    const QString sentence = failureText({FleetFile{skipped.path}, skipped.failure}, locale);
    if (skipped.aside.isEmpty() || skipped.aside == skipped.path)
        return sentence;
    return tr("An offline copy was damaged and has been set aside as “%1”; an older one, if there "
              "is one, is shown until the next refresh.")
        .arg(visiblePath(skipped.aside));
}

} // namespace chargetree
