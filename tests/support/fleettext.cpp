// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fleettext.h"

#include "models/decode/jsontoken.h"
#include "models/fleet/isotime.h"

#include <limits>
#include <utility>

namespace chargetree {

namespace {

std::string statusText(Status status, std::string_view word)
{
    if (status == Status::Other)
        return "other " + std::string(word);
    return status == Status::None ? std::string("no status") : std::string(word);
}

/// `; 3 chargers, worst Error 2`: the word of the worst status and how many chargers have it.
std::string accessText(std::uint32_t chargers, const Worst &worst)
{
    std::string text = "; chargers " + std::to_string(chargers);
    if (chargers == 0)
        return text;
    const bool isOther = worst.status == Status::Other;
    text += ", worst " + (isOther ? "other" : statusText(worst.status, statusWord(worst.status)));
    return text + ' ' + std::to_string(worst.count);
}

/// Prints one row after the other.
class RowPrinter final {
public:
    explicit RowPrinter(const Fleet &fleet)
        : m_fleet(fleet)
        , m_store(fleet.store())
    {
    }

    [[nodiscard]] std::string row(const Node &node) const
    {
        switch (node.kind()) {
        case NodeKind::Root:
            return "Root";
        case NodeKind::HomeSites:
            return "Home sites";
        case NodeKind::ChargingSites:
            return "Charging sites";
        case NodeKind::SpareDrivers:
            return "Drivers without a home site";
        case NodeKind::HomeSite:
            return homeSite(m_fleet.at(node.homeSite()));
        case NodeKind::Driver:
            return driver(m_fleet.at(node.driver()));
        case NodeKind::Tag:
            return tag(m_fleet.at(node.tag()));
        case NodeKind::MayUse:
            return "May use";
        case NodeKind::GrantedSite:
            return "Granted site" + site(node.grantedSite());
        case NodeKind::Site:
            return unionSite(m_fleet.at(node.site()));
        case NodeKind::Charger:
            return charger(node.charger());
        case NodeKind::Socket:
            return socket(m_fleet.at(node.socket()));
        }
        return {};
    }

private:
    /// A field as JSON shows it, behind a space; nothing where it has no text.
    [[nodiscard]] std::string shown(ObjectId object, FieldId field) const
    {
        const Scalar value = m_store.scalar(object, field);
        std::string text = value.text.empty() ? "" : " ";
        if (value.type == ValueType::Text && !value.text.empty())
            appendEscaped(value.text, text);
        else
            text += value.text;
        return text;
    }
    [[nodiscard]] std::string homeSite(const HomeSite &home) const
    {
        return "Home site" + shown(home.object, field(Kind::HomeSite, "id"))
               + shown(home.object, field(Kind::HomeSite, "groupName"))
               + (home.isSpare ? ", spare" : "") + "; drivers " + std::to_string(home.drivers);
    }
    [[nodiscard]] std::string driver(const Driver &driver) const
    {
        return "Driver" + shown(driver.object, field(Kind::Driver, "id"))
               + shown(driver.object, field(Kind::Driver, "name"))
               + accessText(driver.chargers, driver.worst);
    }
    [[nodiscard]] std::string tag(const Tag &tag) const
    {
        std::string text = "Tag" + shown(tag.object, field(Kind::Tag, "idTag")) + ", ";
        text +=
            tag.start == std::numeric_limits<TimeMs>::min() ? "always" : formatIsoTime(tag.start);
        text += " to ";
        text +=
            tag.expiry == std::numeric_limits<TimeMs>::max() ? "never" : formatIsoTime(tag.expiry);
        return text;
    }
    [[nodiscard]] std::string site(ObjectId copy) const
    {
        return shown(copy, field(Kind::Site, "id")) + shown(copy, field(Kind::Site, "groupName"));
    }
    [[nodiscard]] std::string unionSite(const Site &union_) const
    {
        std::string text = "Site" + site(union_.object);
        if (union_.copies.count > 1)
            text += ", copies " + std::to_string(union_.copies.count);
        return text + accessText(union_.chargers, union_.worst);
    }
    [[nodiscard]] std::string charger(ChargerId id) const
    {
        const Charger &charger = m_fleet.at(id);
        std::string text =
            "Charger " + std::string(m_fleet.identity(id)) + ", "
            + statusText(charger.status,
                         m_store.text(charger.object, field(Kind::Charger, "chargerStatus")));
        text += shown(charger.object, field(Kind::Charger, "lastSeen"));
        if (charger.copies.count > 1)
            text += ", copies " + std::to_string(charger.copies.count);
        return text;
    }
    [[nodiscard]] std::string socket(const Socket &socket) const
    {
        return (socket.isController ? "Controller" : "Socket")
               + shown(socket.object, field(Kind::Socket, "id")) + ", "
               + statusText(socket.status,
                            m_store.text(socket.object, field(Kind::Socket, "status")));
    }

    const Fleet &m_fleet;
    const RecordStore &m_store;
};

void appendRows(const Fleet &fleet, NodeId parent, std::size_t level, std::string &text)
{
    for (const NodeId id : fleet.children(parent)) {
        text.append(level * 2, ' ');
        text += RowPrinter(fleet).row(fleet.at(id));
        text += '\n';
        appendRows(fleet, id, level + 1, text);
    }
}

} // namespace

std::string treeText(const Fleet &fleet)
{
    std::string text;
    appendRows(fleet, Fleet::root, 0, text);
    return text;
}

std::string countsText(const FleetCounts &counts)
{
    const std::pair<std::string_view, std::uint64_t> rows[]{
        {"homeSites", counts.homeSites},
        {"drivers", counts.drivers},
        {"spareDrivers", counts.spareDrivers},
        {"tags", counts.tags},
        {"sites", counts.sites},
        {"chargers", counts.chargers},
        {"sockets", counts.sockets},
        {"chargerReferences", counts.chargerReferences},
    };
    std::string text;
    for (const auto &[name, count] : rows)
        text.append(name).append(1, ' ').append(std::to_string(count)).append(1, '\n');
    return text;
}

std::string reportText(const DocumentReport &report)
{
    std::string text;
    for (const Oddity &oddity : report.oddities()) {
        text += oddityName(oddity.kind);
        text += ' ' + std::to_string(oddity.count) + ' ' + oddity.firstPath + '\n';
    }
    return text;
}

} // namespace chargetree
