// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/recordstore.h"

#include <functional>
#include <string>

namespace chargetree {

/// Goes through all objects from `top` on, each once, and hands over its first place as a JSON
/// Pointer (RFC 6901), until `visit` returns false.
void forEachPlace(const RecordStore &store, ObjectId top,
                  const std::function<bool(ObjectId, const std::string &)> &visit);

/// The JSON Pointer (RFC 6901) of the first place where `wanted` stands below `top`; empty if it is
/// `top` itself or stands nowhere.
std::string pointerTo(const RecordStore &store, ObjectId top, ObjectId wanted);

/// Appends `/` and the token with `~` and `/` escaped.
void appendPointerToken(std::string_view token, std::string &pointer);

} // namespace chargetree
