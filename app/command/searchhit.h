// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

#include <functional>

namespace chargetree {

/// One record that a search found, as a script gets it.
struct SearchHit {
    NodeId node = none<NodeId>;
    QString kind = {}; // as --kind spells it
    QString id = {}; // what people name it by: idTag, chargerId, else the API's id
    QString name = {}; // as the tree shows it
    QString path = {};
    QStringList matched = {}; // see MatchedFields
    QString driverId = {}; // of tags
    QString chargerId = {}; // of sockets
};

/// Calls `visit` for each hit, kind by kind in the order of the document, until it answers false.
/// `kind` as --kind spells it; "" is all kinds but configurations.
void forEachHit(const SearchScope &scope, const Query &query, const QString &kind,
                const std::function<bool(const SearchHit &)> &visit);

} // namespace chargetree
