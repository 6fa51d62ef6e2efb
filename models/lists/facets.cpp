// SPDX-License-Identifier: Apache-2.0
#include "models/lists/facets.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {

namespace {

// In the order of Facet.
constexpr std::array<const char *, facetCount> titles{
    QT_TRANSLATE_NOOP("chargetree::Facets", "Home site"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Charging site"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Status"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Validity"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Manufacturer"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Model"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Firmware"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Country"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Key"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Severity"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Rule"),
    QT_TRANSLATE_NOOP("chargetree::Facets", "Kind"),
};

} // namespace

QString facetTitle(Facet facet)
{
    return QCoreApplication::translate("chargetree::Facets",
                                       titles[static_cast<std::size_t>(facet)]);
}

} // namespace chargetree
