// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filewriter.h"
#include "app/snapshots/snapshotformat.h"

namespace chargetree {

/// Writes an offline copy, whole or not at all. Blocks: for workers.
WriteFailure writeSnapshot(const QString &path, const SnapshotHeader &header,
                           std::string_view body);

} // namespace chargetree
