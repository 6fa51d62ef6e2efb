// SPDX-License-Identifier: Apache-2.0
#include "models/lists/facetbuilder.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"
#include "models/findings/findingrecords.h"
#include "models/findings/findingrules.h"
#include "models/lists/findingcolumns.h"
#include "models/lists/listbasis.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace chargetree {

namespace {

using Value = FacetColumn::Value;

struct ValidityWord {
    std::string_view key;
    const char *text;
};

// In the order of Validity.
constexpr std::array validityWords{
    ValidityWord{"noTag", QT_TRANSLATE_NOOP("chargetree::Facets", "No tag")},
    ValidityWord{"noExpiry", QT_TRANSLATE_NOOP("chargetree::Facets", "No expiry")},
    ValidityWord{"valid", QT_TRANSLATE_NOOP("chargetree::Facets", "Valid")},
    ValidityWord{"notYetValid", QT_TRANSLATE_NOOP("chargetree::Facets", "Not yet valid")},
    ValidityWord{"expiring", QT_TRANSLATE_NOOP("chargetree::Facets", "Expiring")},
    ValidityWord{"expired", QT_TRANSLATE_NOOP("chargetree::Facets", "Expired")},
};

/// The place of a validity among those words; behind them for what is none.
std::size_t validityAt(std::string_view key)
{
    const auto found = std::find_if(validityWords.begin(), validityWords.end(),
                                    [key](const ValidityWord &word) { return word.key == key; });
    return std::size_t(found - validityWords.begin());
}

std::string_view validityOf(const ListBasis &basis, const ListRecord &row)
{
    const LoadedFleet &loaded = *basis.loaded();
    const Validity validity =
        basis.kind() == ListKind::Tags
            ? validityAt(basis.fleet().at(TagId(row.place)), loaded.standing.judgement())
            : loaded.standing.of(basis.fleet(), row.record.driver).validity;
    return validityWords[static_cast<std::size_t>(validity)].key;
}

std::string_view statusOfRow(const ListBasis &basis, const ListRecord &row)
{
    const RecordStore &store = basis.fleet().store();
    if (basis.kind() == ListKind::Chargers)
        return store.text(row.record.object, field(Kind::Charger, "chargerStatus"));
    if (basis.kind() == ListKind::Sockets)
        return store.text(row.record.object, field(Kind::Socket, "status"));
    const Status worst = basis.fleet().at(SiteId(row.place)).worst.status;
    return worst == Status::Other ? std::string_view("Other") : statusWord(worst);
}

std::string_view ofCharger(const ListBasis &basis, const ListRecord &row, FieldId field)
{
    const ObjectId charger = basis.fleet().at(row.record.charger).object;
    return basis.fleet().store().text(charger, field);
}

std::string_view countryOf(const ListBasis &basis, const ListRecord &row)
{
    const RecordStore &store = basis.fleet().store();
    const ObjectId charger = basis.fleet().at(row.record.charger).object;
    const auto location = store.object(charger, field(Kind::Charger, "locationInfo"));
    return location ? store.text(*location, field(Kind::Location, "country")) : std::string_view();
}

/// What a row says in a facet without a tree.
std::string_view textOf(const ListBasis &basis, const ListRecord &row, Facet facet)
{
    switch (facet) {
    case Facet::Status:
        return statusOfRow(basis, row);
    case Facet::Validity:
        return validityOf(basis, row);
    case Facet::Manufacturer:
        return ofCharger(basis, row, field(Kind::Charger, "manufacturer"));
    case Facet::Model:
        return ofCharger(basis, row, field(Kind::Charger, "chargerModel"));
    case Facet::Firmware:
        return ofCharger(basis, row, field(Kind::Charger, "firmwareVersion"));
    case Facet::Country:
        return countryOf(basis, row);
    case Facet::Key:
        return basis.fleet().store().text(row.record.object,
                                          field(Kind::Configuration, "configName"));
    case Facet::Severity:
        return severityName(row.record.finding->severity);
    case Facet::Rule:
        return ruleOf(*row.record.finding).id;
    case Facet::Kind:
        return findingKind(basis.fleet(), *row.record.finding);
    case Facet::HomeSite:
    case Facet::Site:
        break;
    }
    return {};
}

/// Greater for the worse; 0 for a word that is none.
std::int64_t weightOfSeverity(std::string_view word)
{
    for (std::size_t i = 0; i < severityCount; ++i) {
        if (severityName(Severity(i)) == word)
            return std::int64_t(severityCount - i);
    }
    return 0;
}

/// What comes first where values are of unequal weight; the greater the earlier.
std::int64_t weightOf(Facet facet, const Value &value, std::uint32_t rows)
{
    if (value.key.empty())
        return -1;
    if (facet == Facet::Status)
        return badness(statusOf(value.key));
    if (facet == Facet::Severity)
        return weightOfSeverity(value.key);
    return facet == Facet::Validity ? std::int64_t(validityAt(value.key)) : rows;
}

FacetColumn flatColumn(const ListBasis &basis, Facet facet)
{
    FacetColumn column{.facet = facet};
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::vector<std::uint32_t> rows;
    column.valueOf.reserve(basis.size());
    for (std::uint32_t place = 0; place < basis.size(); ++place) {
        const std::string_view text = textOf(basis, basis.at(place), facet);
        const auto [value, isNew] = known.try_emplace(text, std::uint32_t(column.values.size()));
        if (isNew) {
            column.values.push_back({.key = std::string(text)});
            column.order.push_back(value->second);
            rows.push_back(0);
        }
        column.valueOf.push_back(value->second);
        ++rows[value->second];
    }
    std::sort(column.order.begin(), column.order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto one = weightOf(facet, column.values[a], rows[a]);
        const auto two = weightOf(facet, column.values[b], rows[b]);
        return one != two ? one > two : column.values[a].key < column.values[b].key;
    });
    return column;
}

/// Ids may be shared by none; without one the name has to do.
std::string keyOf(const RecordStore &store, ObjectId object, FieldId id, FieldId name)
{
    const std::string_view own = store.text(object, id);
    return own.empty() ? '=' + std::string(store.text(object, name)) : std::string(own);
}

/// Puts parents before what is below them, siblings by name.
std::vector<std::uint32_t> treeOrder(const ListBasis &basis, const std::vector<Value> &values)
{
    const Ranks &ranks = basis.loaded()->ranks;
    std::vector<std::vector<std::uint32_t>> below(values.size() + 1);
    for (std::uint32_t i = 0; i < values.size(); ++i)
        below[values[i].parent == FacetColumn::noValue ? values.size() : values[i].parent]
            .push_back(i);
    const auto rankOf = [&](std::uint32_t value) {
        const NodeId node = values[value].node;
        return values[value].key.empty() ? Ranks::missing
                                         : ranks.rank(basis.fleet(), node, NameColumn);
    };
    for (auto &siblings : below) {
        std::stable_sort(siblings.begin(), siblings.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return rankOf(a) < rankOf(b); });
    }
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> open(below.back().rbegin(), below.back().rend());
    while (!open.empty()) {
        const std::uint32_t value = open.back();
        open.pop_back();
        order.push_back(value);
        open.insert(open.end(), below[value].rbegin(), below[value].rend());
    }
    return order;
}

/// One value a record and a last one for rows that belong to none.
template <typename Records>
std::vector<Value> treeValues(const Fleet &fleet, const Records &records, FieldId id, FieldId name)
{
    std::vector<Value> values;
    for (const auto &record : records) {
        values.push_back({.key = keyOf(fleet.store(), record.object, id, name),
                          .node = record.node,
                          .parent = number(record.parent)});
    }
    values.push_back({});
    return values;
}

FacetColumn homeSiteColumn(const ListBasis &basis)
{
    const Fleet &fleet = basis.fleet();
    FacetColumn column{.facet = Facet::HomeSite};
    column.values = treeValues(fleet, fleet.homeSites(), field(Kind::HomeSite, "id"),
                               field(Kind::HomeSite, "groupName"));
    const auto nobody = std::uint32_t(fleet.homeSites().size());
    for (std::uint32_t place = 0; place < basis.size(); ++place) {
        const DriverId driver = basis.at(place).record.driver;
        const HomeSiteId home = driver == none<DriverId> ? none<HomeSiteId> : fleet.at(driver).home;
        column.valueOf.push_back(std::min(number(home), nobody));
    }
    column.order = treeOrder(basis, column.values);
    return column;
}

SiteId siteAt(const ListBasis &basis, std::uint32_t place)
{
    if (basis.kind() == ListKind::Sites)
        return SiteId(place);
    const ListRecord row = basis.at(place);
    if (row.record.charger != none<ChargerId>)
        return basis.fleet().at(row.record.charger).site;
    const bool isSite =
        row.node != none<NodeId> && basis.fleet().at(row.node).kind() == NodeKind::Site;
    return isSite ? basis.fleet().at(row.node).site() : none<SiteId>;
}

FacetColumn siteColumn(const ListBasis &basis)
{
    const Fleet &fleet = basis.fleet();
    FacetColumn column{.facet = Facet::Site};
    column.values =
        treeValues(fleet, fleet.sites(), field(Kind::Site, "id"), field(Kind::Site, "groupName"));
    const auto nobody = std::uint32_t(fleet.sites().size());
    for (std::uint32_t place = 0; place < basis.size(); ++place) {
        const SiteId site = siteAt(basis, place);
        column.valueOf.push_back(std::min(number(site), nobody));
    }
    column.order = treeOrder(basis, column.values);
    return column;
}

} // namespace

FacetColumn facetColumn(const ListBasis &basis, Facet facet)
{
    if (facet == Facet::HomeSite)
        return homeSiteColumn(basis);
    return facet == Facet::Site ? siteColumn(basis) : flatColumn(basis, facet);
}

QString facetText(const Fleet &fleet, Facet facet, const Value &value, const Wording &wording)
{
    if (value.node != none<NodeId>)
        return nodeName(fleet, value.node);
    if (value.key.empty()) {
        if (facet == Facet::HomeSite)
            return Wording::kind(NodeKind::SpareDrivers);
        if (facet == Facet::Site)
            return QCoreApplication::translate("chargetree::Facets", "No charging site");
        return QCoreApplication::translate("chargetree::Facets", "Not stated");
    }
    if (facet == Facet::Status)
        return wording.status(statusOf(value.key), value.key);
    if (const std::int64_t weight = weightOfSeverity(value.key);
        facet == Facet::Severity && weight > 0)
        return severityText(Severity(severityCount - std::size_t(weight)));
    if (facet == Facet::Rule)
        return findingRuleText(value.key);
    if (facet == Facet::Kind)
        return findingKindText(value.key);
    if (const std::size_t word = validityAt(value.key);
        facet == Facet::Validity && word < validityWords.size())
        return QCoreApplication::translate("chargetree::Facets", validityWords[word].text);
    return visibleText(value.key);
}

} // namespace chargetree
