// SPDX-License-Identifier: Apache-2.0
#include "ui/look/nodeicon.h"

namespace chargetree {

Icon nodeIcon(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Root:
    case NodeKind::HomeSites:
    case NodeKind::HomeSite:
        return Icon::HomeSite;
    case NodeKind::SpareDrivers:
    case NodeKind::Driver:
        return Icon::Driver;
    case NodeKind::Tag:
        return Icon::Tag;
    case NodeKind::MayUse:
        return Icon::MayUse;
    case NodeKind::ChargingSites:
    case NodeKind::GrantedSite:
    case NodeKind::Site:
        return Icon::Site;
    case NodeKind::Charger:
        return Icon::Charger;
    case NodeKind::Socket:
        return Icon::Socket;
    }
    return Icon::Info;
}

} // namespace chargetree
