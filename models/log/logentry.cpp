// SPDX-License-Identifier: Apache-2.0
#include "models/log/logentry.h"

namespace chargetree {

QLatin1StringView levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QLatin1StringView("debug");
    case LogLevel::Info:
        return QLatin1StringView("info");
    case LogLevel::Warning:
        return QLatin1StringView("warning");
    case LogLevel::Error:
        return QLatin1StringView("error");
    }
    return {};
}

QString logLine(const LogEntry &entry)
{
    QString text = entry.text;
    text.replace(QLatin1Char('\n'), QStringLiteral("\n    "));
    return entry.time.toString(Qt::ISODateWithMs) + QLatin1Char(' ') + levelName(entry.level)
           + QLatin1Char(' ') + entry.category + QStringLiteral(": ") + text;
}

} // namespace chargetree
