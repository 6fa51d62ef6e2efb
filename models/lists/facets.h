// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace chargetree {

/// What a list is narrowed by, beside the search. Values of sites and home sites form trees.
enum class Facet : std::uint8_t {
    HomeSite,
    Site,
    Status,
    Validity,
    Manufacturer,
    Model,
    Firmware,
    Country,
    Key, // of configurations
    Severity, // of findings, as the next two
    Rule,
    Kind
};
inline constexpr std::size_t facetCount = 12;

QString facetTitle(Facet facet);

/// The values of a facet that a person has ticked, by their keys; records that have one of them
/// stay. A site stands for all below it.
struct FacetChoice {
    Facet facet = Facet::Site;
    std::vector<std::string> keys = {};
    bool operator==(const FacetChoice &) const = default;
};
using FacetChoices = std::vector<FacetChoice>;

/// A value that some record of a list has.
struct FacetValue {
    std::string key = {}; // says the same in another fleet; empty: nothing is stated
    QString text = {};
    std::uint32_t count = 0; // by the search and the choices in other facets
    int parent = -1; // place among the values; parents come first
    bool isChosen = false;
};

struct FacetValues {
    Facet facet = Facet::Site;
    std::vector<FacetValue> values = {}; // in the order to show them
};

} // namespace chargetree
