// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"
#include "models/search/foundrecord.h"

#include <QStringList>

#include <functional>

namespace chargetree {

/// One record that a search found.
struct SearchHit {
    FoundRecord record = {};
    QStringList matched = {}; // see MatchedFields
};

/// Calls `visit` for each hit, kind by kind in the order of the document, until it answers false.
/// `kind` as --kind spells it; "" is all kinds but configurations.
void forEachHit(const SearchScope &scope, const Query &query, const QString &kind,
                const std::function<bool(const SearchHit &)> &visit);

} // namespace chargetree
