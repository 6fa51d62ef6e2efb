// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/whatif.h"
#include "models/items/recordtablemodel.h"

#include <QMetaType>

namespace chargetree {

/// What is imagined away, and in which fleet. Frozen: threads share it.
struct WhatIfQuestion {
    quint64 ticket = 0; // the asker's own; the answer has it, too
    LoadedFleetPtr loaded = {};
    Gone gone = {};
    Judgement judgement = {};
};

struct WhatIfAnswer {
    WhatIfQuestion question = {};
    std::shared_ptr<const WhatIf> result = {};
};

/// Which drivers are listed.
enum class WhatIfRows { Concerned, Stranded };

/// What a row of the tree stands for if it were gone: a site, a charger, a tag, or the grant of a
/// site or a single charger to a driver. Nothing for the others.
std::optional<Gone> goneAt(const Fleet &fleet, NodeId row);

/// A row a driver: what is lost, which ways remain, how many chargers are left.
TableContent whatIfTable(const WhatIfAnswer &answer, WhatIfRows rows);

/// The ids of the chargers that a driver loses, the first ones by name.
QStringList lostChargerIds(const Fleet &fleet, const WhatIf &result, const ConcernedDriver &driver);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::WhatIfAnswer)
