// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/saved/saveditems.h"

#include <QByteArray>

namespace chargetree {

/// `{"chargetree":"searches","version":1,"searches":[{"id":…,"name":…,"query":…}, …],
/// "bookmarks":[{"id":…,"connection":…,"kind":"driver","key":…,"name":…}, …],
/// "ignored":[{"id":…,"connection":…,"rule":…,"key":…,"name":…,"reason":…}, …]}`
QByteArray toJson(const SavedItems &items);

/// Nothing if it is no such file, or one of a newer program. Unknown fields are ignored; a search
/// without a query, a bookmark without a key or of an unknown kind and a finding without rule or
/// key are left out; what has no name is called by its query or key, and what has no id of its own
/// gets a new one.
std::optional<SavedItems> savedItemsFrom(const QByteArray &json);

} // namespace chargetree
