// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"
#include "models/lists/facets.h"

namespace chargetree {

/// The values of one facet among all rows of a list, numbered: a row costs one integer.
struct FacetColumn {
    static constexpr std::uint32_t noValue = 0xffffffffU;

    struct Value {
        std::string key = {};
        NodeId node = none<NodeId>; // whose name is the text; else the key says it
        std::uint32_t parent = noValue;
    };

    Facet facet = Facet::Site;
    std::vector<std::uint32_t> valueOf = {}; // at a place of the list
    std::vector<Value> values = {};
    std::vector<std::uint32_t> order = {}; // of the values, to show them; parents come first
};

} // namespace chargetree
