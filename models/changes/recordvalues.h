// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <string>

namespace chargetree {

/// Whether a field lists items that change by themselves: home sites, drivers, tags, sites,
/// chargers, sockets, configurations.
bool holdsItems(const FieldRow &row);

/// How long a list may be whose order does not count: trying each with each takes squares.
inline constexpr std::size_t longestReordered = 64;

/// Equal value for value in two documents; key order, the spelling of numbers, and the order of
/// ids and texts in a list aside (of other values up to `longestReordered`).
bool areSameValues(const RecordStore &a, Cell one, const RecordStore &b, Cell two);

/// The value at a key's place in a record as JSON. Of a list of items what is left without them:
/// `[]`, or its elements that are no objects.
std::string valueJson(const RecordStore &store, ObjectId object, std::size_t place,
                      bool revealSecrets);

enum class IdsAs : std::uint8_t { Stated, Texts }; // a machine's numbers end at 2^53

/// A record as JSON without the items that it holds; a charger with its sockets and configurations.
std::string recordJson(const RecordStore &store, ObjectId object, bool revealSecrets,
                       IdsAs ids = IdsAs::Stated);

/// A text in quotes.
std::string textJson(std::string_view text);

} // namespace chargetree
