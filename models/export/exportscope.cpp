// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportscope.h"

#include "models/access/grants.h"

namespace chargetree {

namespace {

void add(const Fleet &fleet, NodeId id, Hits &records)
{
    const Node &node = fleet.at(id);
    switch (node.kind()) {
    case NodeKind::HomeSite:
        return records.homeSites.set(node.record());
    case NodeKind::Driver:
        return records.drivers.set(node.record());
    case NodeKind::Tag:
        return records.tags.set(node.record());
    case NodeKind::GrantedSite:
        return records.sites.set(number(fleet.siteOf(node.grantedSite())));
    case NodeKind::Site:
        return records.sites.set(node.record());
    case NodeKind::Charger:
        return records.chargers.set(node.record());
    case NodeKind::Socket:
        return records.sockets.set(node.record());
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::MayUse:
        break;
    }
}

/// The row of a driver for what is a driver's, of a charger for what is a charger's.
NodeId topOf(const Fleet &fleet, NodeId id)
{
    const NodeKind kind = fleet.at(id).kind();
    return kind == NodeKind::Tag || kind == NodeKind::Socket ? fleet.at(id).parent : id;
}

/// The grants that selected rows stand for.
class AccessScope final {
public:
    explicit AccessScope(const Fleet &fleet)
        : m_fleet(fleet)
        , m_rows(fleet.nodes().size())
        , m_chargers(fleet.chargers().size())
    {
    }
    void add(NodeId selected)
    {
        const NodeId top = topOf(m_fleet, selected);
        mark(top);
        for (const NodeId id : m_fleet.below(top))
            mark(id);
    }
    [[nodiscard]] std::vector<std::uint32_t> take() const
    {
        const ExportTable table(m_fleet, ExportKind::Access);
        std::vector<std::uint32_t> places;
        for (std::uint32_t place = 0; place < table.size(); ++place) {
            const NodeId row = table.grants()[place];
            if (m_rows.test(number(row)) || m_chargers.test(m_fleet.at(row).record()))
                places.push_back(place);
        }
        return places;
    }

private:
    void mark(NodeId id)
    {
        if (m_fleet.at(id).kind() != NodeKind::Charger)
            return;
        if (isGrantRow(m_fleet, id))
            m_rows.set(number(id));
        else
            m_chargers.set(m_fleet.at(id).record());
    }

    const Fleet &m_fleet;
    BitSet m_rows; // of the tree
    BitSet m_chargers; // of which all access is meant
};

} // namespace

std::vector<std::uint32_t> rowsBelow(const ExportSource &source, std::span<const NodeId> selected,
                                     ExportKind kind)
{
    const Fleet &fleet = source.fleet;
    if (kind == ExportKind::Access) {
        AccessScope scope(fleet);
        for (const NodeId top : selected)
            scope.add(top);
        return scope.take();
    }
    Hits records = noHits(fleet);
    for (const NodeId top : selected) {
        add(fleet, top, records);
        for (const NodeId node : fleet.below(top))
            add(fleet, node, records);
    }
    return rowsFor(source, kind, records);
}

} // namespace chargetree
