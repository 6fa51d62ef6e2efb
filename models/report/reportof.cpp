// SPDX-License-Identifier: Apache-2.0
#include "models/report/reportof.h"

#include "models/report/pagebuilder.h"

namespace chargetree {

NodeId reportedNode(const Fleet &fleet, NodeId id)
{
    if (id == none<NodeId>)
        return id;
    const Node &node = fleet.at(id);
    switch (node.kind()) {
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::ChargingSites:
    case NodeKind::SpareDrivers:
    case NodeKind::HomeSite:
        break;
    case NodeKind::Driver:
        return id;
    case NodeKind::MayUse:
    case NodeKind::Tag:
        return node.parent;
    case NodeKind::GrantedSite:
        return fleet.at(fleet.siteOf(node.grantedSite())).node;
    case NodeKind::Site:
        return id;
    case NodeKind::Charger:
        return fleet.at(node.charger()).node;
    case NodeKind::Socket:
        return reportedNode(fleet, node.parent);
    }
    return none<NodeId>;
}

ReportPage reportOf(const RecordContext &context, const ReportSubject &subject)
{
    PageBuilder out(context, subject);
    if (out.node().kind() == NodeKind::Driver)
        writeDriver(out);
    else if (out.node().kind() == NodeKind::Charger)
        writeCharger(out);
    else if (out.node().kind() == NodeKind::Site)
        writeSite(out);
    return out.take();
}

} // namespace chargetree
