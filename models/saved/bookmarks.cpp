// SPDX-License-Identifier: Apache-2.0
#include "models/saved/bookmarks.h"

#include "models/fields/fieldtext.h"

#include <array>
#include <functional>
#include <map>

namespace chargetree {

namespace {

using NodesByKey = std::map<std::string, NodeId, std::less<>>;

/// How the records of a kind are counted, told apart and found in the tree.
struct KindRow {
    std::size_t (*count)(const Fleet &) = nullptr;
    std::string_view (*key)(const Fleet &, std::uint32_t) = nullptr;
    NodeId (*node)(const Fleet &, std::uint32_t) = nullptr;
};

template <auto records, FieldId keyField>
std::string_view keyIn(const Fleet &fleet, std::uint32_t record)
{
    return fleet.store().text((fleet.*records)()[record].object, keyField);
}

template <auto records>
NodeId nodeIn(const Fleet &fleet, std::uint32_t record)
{
    return (fleet.*records)()[record].node;
}

template <auto records>
std::size_t countIn(const Fleet &fleet)
{
    return (fleet.*records)().size();
}

// In the order of the enumeration.
constexpr std::array<KindRow, bookmarkKindCount> kindRows{{
    {countIn<&Fleet::homeSites>, keyIn<&Fleet::homeSites, field(Kind::HomeSite, "id")>,
     nodeIn<&Fleet::homeSites>},
    {countIn<&Fleet::drivers>, keyIn<&Fleet::drivers, field(Kind::Driver, "id")>,
     nodeIn<&Fleet::drivers>},
    {countIn<&Fleet::tags>, keyIn<&Fleet::tags, field(Kind::Tag, "idTag")>,
     [](const Fleet &fleet, std::uint32_t record) { return fleet.nodeOf(TagId(record)); }},
    {countIn<&Fleet::sites>, keyIn<&Fleet::sites, field(Kind::Site, "id")>, nodeIn<&Fleet::sites>},
    {countIn<&Fleet::chargers>,
     [](const Fleet &fleet, std::uint32_t record) { return fleet.identity(ChargerId(record)); },
     nodeIn<&Fleet::chargers>},
}};

const KindRow &rowOf(BookmarkKind kind)
{
    return kindRows[static_cast<std::size_t>(kind)];
}

struct Record {
    BookmarkKind kind;
    std::uint32_t place;
};

std::optional<Record> recordOf(const Fleet &fleet, const Node &node)
{
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return Record{BookmarkKind::HomeSite, node.record()};
    case NodeKind::Driver:
    case NodeKind::MayUse:
        return Record{BookmarkKind::Driver, number(node.driver())};
    case NodeKind::Tag:
        return Record{BookmarkKind::Tag, node.record()};
    case NodeKind::GrantedSite:
        return Record{BookmarkKind::Site, number(fleet.siteOf(node.grantedSite()))};
    case NodeKind::Site:
        return Record{BookmarkKind::Site, node.record()};
    case NodeKind::Charger:
        return Record{BookmarkKind::Charger, node.record()};
    case NodeKind::Socket:
        return Record{BookmarkKind::Charger, number(fleet.at(node.socket()).charger)};
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
        break;
    }
    return {};
}

void findRecords(const Fleet &fleet, BookmarkKind kind, NodesByKey &wanted)
{
    const KindRow &row = rowOf(kind);
    const std::size_t count = wanted.empty() ? 0 : row.count(fleet);
    for (std::uint32_t record = 0; record < count; ++record) {
        const auto found = wanted.find(row.key(fleet, record));
        if (found != wanted.end() && found->second == none<NodeId>)
            found->second = row.node(fleet, record);
    }
}

} // namespace

std::optional<Bookmark> bookmarkOf(const Fleet &fleet, NodeId node, const QString &connection)
{
    const auto record = node == none<NodeId> ? std::nullopt : recordOf(fleet, fleet.at(node));
    if (!record)
        return {};
    const std::string_view key = rowOf(record->kind).key(fleet, record->place);
    const NodeId own = rowOf(record->kind).node(fleet, record->place);
    if (key.empty() || own == none<NodeId>)
        return {};
    return Bookmark{.id = newSavedId(),
                    .connection = connection,
                    .kind = record->kind,
                    .key = QString::fromUtf8(key.data(), qsizetype(key.size())),
                    .name = savedName(nodeName(fleet, own))};
}

std::vector<NodeId> nodesOf(const Fleet &fleet, const std::vector<Bookmark> &bookmarks)
{
    std::array<NodesByKey, bookmarkKindCount> wanted;
    const auto byKey = [&wanted](const Bookmark &bookmark) -> NodesByKey & {
        return wanted[static_cast<std::size_t>(bookmark.kind)];
    };
    for (const Bookmark &bookmark : bookmarks)
        byKey(bookmark).emplace(bookmark.key.toStdString(), none<NodeId>);
    for (std::size_t kind = 0; kind < wanted.size(); ++kind)
        findRecords(fleet, BookmarkKind(kind), wanted[kind]);
    std::vector<NodeId> nodes;
    nodes.reserve(bookmarks.size());
    for (const Bookmark &bookmark : bookmarks)
        nodes.push_back(byKey(bookmark).at(bookmark.key.toStdString()));
    return nodes;
}

} // namespace chargetree
