// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connection/connection.h"
#include "models/fields/numbernames.h"
#include "models/findings/findinglimits.h"
#include "models/geo/tilesource.h"
#include "ui/look/theme.h"

#include <QLocale>

namespace chargetree {

/// In which zone times are said.
enum class TimesShown { Local, Utc };

/// What a person chose for the whole program, with what it is as delivered.
struct Preferences {
    static constexpr int mostRefreshMinutes = 24 * 60;

    QLocale language = QLocale::c(); // C: as the system
    Appearance appearance = Appearance::System;
    TimesShown times = TimesShown::Local;
    bool startsPrivate = false; // the privacy view is as it was left
    std::chrono::minutes refreshEvery{0}; // of new connections; 0: only when asked
    bool refreshesOnMetered = false;
    ConnectionLimits limits = {}; // of new connections
    FindingLimits findingLimits = {};
    int keepCount = 30; // of the offline copies, newest
    int keepDays = 90;
    QString exportWay = {}; // ExportWay::word; empty: as last time
    bool exportsReceived = false; // records as they were received, with that way
    NumberNames numberNames = {};
    TileSource mapTiles = {}; // behind the maps
    bool operator==(const Preferences &) const = default;
};

} // namespace chargetree
