// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <array>
#include <span>
#include <string_view>

namespace chargetree {

/// A field by which a record is found: a name, or an id of digits and letters.
struct LocatorField {
    FieldId field;
    bool isName = false;
};

/// What the locator finds: a kind of rows, the letter that picks it, and its fields; first the one
/// that it is shown by.
struct LocatorKind {
    NodeKind kind = NodeKind::Root;
    char16_t letter = 0;
    std::span<const LocatorField> fields = {};
};

/// In the order in which hits that are as good as each other stand.
std::span<const LocatorKind> locatorKinds();

/// Of a kind that the locator finds; null for others.
const LocatorKind *locatorKind(NodeKind kind);

/// What a field says of a record; of a charger without a charger id what stands in for it.
std::string_view locatorText(const Fleet &fleet, ObjectId object, FieldId field);

} // namespace chargetree
