// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/locatorindex.h"

#include "models/search/fold.h"
#include "models/search/locator/fuzzymatcher.h"
#include "models/search/locator/wordstarts.h"
#include "models/search/tagforms.h"

#include <algorithm>
#include <stdexcept>

namespace chargetree {

namespace {

constexpr std::size_t longestKey = 256; // bytes; whoever types more has pasted it

std::vector<NodeId> nodesOf(const Fleet &fleet, NodeKind kind)
{
    std::vector<NodeId> nodes;
    const auto add = [&nodes](const auto &records) {
        nodes.reserve(records.size());
        for (const auto &record : records)
            nodes.push_back(record.node);
    };
    if (kind == NodeKind::Driver)
        add(fleet.drivers());
    else if (kind == NodeKind::Charger)
        add(fleet.chargers());
    else if (kind == NodeKind::Site)
        add(fleet.sites());
    else if (kind == NodeKind::HomeSite)
        add(fleet.homeSites());
    else if (kind == NodeKind::Tag) {
        for (std::size_t tag = 0; tag < fleet.tags().size(); ++tag)
            nodes.push_back(fleet.nodeOf(idAt<TagId>(tag)));
    }
    return nodes;
}

/// At most so much of it, in whole characters.
std::string_view cut(std::string_view text)
{
    std::size_t size = std::min(text.size(), longestKey);
    while (size > 0 && size < text.size() && isContinuation(text[size]))
        --size;
    return text.substr(0, size);
}

} // namespace

LocatorIndex::LocatorIndex(const Fleet &fleet, const NameRank &rank)
{
    m_entries.reserve(fleet.drivers().size() + fleet.tags().size() + fleet.chargers().size()
                      + fleet.sites().size() + fleet.homeSites().size());
    for (const LocatorKind &kind : locatorKinds()) {
        const auto first = static_cast<std::uint32_t>(m_entries.size());
        addKind(fleet, kind, rank);
        m_kinds.push_back({first, static_cast<std::uint32_t>(m_entries.size()) - first});
    }
    m_text.shrink_to_fit();
}

void LocatorIndex::addKind(const Fleet &fleet, const LocatorKind &kind, const NameRank &rank)
{
    struct Ranked {
        std::uint32_t rank;
        NodeId node;
        auto operator<=>(const Ranked &) const = default;
    };
    std::vector<Ranked> ranked;
    for (const NodeId node : nodesOf(fleet, kind.kind)) {
        if (node != none<NodeId>)
            ranked.push_back({rank(node), node});
    }
    std::sort(ranked.begin(), ranked.end());
    for (const Ranked &row : ranked)
        addEntry(fleet, row.node, kind.fields);
}

void LocatorIndex::addEntry(const Fleet &fleet, NodeId node, std::span<const LocatorField> fields)
{
    const std::size_t place = m_text.size();
    const ObjectId object = fleet.objectOf(node);
    for (const LocatorField &row : fields)
        addKey(cut(locatorText(fleet, object, row.field)), row.field);
    if (m_text.size() > 0xffffffffU)
        throw std::length_error("locator index");
    m_entries.push_back({letterMask(std::string_view(m_text).substr(place)), node,
                         static_cast<std::uint32_t>(place)});
}

/// EVSE ids are typed without stars, too, and tags without what cards are printed with.
void LocatorIndex::addKey(std::string_view text, FieldId field)
{
    const std::size_t place = m_text.size();
    appendFoldedVariants(text, m_text, spelling);
    std::string bare;
    if (field == chargetree::field(Kind::Tag, "idTag"))
        bare = withoutTagSeparators(std::string_view(m_text).substr(place));
    else if (field == chargetree::field(Kind::Charger, "evseId")) {
        bare = m_text.substr(place);
        std::erase(bare, '*');
    }
    if (!bare.empty() && bare.size() < m_text.size() - place) {
        m_text += spelling;
        m_text += bare;
    }
    m_text += separator;
}

Range<std::uint32_t> LocatorIndex::entriesOf(NodeKind kind) const
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        if (locatorKinds()[i].kind == kind)
            return m_kinds[i];
    }
    return {};
}

std::string_view LocatorIndex::keys(std::uint32_t entry) const
{
    const std::size_t place = m_entries[entry].place;
    const std::size_t end =
        entry + 1 < m_entries.size() ? m_entries[entry + 1].place : m_text.size();
    return std::string_view(m_text).substr(place, end - place);
}

std::size_t LocatorIndex::bytes() const
{
    return m_text.capacity() + m_entries.capacity() * sizeof(Entry);
}

} // namespace chargetree
