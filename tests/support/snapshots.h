// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/body.h"
#include "models/connection/connection.h"

#include <QDateTime>

namespace chargetree {

/// A connection that is kept, the same each time.
Connection keptConnection();

/// 2026-11-22T10:11:12.345Z
QDateTime snapshotTime();

Body bodyOf(const QByteArray &text, const QDateTime &asOf = snapshotTime());
QByteArray textOf(const Body &body);

/// The text of a file; "(none)" without one.
QByteArray contentsOf(const QString &path);
/// False where it could not be written.
bool putFile(const QString &path, const QByteArray &bytes);
/// The permissions of a file or folder; -1 without one.
int modeOf(const QString &path);
/// The names of all that is in a folder, hidden ones too.
QStringList entriesOf(const QString &folder);

} // namespace chargetree
