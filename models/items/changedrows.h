// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/hits.h"
#include "models/items/nodemap.h"

#include <initializer_list>

namespace chargetree {

/// Compares what the rows of two fleets of the same shape say, without making a text of it.
class ChangedRows final {
public:
    ChangedRows(const Fleet &from, const Standing &fromStanding, const Fleet &to,
                const Standing &toStanding);
    std::vector<NodeRun> runs();

private:
    /// An answer that was given for a record, and for which record of the other fleet.
    struct Answer {
        std::uint32_t other = 0xffffffffU;
        bool isChanged = false;
    };

    void markGrants();
    [[nodiscard]] bool isChanged(NodeId node);
    [[nodiscard]] bool isTopChanged(NodeKind kind) const;
    [[nodiscard]] bool isChanged(HomeSiteId old, HomeSiteId now) const;
    [[nodiscard]] bool isChanged(DriverId old, DriverId now) const;
    [[nodiscard]] bool isChanged(TagId old, TagId now) const;
    [[nodiscard]] bool isChanged(SiteId old, SiteId now) const;
    [[nodiscard]] bool isChanged(ChargerId old, ChargerId now) const;
    [[nodiscard]] bool isChanged(SocketId old, SocketId now) const;
    template <typename Id>
    bool isChanged(std::vector<Answer> &known, Id old, Id now);
    [[nodiscard]] bool differ(ObjectId old, ObjectId now,
                              std::initializer_list<FieldId> fields) const;

    const Fleet &m_from;
    const Standing &m_fromStanding;
    const Fleet &m_to;
    const Standing &m_toStanding;
    BitSet m_grants; // rows with a charger below whose status is another
    std::vector<Answer> m_chargers; // these stand in many rows
    std::vector<Answer> m_sockets;
};

} // namespace chargetree
