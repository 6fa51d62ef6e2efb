// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/facetcolumn.h"

namespace chargetree {

class Fleet;
class ListBasis;
class Wording;

/// Collects the values that the rows of a list have. Frequent ones come first, statuses and
/// validities the worst, sites by name.
FacetColumn facetColumn(const ListBasis &basis, Facet facet);

/// A value for people.
QString facetText(const Fleet &fleet, Facet facet, const FacetColumn::Value &value,
                  const Wording &wording);

} // namespace chargetree
