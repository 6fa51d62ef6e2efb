// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/records.h"
#include "ui/look/icons.h"

namespace chargetree {

/// The icon of a row of the tree.
Icon nodeIcon(NodeKind kind);

} // namespace chargetree
