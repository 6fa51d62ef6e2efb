// SPDX-License-Identifier: Apache-2.0
#include "models/lists/listkinds.h"

#include <array>
#include <limits>

namespace chargetree {

namespace {

constexpr const char *context = "chargetree::Lists";

/// All that is said of a list, once.
struct ListTraits {
    const char *title = nullptr;
    const char *counted = nullptr;
    ExportKind exported = ExportKind::Drivers;
    std::optional<Kind> record = {};
    std::span<const std::string_view> columns = {}; // the name first
    std::span<const Facet> facets = {};
};

using Ids = std::string_view;

constexpr std::array driverColumns{Ids("name"),      Ids("worstTag"), Ids("tags"),
                                   Ids("mayUse"),    Ids("homeSite"), Ids("id"),
                                   Ids("externalId")};
constexpr std::array tagColumns{Ids("idTag"),      Ids("validity"),  Ids("driverName"),
                                Ids("homeSite"),   Ids("tokenName"), Ids("expiringDate"),
                                Ids("lastUpdated")};
constexpr std::array siteColumns{Ids("groupName"),  Ids("worst"), Ids("chargers"),  Ids("drivers"),
                                 Ids("parentSite"), Ids("id"),    Ids("externalId")};
constexpr std::array chargerColumns{
    Ids("chargerName"),  Ids("chargerStatus"), Ids("siteName"),        Ids("chargerId"),
    Ids("manufacturer"), Ids("chargerModel"),  Ids("firmwareVersion"), Ids("lastSeen")};
constexpr std::array socketColumns{Ids("name"),       Ids("status"),   Ids("charger"),
                                   Ids("siteName"),   Ids("maxWatts"), Ids("evseUid"),
                                   Ids("lastUpdated")};
constexpr std::array configurationColumns{Ids("configName"), Ids("configValue"),
                                          Ids("canBeChanged"), Ids("charger"), Ids("siteName")};

constexpr std::array findingColumns{Ids("severity"), Ids("name"), Ids("message"),
                                    Ids("kind"),     Ids("rule"), Ids("remedy")};

constexpr std::array driverFacets{Facet::Validity, Facet::HomeSite};
constexpr std::array siteFacets{Facet::Status, Facet::Site};
constexpr std::array chargerFacets{Facet::Status, Facet::Site,     Facet::Manufacturer,
                                   Facet::Model,  Facet::Firmware, Facet::Country};
constexpr std::array configurationFacets{Facet::Key, Facet::Site, Facet::Manufacturer, Facet::Model,
                                         Facet::Firmware};
constexpr std::array findingFacets{Facet::Severity, Facet::Rule, Facet::Kind, Facet::Site,
                                   Facet::HomeSite};

// In the order of ListKind.
constexpr std::array<ListTraits, listKindCount> traits{{
    {.title = QT_TRANSLATE_NOOP("chargetree::Lists", "Drivers"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 drivers"),
     .exported = ExportKind::Drivers,
     .record = Kind::Driver,
     .columns = driverColumns,
     .facets = driverFacets},
    {.title = QT_TRANSLATE_NOOP("chargetree::Lists", "Tags"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 tags"),
     .exported = ExportKind::Tags,
     .record = Kind::Tag,
     .columns = tagColumns,
     .facets = driverFacets},
    {.title = QT_TRANSLATE_NOOP("chargetree::Lists", "Sites"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 sites"),
     .exported = ExportKind::Sites,
     .record = Kind::Site,
     .columns = siteColumns,
     .facets = siteFacets},
    {.title = QT_TRANSLATE_NOOP("chargetree::Lists", "Chargers"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 chargers"),
     .exported = ExportKind::Chargers,
     .record = Kind::Charger,
     .columns = chargerColumns,
     .facets = chargerFacets},
    {.title = QT_TRANSLATE_NOOP("chargetree::Lists", "Sockets"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 sockets"),
     .exported = ExportKind::Sockets,
     .record = Kind::Socket,
     .columns = socketColumns,
     .facets = chargerFacets},
    {.title = QT_TRANSLATE_NOOP("chargetree::Lists", "Configurations"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 configuration values"),
     .exported = ExportKind::Configurations,
     .record = Kind::Configuration,
     .columns = configurationColumns,
     .facets = configurationFacets},
    {.title = QT_TRANSLATE_NOOP("chargetree::Lists", "Findings"),
     .counted = QT_TRANSLATE_N_NOOP("chargetree::Lists", "%1 findings"),
     .exported = ExportKind::Findings,
     .columns = findingColumns,
     .facets = findingFacets},
}};

const ListTraits &traitsOf(ListKind kind)
{
    return traits[static_cast<std::size_t>(kind)];
}

} // namespace

ExportKind exportedAs(ListKind kind)
{
    return traitsOf(kind).exported;
}

std::optional<Kind> recordOf(ListKind kind)
{
    return traitsOf(kind).record;
}

std::string_view listWord(ListKind kind)
{
    return exportWord(exportedAs(kind));
}

QString listTitle(ListKind kind)
{
    return QCoreApplication::translate(context, traitsOf(kind).title);
}

QString listCount(ListKind kind, std::size_t count, const Wording &wording)
{
    const auto plural = int(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate(context, traitsOf(kind).counted, nullptr, plural)
        .arg(wording.number(qint64(count)));
}

std::string_view nameColumn(ListKind kind)
{
    return defaultColumns(kind).front();
}

std::span<const std::string_view> defaultColumns(ListKind kind)
{
    return traitsOf(kind).columns;
}

std::span<const Facet> facetsOf(ListKind kind)
{
    return traitsOf(kind).facets;
}

} // namespace chargetree
