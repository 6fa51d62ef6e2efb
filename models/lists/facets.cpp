// SPDX-License-Identifier: Apache-2.0
#include "models/lists/facets.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {

namespace {

struct FacetRow {
    std::string_view word;
    const char *title;
};

// In the order of Facet.
constexpr std::array<FacetRow, facetCount> facetRows{{
    {"homeSite", QT_TRANSLATE_NOOP("chargetree::Facets", "Home site")},
    {"site", QT_TRANSLATE_NOOP("chargetree::Facets", "Charging site")},
    {"status", QT_TRANSLATE_NOOP("chargetree::Facets", "Status")},
    {"validity", QT_TRANSLATE_NOOP("chargetree::Facets", "Validity")},
    {"manufacturer", QT_TRANSLATE_NOOP("chargetree::Facets", "Manufacturer")},
    {"model", QT_TRANSLATE_NOOP("chargetree::Facets", "Model")},
    {"firmware", QT_TRANSLATE_NOOP("chargetree::Facets", "Firmware")},
    {"country", QT_TRANSLATE_NOOP("chargetree::Facets", "Country")},
    {"key", QT_TRANSLATE_NOOP("chargetree::Facets", "Key")},
}};

const FacetRow &rowOf(Facet facet)
{
    return facetRows[static_cast<std::size_t>(facet)];
}

} // namespace

QString facetTitle(Facet facet)
{
    return QCoreApplication::translate("chargetree::Facets", rowOf(facet).title);
}

std::string_view facetWord(Facet facet)
{
    return rowOf(facet).word;
}

} // namespace chargetree
