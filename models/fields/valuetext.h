// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/fleet/recordstore.h"

namespace chargetree {

/// What fieldText() says of a value by itself, which is no list or record; masks nothing but what
/// JSON holds.
QString valueText(FieldId field, const Scalar &value, const Wording &wording);

} // namespace chargetree
