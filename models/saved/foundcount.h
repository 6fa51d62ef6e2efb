// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// How many home sites, drivers, tags, sites and chargers a query finds, together; sockets and
/// configurations count only where it finds nothing else. Nothing for a query that is not
/// understood, and for none.
std::optional<qint64> foundCount(const SearchScope &scope, const QString &query);

} // namespace chargetree
