// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

#include <string>

namespace chargetree {

/// The JSON Pointer (RFC 6901) of the first place where `wanted` stands below `top`; empty if it is
/// `top` itself or stands nowhere.
std::string pointerTo(const RecordStore &store, ObjectId top, ObjectId wanted);

/// Appends `/` and the token with `~` and `/` escaped.
void appendPointerToken(std::string_view token, std::string &pointer);

} // namespace chargetree
