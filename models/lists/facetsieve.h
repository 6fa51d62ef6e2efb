// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/lists/facets.h"

namespace chargetree {

class ListBasis;
struct FacetColumn;

/// Lets through the rows that meet every choice, and counts the values on the way: a row counts in
/// a facet if it meets the choices in all the others.
class FacetSieve final {
public:
    FacetSieve(const ListBasis &basis, const FacetChoices &choices);

    /// The places that stay, in their order.
    std::vector<std::uint32_t> sift(const std::vector<std::uint32_t> &places);
    /// Values that some row has and those that are chosen, also where nothing has them any more.
    [[nodiscard]] std::vector<FacetValues> values(const Wording &wording) const;

private:
    struct Mesh {
        const FacetColumn *column = nullptr;
        FacetChoice choice = {};
        std::vector<bool> isChosen = {}; // at a value: it or one above it
        std::vector<std::uint32_t> counts = {}; // at a value
        [[nodiscard]] bool letsThrough(std::uint32_t place) const;
        void count(std::uint32_t place);
    };
    [[nodiscard]] FacetValues valuesOf(const Mesh &mesh, const Wording &wording) const;

    const ListBasis &m_basis;
    std::vector<Mesh> m_meshes;
};

} // namespace chargetree
