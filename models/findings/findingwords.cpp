// SPDX-License-Identifier: Apache-2.0
#include "models/findings/findingwords.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <algorithm>
#include <limits>

namespace chargetree {

QString said(const char *text)
{
    return QCoreApplication::translate("FindingRules", text);
}

QString said(const char *text, std::uint64_t count)
{
    constexpr std::uint64_t most = std::numeric_limits<int>::max();
    return QCoreApplication::translate("FindingRules", text, nullptr,
                                       static_cast<int>(std::min(count, most)));
}

QString nameOf(const Fleet &fleet, DriverId driver)
{
    return recordName(fleet, fleet.at(driver).object);
}

QString nameOf(const Fleet &fleet, TagId tag)
{
    return recordName(fleet, fleet.at(tag).object);
}

QString nameOf(const Fleet &fleet, SiteId site)
{
    return recordName(fleet, fleet.at(site).object);
}

QString nameOf(const Fleet &fleet, ChargerId charger)
{
    return recordName(fleet, fleet.at(charger).object);
}

QString nameOf(const Fleet &fleet, NodeId row)
{
    return nodeName(fleet, row);
}

QString shown(std::string_view text)
{
    return visibleText(text).trimmed();
}

QString shown(const Fleet &fleet, ObjectId object, FieldId field)
{
    return shown(fleet.store().text(object, field));
}

ChargerId chargerAt(const Fleet &fleet, const Finding &finding)
{
    return fleet.at(finding.node).charger();
}

TagId tagAt(const Fleet &fleet, const Finding &finding)
{
    return fleet.at(finding.node).tag();
}

DriverId driverAt(const Fleet &fleet, const Finding &finding)
{
    return fleet.at(finding.node).driver();
}

} // namespace chargetree
