// SPDX-License-Identifier: Apache-2.0
#include "models/lists/facetsieve.h"

#include "models/lists/facetbuilder.h"
#include "models/lists/listbasis.h"

#include <algorithm>

namespace chargetree {

namespace {

bool holds(const std::vector<std::string> &keys, const std::string &key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::vector<bool> chosenValues(const FacetColumn &column, const FacetChoice &choice)
{
    std::vector<bool> isChosen(column.values.size());
    for (const std::uint32_t i : column.order) { // parents come first
        const FacetColumn::Value &value = column.values[i];
        isChosen[i] = holds(choice.keys, value.key)
                      || (value.parent != FacetColumn::noValue && isChosen[value.parent]);
    }
    return isChosen;
}

} // namespace

FacetSieve::FacetSieve(const ListBasis &basis, const FacetChoices &choices)
    : m_basis(basis)
{
    for (const FacetColumn &column : basis.facets()) {
        Mesh mesh{.column = &column, .choice = {.facet = column.facet}};
        for (const FacetChoice &choice : choices) {
            if (choice.facet == column.facet)
                mesh.choice = choice;
        }
        mesh.isChosen = chosenValues(column, mesh.choice);
        mesh.counts.resize(column.values.size());
        m_meshes.push_back(std::move(mesh));
    }
}

bool FacetSieve::Mesh::letsThrough(std::uint32_t place) const
{
    return choice.keys.empty() || isChosen[column->valueOf[place]];
}

void FacetSieve::Mesh::count(std::uint32_t place)
{
    ++counts[column->valueOf[place]];
}

std::vector<std::uint32_t> FacetSieve::sift(const std::vector<std::uint32_t> &places)
{
    std::vector<std::uint32_t> kept;
    for (const std::uint32_t place : places) {
        int refusals = 0;
        Mesh *refusing = nullptr;
        for (Mesh &mesh : m_meshes) {
            if (!mesh.letsThrough(place)) {
                refusing = &mesh;
                ++refusals;
            }
        }
        if (refusals == 0)
            kept.push_back(place);
        if (refusals > 1 || !m_basis.isCounted(place))
            continue;
        for (Mesh &mesh : m_meshes) {
            if (!refusing || refusing == &mesh)
                mesh.count(place);
        }
    }
    return kept;
}

std::vector<FacetValues> FacetSieve::values(const Wording &wording) const
{
    std::vector<FacetValues> all;
    for (const Mesh &mesh : m_meshes)
        all.push_back(valuesOf(mesh, wording));
    return all;
}

FacetValues FacetSieve::valuesOf(const Mesh &mesh, const Wording &wording) const
{
    const FacetColumn &column = *mesh.column;
    std::vector<std::uint32_t> counts = mesh.counts; // those below included
    std::vector<bool> isShown(counts.size());
    for (auto i = column.order.rbegin(); i != column.order.rend(); ++i) {
        const std::uint32_t parent = column.values[*i].parent;
        isShown[*i] =
            isShown[*i] || counts[*i] > 0 || holds(mesh.choice.keys, column.values[*i].key);
        if (parent != FacetColumn::noValue) {
            counts[parent] += counts[*i];
            isShown[parent] = isShown[parent] || isShown[*i];
        }
    }
    FacetValues shown{.facet = column.facet};
    std::vector<int> rows(counts.size(), -1);
    std::vector<std::string> missing = mesh.choice.keys;
    for (const std::uint32_t i : column.order) {
        const FacetColumn::Value &value = column.values[i];
        std::erase(missing, value.key);
        if (!isShown[i])
            continue;
        rows[i] = int(shown.values.size());
        shown.values.push_back(
            {.key = value.key,
             .text = facetText(m_basis.fleet(), column.facet, value, wording),
             .count = counts[i],
             .parent = value.parent == FacetColumn::noValue ? -1 : rows[value.parent],
             .isChosen = holds(mesh.choice.keys, value.key)});
    }
    for (const std::string &key : missing) {
        const FacetColumn::Value value{.key = key};
        shown.values.push_back({.key = key,
                                .text = facetText(m_basis.fleet(), column.facet, value, wording),
                                .isChosen = true});
    }
    return shown;
}

} // namespace chargetree
