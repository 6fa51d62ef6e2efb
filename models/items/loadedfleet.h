// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/accessindex.h"
#include "models/fields/usednumbers.h"
#include "models/findings/findings.h"
#include "models/fleet/documentreport.h"
#include "models/items/ranks.h"
#include "models/search/textindex.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace chargetree {

/// Where a fleet came from, in words that may be shown: never a secret.
struct Provenance {
    QString name; // of the connection or the file; "Demo fleet"
    QString place; // address without secrets, or path
    QDateTime asOf; // when the answer was made or the file was written
    qint64 bytes = 0; // of the body, inflated
    qint64 decodeMs = 0;
};

/// A fleet with all that was computed from it away from the GUI thread. Frozen: it is handed from
/// the worker to the window, and threads share it.
struct LoadedFleet {
    FleetPtr fleet;
    DocumentReport report;
    Standing standing;
    TextIndex index;
    Ranks ranks;
    FindingsPtr findings = std::make_shared<const Findings>(); // none where nobody asked for them
    Provenance provenance;
    AccessIndex access; // who may use a charger
    UsedNumbers numbers; // that somebody may want to name
};

using LoadedFleetPtr = std::shared_ptr<const LoadedFleet>;

} // namespace chargetree
