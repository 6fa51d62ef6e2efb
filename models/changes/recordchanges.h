// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <functional>
#include <optional>
#include <string>

namespace chargetree {

/// A field that differs in two records of one thing. Values are JSON, "" where it is not there.
struct FieldChange {
    std::string field; // as the API calls it; a part's has the part's name before a dot
    std::optional<FieldId> id = {};
    std::string old = {};
    std::string now = {};
};

/// A record in its document.
struct RecordAt {
    const RecordStore &store;
    ObjectId object = none<ObjectId>;
};

/// Calls `found` with each field that differs. Items that the records hold are not looked at, parts
/// (a location) field by field; where a key is doubled the last counts.
void forEachFieldChange(const RecordAt &old, const RecordAt &now, bool revealSecrets,
                        const std::function<void(FieldChange)> &found);

} // namespace chargetree
