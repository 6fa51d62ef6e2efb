// SPDX-License-Identifier: Apache-2.0
#include "models/lists/listbasis.h"

#include "models/findings/findingrecords.h"
#include "models/findings/findingrules.h"
#include "models/fleet/hash.h"
#include "models/items/nodekeys.h"
#include "models/lists/facetbuilder.h"

#include <algorithm>

namespace chargetree {

FindingSource findingSource(const LoadedFleetPtr &loaded, const Wording &wording)
{
    return {.findings = loaded->findings,
            .report = std::shared_ptr<const DocumentReport>(loaded, &loaded->report),
            .wording = wording};
}

ListBasis::ListBasis(LoadedFleetPtr loaded, ListKind kind, IgnoredFindingsPtr ignored,
                     const Wording &wording)
    : m_loaded(std::move(loaded))
    , m_kind(kind)
    , m_ignored(std::move(ignored))
    , m_rows({*m_loaded->fleet, findingSource(m_loaded, wording)}, exportedAs(kind))
{
    if (kind == ListKind::Sites)
        m_drivers = accessCounts(fleet()).sites;
    else if (kind == ListKind::Chargers)
        m_drivers = accessCounts(fleet()).chargers;
    makeKeys();
    for (const Facet facet : facetsOf(kind))
        m_facets.push_back(facetColumn(*this, facet));
}

ListRecord ListBasis::at(std::uint32_t place) const
{
    const ExportRow record = m_rows.row(place);
    return {.record = record,
            .node = nodeOf(record, place),
            .place = place,
            .drivers = m_drivers.empty() ? 0 : m_drivers[place],
            .ignoredFor = reasonFor(place)};
}

const QString *ListBasis::reasonFor(std::uint32_t place) const
{
    return m_kind == ListKind::Findings && m_ignored ? m_ignored->reasonOf(place) : nullptr;
}

NodeId ListBasis::nodeOf(const ExportRow &record, std::uint32_t place) const
{
    switch (m_kind) {
    case ListKind::Drivers:
        return fleet().at(record.driver).node;
    case ListKind::Tags:
        return fleet().nodeOf(TagId(place));
    case ListKind::Sites:
        return fleet().at(SiteId(place)).node;
    case ListKind::Chargers:
    case ListKind::Configurations:
        return fleet().at(record.charger).node;
    case ListKind::Sockets: {
        const Charger &charger = fleet().at(record.charger);
        return fleet().children(charger.node).at(place - charger.sockets.first);
    }
    case ListKind::Findings:
        return record.finding->node;
    }
    return none<NodeId>;
}

bool ListBasis::isCounted(std::uint32_t place) const
{
    if (m_kind == ListKind::Findings)
        return reasonFor(place) == nullptr;
    return m_kind != ListKind::Sockets || !fleet().at(SocketId(place)).isController;
}

void ListBasis::makeKeys()
{
    const NodeKeys keys(fleet());
    const RecordStore &store = fleet().store();
    m_keys.resize(size());
    m_byKey.resize(size());
    for (std::uint32_t place = 0; place < size(); ++place) {
        const ListRecord row = at(place);
        std::uint64_t key = m_kind == ListKind::Findings
                                ? hashOf(findingKey(fleet(), *row.record.finding))
                                : keys.of(row.node);
        if (m_kind == ListKind::Sockets)
            key = mixed(key, keys.of(fleet().at(row.node).parent));
        if (m_kind == ListKind::Configurations)
            key = mixed(key, hashOf(store.text(row.record.object,
                                               field(Kind::Configuration, "configName"))));
        m_byKey[place] = {key, place};
    }
    const auto isLess = [](const KeyPlace &a, const KeyPlace &b) {
        return a.key != b.key ? a.key < b.key : a.place < b.place;
    };
    std::sort(m_byKey.begin(), m_byKey.end(), isLess);
    std::uint64_t repeats = 0;
    for (std::size_t i = 0; i < m_byKey.size(); ++i) {
        repeats = i > 0 && m_byKey[i].key == m_byKey[i - 1].key ? repeats + 1 : 0;
        m_keys[m_byKey[i].place] = repeats == 0 ? m_byKey[i].key : mixed(m_byKey[i].key, repeats);
    }
    for (KeyPlace &entry : m_byKey)
        entry.key = m_keys[entry.place];
    if (!std::is_sorted(m_byKey.begin(), m_byKey.end(), isLess))
        std::sort(m_byKey.begin(), m_byKey.end(), isLess);
}

std::optional<std::uint32_t> ListBasis::placeOf(std::uint64_t key) const
{
    const auto found = std::lower_bound(
        m_byKey.begin(), m_byKey.end(), key,
        [](const KeyPlace &entry, std::uint64_t wanted) { return entry.key < wanted; });
    if (found == m_byKey.end() || found->key != key)
        return {};
    return found->place;
}

std::optional<std::uint32_t> ListBasis::findingOf(NodeId node) const
{
    const auto all = m_loaded->findings->all();
    std::optional<std::uint32_t> ignored;
    for (std::uint32_t place = 0; place < all.size(); ++place) {
        if (!isSameRecord(fleet(), all[place].node, node))
            continue;
        if (isCounted(place))
            return place;
        ignored = ignored.value_or(place);
    }
    return ignored;
}

std::optional<std::uint32_t> ListBasis::placeOf(NodeId id) const
{
    if (m_kind == ListKind::Findings)
        return findingOf(id);
    const Node &node = fleet().at(id);
    const auto ifList = [&](ListKind kind, std::uint32_t place) {
        return m_kind == kind ? std::optional(place) : std::nullopt;
    };
    switch (node.kind()) {
    case NodeKind::Driver:
    case NodeKind::MayUse:
        return ifList(ListKind::Drivers, node.record());
    case NodeKind::Tag:
        return ifList(ListKind::Tags, node.record());
    case NodeKind::GrantedSite:
        return ifList(ListKind::Sites, number(fleet().siteOf(node.grantedSite())));
    case NodeKind::Site:
        return ifList(ListKind::Sites, node.record());
    case NodeKind::Charger:
        return ifList(ListKind::Chargers, node.record());
    case NodeKind::Socket:
        return ifList(ListKind::Sockets, node.record());
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::HomeSite:
        break;
    }
    return {};
}

} // namespace chargetree
