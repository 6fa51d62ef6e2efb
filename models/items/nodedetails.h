// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/detailsbuilder.h"

namespace chargetree {

/// Details of one row of the tree.
class NodeDetails final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Details)

public:
    NodeDetails(const RecordContext &context, NodeId id, ObjectId copy)
        : m_context(context)
        , m_fleet(context.fleet())
        , m_id(id)
        , m_node(m_fleet.at(id))
        , m_copy(copy)
        , m_out(context, copy)
    {
    }
    std::vector<Detail> take();

private:
    void collect();
    void ofHomeSites();
    void ofChargingSites();
    void ofSpareDrivers();
    void ofDocument();
    void ofFindings();
    void ofHomeSite();
    void ofDriver();
    void ofTag();
    void ofSite();
    void ofCharger();
    void ofSocket();
    [[nodiscard]] RecordCell number(qint64 value) const { return numberCell(m_context, value); }

    const RecordContext &m_context;
    const Fleet &m_fleet;
    NodeId m_id;
    const Node &m_node;
    ObjectId m_copy;
    DetailsBuilder m_out;
};

} // namespace chargetree
