// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/log/redactor.h"
#include "models/connection/connection.h"
#include "models/fleet/documentreport.h"
#include "models/fleet/fleet.h"
#include "models/log/logentry.h"

#include <QDate>

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace chargetree {

/// What is said about the fleet that is shown: counts and oddities, no value of the document.
struct SupportFleet {
    QString source = {}; // its kind: `file`, not its name
    FleetCounts counts = {};
    qint64 bytes = 0; // of the body, unpacked
    qint64 decodeMs = 0;
    DocumentReport report = {};
};

/// What goes into a support bundle.
struct SupportFacts {
    QDateTime time = {};
    QString version = {};
    QString qtVersion = {};
    QString system = {};
    QString platform = {}; // Qt's: `wayland`, `xcb`
    QString locale = {};
    QString home = {}; // of the user: told as `~`
    QString user = {}; // as a part of a path told as `USER`
    std::vector<std::pair<QString, QString>> settings = {};
    std::vector<Connection> connections = {};
    std::optional<SupportFleet> fleet = {};
    std::deque<LogEntry> log = {};
};

/// What the program knows about itself and where it runs; the rest is left to be filled in.
SupportFacts factsOfProgram(const QDateTime &now);

/// One text in stable English. Holds no client id, no key, no value of the document.
QString supportText(const SupportFacts &facts, const Redactor &redactor);

/// `chargetree-support-2026-11-22.txt`
QString supportFileName(const QDate &date);

} // namespace chargetree
