// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// How many records a query finds, of the kind that it finds most of: a driver whose tag expires
/// is found with it, and is no second record. Sockets and configurations count only where it finds
/// nothing else. Nothing for a query that is not understood, and for none.
std::optional<qint64> foundCount(const SearchScope &scope, const QString &query);

} // namespace chargetree
