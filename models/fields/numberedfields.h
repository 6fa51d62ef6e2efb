// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/numbernames.h"

namespace chargetree {

/// A field whose numbers the API does not explain; one at most a kind.
struct NumberedField {
    FieldId field;
    Numbered what;
};

std::span<const NumberedField> numberedFields();

} // namespace chargetree
