// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

#include <string>

namespace chargetree {

/// A value for machines: nothing altered, and what it was. Lists and records are Json, a masked
/// secret is Text; `text` is empty for Absent and Null, `true` and `false` for flags.
struct ExactValue {
    ValueType type = ValueType::Absent;
    std::string text = {};
    bool operator==(const ExactValue &) const = default;
};

/// The value of a field exactly as the API gave it, secrets masked unless `revealSecrets`.
ExactValue exactValue(const RecordStore &store, ObjectId object, FieldId field,
                      bool revealSecrets = false);

} // namespace chargetree
