// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fold.h"
#include "models/search/locator/locatorindex.h"
#include "models/search/locator/locatorquery.h"

#include <QList>
#include <QString>

namespace chargetree {

/// A row of the tree to jump to, in words for people.
struct LocatorHit {
    NodeId node = none<NodeId>;
    NodeKind kind = NodeKind::Root;
    QString name = {};
    QList<MarkedRange> nameMarks = {};
    /// Where it stands, behind the field by which it was met if that is not its name:
    /// "Serial number 4711 · Charging sites › Depot".
    QString detail = {};
    QList<MarkedRange> detailMarks = {};
    bool isPersonal = false; // its texts tell who somebody is
};

/// Of a driver, tag, charger, site or home site, with nothing marked.
LocatorHit locatorHit(const Fleet &fleet, NodeId node);

inline constexpr std::size_t mostLocated = 50;

/// The best hits, best first: see FuzzyMatcher::meet(); of equally good ones in the order of the
/// index. A tag's other forms (see tagForms()) meet it whole. A kind alone gives the first of it,
/// an empty query and one for actions nothing. The index has to be of that fleet.
std::vector<LocatorHit> locate(const Fleet &fleet, const LocatorIndex &index,
                               const LocatorQuery &query, std::size_t most = mostLocated);

} // namespace chargetree
