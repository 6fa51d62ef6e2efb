// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/ids.h"
#include "models/fleet/isotime.h"
#include "models/fleet/status.h"

namespace chargetree {

/// The worst charger status below something, and how many distinct chargers have it.
struct Worst {
    Status status = Status::None;
    std::uint32_t count = 0;
    bool operator==(const Worst &) const = default;
};

/// Groups drivers; gives no right to charge. Source: `userGroups`.
struct HomeSite {
    ObjectId object = none<ObjectId>;
    HomeSiteId parent = none<HomeSiteId>;
    NodeId node = none<NodeId>;
    std::uint32_t drivers = 0; // distinct ids below
    bool isSpare = false;
};

struct Driver {
    ObjectId object = none<ObjectId>;
    HomeSiteId home = none<HomeSiteId>; // none: from `spareUsers`
    NodeId node = none<NodeId>;
    Range<TagId> tags = {};
    std::uint32_t chargers = 0; // distinct ones that its grants reach
    Worst worst = {}; // among those
};

struct Tag {
    ObjectId object = none<ObjectId>;
    DriverId driver = none<DriverId>;
    TimeMs start = 0; // of `startDate`; the smallest value where there is none
    TimeMs expiry = 0; // of `expiringDate`; the greatest value where it never expires
};

/// A charging site once, whatever the number of copies: their union.
struct Site {
    ObjectId object = none<ObjectId>; // the first copy
    SiteId parent = none<SiteId>;
    NodeId node = none<NodeId>;
    Range<ObjectId> copies = {}; // places in Fleet::copies()
    std::uint32_t chargers = 0; // distinct ones below
    Worst worst = {};
};

/// A charger once; of differing copies the one that was seen last.
struct Charger {
    ObjectId object = none<ObjectId>; // the copy that is shown
    TextId identity = none<TextId>; // chargerId, else # and the id, else # and its place
    SiteId site = none<SiteId>; // the first that holds it; none: only granted by itself
    NodeId node = none<NodeId>; // below the charging sites
    Range<ObjectId> copies = {}; // places in Fleet::copies()
    Range<SocketId> sockets = {}; // the controller included
    Status status = Status::None;
};

struct Socket {
    ObjectId object = none<ObjectId>;
    ChargerId charger = none<ChargerId>;
    Status status = Status::None;
    bool isController = false; // an explicit id 0
};

enum class NodeKind : std::uint8_t {
    Root, // not shown
    HomeSites,
    ChargingSites,
    SpareDrivers,
    HomeSite,
    Driver,
    Tag,
    MayUse,
    GrantedSite, // the driver's own copy of a site
    Site, // the union of all copies
    Charger,
    Socket
};

/// A row of the tree. Siblings are neighbours: a row's number is its id less its parent's first
/// child; all that is below a node is one run of ids.
class Node final {
public:
    NodeId parent = none<NodeId>;
    NodeId firstChild = none<NodeId>;
    std::uint32_t childCount = 0;

    Node() = default;
    Node(NodeId parentNode, NodeKind kind, std::uint32_t record)
        : parent(parentNode)
        , m_packed(static_cast<std::uint32_t>(kind) << 28U | (record & recordMask))
    {
    }
    [[nodiscard]] NodeKind kind() const { return NodeKind(m_packed >> 28U); }
    [[nodiscard]] HomeSiteId homeSite() const { return HomeSiteId(record()); }
    [[nodiscard]] DriverId driver() const { return DriverId(record()); } // Driver, MayUse
    [[nodiscard]] TagId tag() const { return TagId(record()); }
    [[nodiscard]] ObjectId grantedSite() const { return ObjectId(record()); }
    [[nodiscard]] SiteId site() const { return SiteId(record()); }
    [[nodiscard]] ChargerId charger() const { return ChargerId(record()); }
    [[nodiscard]] SocketId socket() const { return SocketId(record()); }
    [[nodiscard]] std::uint32_t record() const { return m_packed & recordMask; }

private:
    static constexpr std::uint32_t recordMask = 0x0fffffffU;
    std::uint32_t m_packed = 0;
};

} // namespace chargetree
