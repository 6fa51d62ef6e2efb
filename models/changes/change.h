// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

#include <optional>
#include <string>
#include <vector>

namespace chargetree {

enum class ChangeType : std::uint8_t { Added, Removed, Changed, Moved };
inline constexpr std::size_t changeTypeCount = 4;

/// What can change by itself. A grant gives a driver a site or a charger.
enum class ItemKind : std::uint8_t {
    Document,
    HomeSite,
    Driver,
    Tag,
    Site,
    Charger,
    Socket,
    Configuration,
    Grant
};
inline constexpr std::size_t itemKindCount = 9;

/// One difference between two fleets. Values are JSON as the document spells it, secrets masked
/// unless asked; "" where there was none.
struct Change {
    ChangeType type = ChangeType::Changed;
    ItemKind kind = ItemKind::Document;
    /// Little news: a trace of traffic (`lastSeen`, `lastMessage`, a socket's `lastUpdated`), an
    /// empty list in the place of none.
    bool isMinor = false;
    bool isOwnField = false; // `field` is a word of this program, not the API's
    /// Who it is among its kind, in the old fleet if it was there: the id; of a tag its idTag
    /// (DRIVER:IDTAG where several drivers have it), CHARGER:SOCKET, CHARGER:KEY, DRIVER:SITE.
    /// Where one id stands for several, the second has ` (2)` behind it.
    std::string id = {};
    std::string name = {}; // for people
    /// The id of what holds it, of a removed one what held it: home site, driver, site, charger.
    std::string parent = {};
    /// The API's name, of a part as `locationInfo.city`; `parent` where it moved; of a grant the
    /// list that holds it, or `copy`; "" where a whole record came or went.
    std::string field = {};
    std::optional<FieldId> fieldId = {}; // none where the schema does not know it
    std::string old = {};
    std::string now = {};
    ObjectId oldObject = none<ObjectId>; // of a record that was removed
    ObjectId nowObject = none<ObjectId>; // of a record that was added
    NodeId node = none<NodeId>; // its row in the new fleet
};

/// What changes come to: a sentence, and what it speaks of.
struct Effect {
    enum Kind : std::uint8_t { // the gravest first
        LostOnlyAccess, // drivers
        GrantClosed, // chargers to drivers who have lost a grant
        SiteClosed, // chargers that a granted site has no more
        WentIntoError, // chargers
        WentOffline,
        TagsExpired, // since
        GrantOpened, // chargers to drivers who could not use them
        SiteOpened, // the same without another grant
        FirstAccess,
        CameBack,
        OtherFirmware,
        OtherConfiguration,
        Removed, // items of `item`
        Added,
        Moved
    };
    Kind kind = Added;
    ItemKind item = ItemKind::Document;
    std::string subject = {}; // the site or charger that was granted
    std::size_t count = 0; // items that the sentence speaks of
    std::size_t chargers = 0; // that were opened or closed to them, or are theirs
    std::vector<std::uint32_t> places = {}; // for FleetChanges::at()
};

/// All that differs between two fleets.
struct FleetChanges {
    std::vector<Change> changes; // applied to the old fleet they give the new one
    /// What follows from them without standing in either document: the chargers that a driver may
    /// use (`mayUse`), a tag's `validity`.
    std::vector<Change> consequences;
    std::vector<Effect> effects; // the gravest first

    [[nodiscard]] const Change &at(std::uint32_t place) const
    {
        return place < changes.size() ? changes[place] : consequences[place - changes.size()];
    }
};

} // namespace chargetree
