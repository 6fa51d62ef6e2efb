// SPDX-License-Identifier: Apache-2.0
#include "models/access/whatifwords.h"

#include "models/access/driveraccess.h"
#include "models/fields/fieldtext.h"

namespace chargetree {

namespace {

struct NameGone {
    const Fleet &fleet;

    QString operator()(SiteId site) const
    {
        return WhatIfWords::tr("Site %1, with all below it")
            .arg(recordName(fleet, fleet.at(site).object));
    }
    QString operator()(ChargerId charger) const
    {
        return WhatIfWords::tr("Charger %1").arg(recordName(fleet, fleet.at(charger).object));
    }
    QString operator()(const std::vector<TagId> &tags) const
    {
        if (tags.empty())
            return {};
        const QString name = recordName(fleet, fleet.at(tags.front()).object);
        const auto count = int(tags.size());
        return count == 1 ? WhatIfWords::tr("Tag %1").arg(name)
                          : WhatIfWords::tr("Tag %1, which %n records have", "", count).arg(name);
    }
    QString operator()(const std::vector<NodeId> &rows) const
    {
        if (rows.empty())
            return {};
        NodeId above = fleet.at(rows.front()).parent;
        while (fleet.at(above).kind() == NodeKind::GrantedSite)
            above = fleet.at(above).parent;
        const NodeId driver = fleet.at(above).parent;
        return WhatIfWords::tr("Grant of %1 to %2", "of a charger or site to a driver")
            .arg(nodeName(fleet, rows.front()), nodeName(fleet, driver));
    }
};

} // namespace

QString WhatIfWords::gone(const Fleet &fleet, const Gone &gone)
{
    return std::visit(NameGone{fleet}, gone);
}

bool WhatIfWords::isOfPerson(const Gone &gone)
{
    return std::holds_alternative<std::vector<TagId>>(gone)
           || std::holds_alternative<std::vector<NodeId>>(gone);
}

QString WhatIfWords::summary(const WhatIf &answer, const Wording &wording)
{
    const auto counted = [&](std::uint32_t count, const QString &words) {
        return words.arg(wording.number(count));
    };
    const auto kept = static_cast<std::uint32_t>(answer.drivers.size()) - answer.losers;
    QStringList sentences;
    if (answer.losers == 0)
        sentences += tr("No driver would lose a charger.");
    else
        sentences +=
            tr("%1 would lose %2.", "310 drivers, 42 chargers")
                .arg(counted(answer.losers, tr("%1 drivers", "", int(answer.losers))),
                     counted(answer.lostChargers, tr("%1 chargers", "", int(answer.lostChargers))));
    if (answer.stranded > 0)
        sentences += counted(answer.stranded, tr("%1 of them would have no charger left.", "",
                                                 int(answer.stranded)));
    else if (answer.losers > 0)
        sentences += tr("All of them would still have another charger.");
    if (kept > 0)
        sentences += counted(
            kept, tr("%1 drivers are concerned and keep all by another way.", "", int(kept)));
    return sentences.join(u' ');
}

QString WhatIfWords::grant(const Fleet &fleet, const Grant &grant)
{
    return grant.site == none<NodeId> ? tr("direct grant")
                                      : tr("site grant %1").arg(grantPath(fleet, grant.site));
}

} // namespace chargetree
