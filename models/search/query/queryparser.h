// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/query.h"
#include "models/search/query/queryfault.h"

namespace chargetree {

/// So many characters of a query can be typed.
inline constexpr int longestQuery = 1000;

/// Reads what was typed:
///
///     aino virta*  "two words"          words and phrases, all to be met, in any order
///     field:text   field=whole text     also >, >=, < and <= and a..b of numbers and times
///     is:state  has:field  kind:driver  -not  a OR b  (a OR b) c
///
/// An empty text is an empty query.
std::variant<Query, QueryFault> parseQuery(const QString &text);

} // namespace chargetree
