// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace chargetree {

/// From what only developers want to know to what failed; the later the worse.
enum class LogLevel { Debug, Info, Warning, Error };

/// Something the program did or met. Holds no secret.
struct LogEntry {
    QDateTime time = {}; // UTC
    LogLevel level = LogLevel::Info;
    QString category = {}; // `network`, `qt.gui.icc`
    QString text = {};
    bool operator==(const LogEntry &) const = default;
};

/// Stable English name, for files: `warning`.
QLatin1StringView levelName(LogLevel level);

/// `2026-11-22T12:04:05.123Z warning network: …`; further lines of the text are indented.
QString logLine(const LogEntry &entry);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::LogEntry)
