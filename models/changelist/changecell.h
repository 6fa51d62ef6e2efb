// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"
#include "models/fields/wording.h"
#include "models/items/recordcell.h"

namespace chargetree {

/// What is said of a change: the columns of the list of changes.
enum class ChangeColumn : std::uint8_t { Type, Kind, Item, Field, Old, New, Id };
inline constexpr int changeColumnCount = 7;

QString changeTitle(ChangeColumn column);
RecordCell changeCell(const Change &change, ChangeColumn column, const Wording &wording);

} // namespace chargetree
