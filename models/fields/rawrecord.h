// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <string>

namespace chargetree {

/// Whether a field holds home sites, drivers, sites or chargers: records by themselves.
bool holdsOtherRecords(const FieldRow &row);

struct RawRecordOptions {
    bool indented = false; // two spaces a level
    bool revealSecrets = false; // values of configurations whose name looks like a secret
    bool withoutOtherRecords = false; // home sites, drivers, sites and chargers in it
    std::size_t limit = SIZE_MAX; // bytes; beyond it the text ends with an ellipsis on its own line
};

/// A record as it was received: equal value for value, keys in their order, unknown fields
/// included.
std::string rawRecord(const RecordStore &store, ObjectId object,
                      const RawRecordOptions &options = {});

/// The value of one field as JSON, whatever it holds: a list, a record, a text in quotes.
std::string rawValue(const RecordStore &store, Cell cell, FieldId field,
                     const RawRecordOptions &options = {});

} // namespace chargetree
