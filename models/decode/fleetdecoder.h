// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/decode/jsonerror.h"
#include "models/fleet/documentreport.h"
#include "models/fleet/fleet.h"

#include <functional>
#include <optional>
#include <string_view>
#include <variant>

namespace chargetree {

/// Why a body is not a fleet.
struct DecodeFailure {
    enum class Reason {
        NotJson, // `error` says what and where
        OtherShape, // JSON, but neither `userGroups` nor `spareUsers`
        TooDeep, // nested deeper than 64 groups or 256 raw levels; `error` says where
        TooLarge, // more distinct text or rows than a fleet can hold
        OutOfMemory,
        Cancelled
    };
    Reason reason = Reason::NotJson;
    std::optional<JsonError> error = {};
};

struct DecodedFleet {
    FleetPtr fleet;
    DocumentReport report;
};

struct DecodeHooks {
    /// Called now and then with the bytes read so far; false stops the decoding.
    std::function<bool(std::size_t)> goOn = {};
};

/// The one way from bytes to a fleet: network, file, demo and snapshot. Pure: no thread, clock or
/// locale. Throws nothing.
std::variant<DecodedFleet, DecodeFailure> decodeFleet(std::string_view text,
                                                      const DecodeHooks &hooks = {});

/// Whether `text` is one well-formed JSON value, told by the walk that the decoder itself does.
bool isWellFormed(std::string_view text);

} // namespace chargetree
