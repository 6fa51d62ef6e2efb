// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/records.h"
#include "models/fleet/recordstore.h"

#include <memory>
#include <span>
#include <vector>

namespace chargetree {

/// Totals of a fleet. Drivers and home sites are distinct ids; sites and chargers distinct ones;
/// sockets those of distinct chargers without controllers.
struct FleetCounts {
    std::uint32_t homeSites = 0;
    std::uint32_t drivers = 0;
    std::uint32_t spareDrivers = 0;
    std::uint32_t tags = 0;
    std::uint32_t sites = 0;
    std::uint32_t chargers = 0;
    std::uint32_t sockets = 0;
    std::uint64_t chargerReferences = 0; // how often the document repeats a charger
    bool operator==(const FleetCounts &) const = default;
};

/// One answer of the API, frozen: its records, who is who, and the tree over them. Immutable, so
/// any thread may read it while it lives.
class Fleet final {
public:
    static constexpr NodeId root = NodeId(0);

    [[nodiscard]] const RecordStore &store() const { return m_store; }
    [[nodiscard]] ObjectId document() const { return m_document; }
    [[nodiscard]] const FleetCounts &counts() const { return m_counts; }

    [[nodiscard]] std::span<const HomeSite> homeSites() const { return m_homeSites; }
    [[nodiscard]] std::span<const Driver> drivers() const { return m_drivers; }
    [[nodiscard]] std::span<const Tag> tags() const { return m_tags; }
    [[nodiscard]] std::span<const Site> sites() const { return m_sites; }
    [[nodiscard]] std::span<const Charger> chargers() const { return m_chargers; }
    [[nodiscard]] std::span<const Socket> sockets() const { return m_sockets; }
    [[nodiscard]] std::span<const Node> nodes() const { return m_nodes; }

    [[nodiscard]] const HomeSite &at(HomeSiteId id) const { return m_homeSites[number(id)]; }
    [[nodiscard]] const Driver &at(DriverId id) const { return m_drivers[number(id)]; }
    [[nodiscard]] const Tag &at(TagId id) const { return m_tags[number(id)]; }
    [[nodiscard]] const Site &at(SiteId id) const { return m_sites[number(id)]; }
    [[nodiscard]] const Charger &at(ChargerId id) const { return m_chargers[number(id)]; }
    [[nodiscard]] const Socket &at(SocketId id) const { return m_sockets[number(id)]; }
    [[nodiscard]] const Node &at(NodeId id) const { return m_nodes[number(id)]; }

    /// Which charger or site an object of the document is a copy of.
    [[nodiscard]] ChargerId chargerOf(ObjectId object) const
    {
        return ChargerId(m_store.rowOf(object));
    }
    [[nodiscard]] SiteId siteOf(ObjectId object) const { return SiteId(m_store.rowOf(object)); }
    [[nodiscard]] std::span<const ObjectId> copies(Range<ObjectId> range) const
    {
        return {m_copies.data() + range.first, range.count};
    }
    [[nodiscard]] std::string_view identity(ChargerId id) const
    {
        return m_store.scalar(at(id).identity).text;
    }
    [[nodiscard]] NodeId nodeOf(TagId id) const;

    [[nodiscard]] Range<NodeId> children(NodeId id) const
    {
        return {number(at(id).firstChild), at(id).childCount};
    }
    [[nodiscard]] std::uint32_t rowOf(NodeId id) const
    {
        return number(id) - number(at(at(id).parent).firstChild);
    }
    /// All that is below a node, in one run.
    [[nodiscard]] Range<NodeId> below(NodeId id) const;
    /// The object of the document behind a row; none for roots and *May use*.
    [[nodiscard]] ObjectId objectOf(NodeId id) const;
    /// Held memory in bytes.
    [[nodiscard]] std::size_t bytes() const;

private:
    friend class FleetBuilder;
    friend class FleetCounter;
    friend class SiteUnion;
    friend class TreeBuilder;
    RecordStore m_store;
    ObjectId m_document = none<ObjectId>;
    FleetCounts m_counts;
    std::vector<HomeSite> m_homeSites;
    std::vector<Driver> m_drivers;
    std::vector<Tag> m_tags;
    std::vector<Site> m_sites;
    std::vector<Charger> m_chargers;
    std::vector<Socket> m_sockets;
    std::vector<ObjectId> m_copies;
    std::vector<Node> m_nodes;
};

using FleetPtr = std::shared_ptr<const Fleet>;

/// Calls `visit(ChargerId)` for each charger that a site copy holds, its subsites included; a
/// charger in two places is visited twice.
template <typename Visit>
void forEachCharger(const Fleet &fleet, ObjectId siteCopy, const Visit &visit)
{
    const RecordStore &store = fleet.store();
    for (const Cell cell : store.elements(siteCopy, field(Kind::Site, "subgroups"))) {
        if (cell.isObject())
            forEachCharger(fleet, cell.object(), visit);
    }
    for (const Cell cell : store.elements(siteCopy, field(Kind::Site, "chargers"))) {
        if (cell.isObject())
            visit(fleet.chargerOf(cell.object()));
    }
}

/// Calls `visit(ChargerId)` for each charger that a driver's grants name; repeats are visited
/// again.
template <typename Visit>
void forEachCharger(const Fleet &fleet, DriverId driver, const Visit &visit)
{
    const RecordStore &store = fleet.store();
    const ObjectId object = fleet.at(driver).object;
    for (const Cell cell : store.elements(object, field(Kind::Driver, "chargerGroups"))) {
        if (cell.isObject())
            forEachCharger(fleet, cell.object(), visit);
    }
    for (const Cell cell : store.elements(object, field(Kind::Driver, "chargers"))) {
        if (cell.isObject())
            visit(fleet.chargerOf(cell.object()));
    }
}

/// Calls `visit(ChargerId, ObjectId)` for each configuration of the distinct chargers, charger by
/// charger: its running number is its place wherever configurations are counted.
template <typename Visit>
void forEachConfiguration(const Fleet &fleet, const Visit &visit)
{
    constexpr FieldId list = field(Kind::Charger, "chargerConfigurations");
    for (std::size_t i = 0; i < fleet.chargers().size(); ++i) {
        for (const Cell cell : fleet.store().elements(fleet.chargers()[i].object, list)) {
            if (cell.isObject())
                visit(idAt<ChargerId>(i), cell.object());
        }
    }
}

} // namespace chargetree
