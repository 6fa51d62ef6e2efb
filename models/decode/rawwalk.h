// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/textarena.h"

#include <simdjson.h>

#include <string>

namespace chargetree {

/// A stop that is no fault of the JSON grammar; caught in one place, in decodeFleet.
struct TooDeep {
    const char *at;
};
struct Cancelled { };

/// A scalar token without the white space that may follow it. Throws simdjson_error unless the
/// token obeys RFC 8259.
std::string_view checkedToken(simdjson::ondemand::value &value, ValueType &type);

/// The text that a token stands for: escapes resolved in `scratch` where there are any.
std::string_view textOfToken(std::string_view token, ValueType type, std::string &scratch);

/// The key as it stands between its quotes.
std::string_view rawKey(simdjson::ondemand::field &field);

/// Walks a value of any kind to its end, which proves it well-formed, and appends it without white
/// space. `depth` brackets stand around it; throws TooDeep at a bracket beyond 256.
void appendMinified(simdjson::ondemand::value value, std::string &out, int depth = 0);

/// `slice` without the white space at its end: raw_json() runs on to the next token.
std::string_view trimmed(std::string_view slice);

} // namespace chargetree
