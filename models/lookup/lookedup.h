// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/loadedfleet.h"
#include "models/lookup/lookup.h"

#include <QMetaType>

namespace chargetree {

/// A list that was looked up, and in which fleet. Frozen: threads share it.
struct LookedUp {
    LoadedFleetPtr loaded = {};
    QString text = {}; // the list as it was typed
    std::shared_ptr<const LookupResult> result = {};
};

/// Rows of such a list that a person wants in a file.
struct LookupExport {
    LookedUp list = {};
    std::optional<LookupVerdict> only = {};
    QString path = {};
};

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::LookedUp)
