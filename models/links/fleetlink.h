// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace chargetree {

/// A link to a place in the fleet, as tickets and mails carry it: `chargetree:driver/300012`.
struct FleetLink {
    enum class Kind { Driver, Tag, Charger, Site, HomeSite, Search };
    Kind kind = Kind::Search;
    QString value = {}; // an id, a card number, a charger id, words
    bool operator==(const FleetLink &) const = default;
};

/// Strict: `chargetree:`, a kind, `/` and one percent-encoded value of at most 512 characters
/// without control characters. Drivers, sites and home sites go by whole numbers. Nothing for
/// anything else.
std::optional<FleetLink> fleetLinkFrom(const QString &text);

/// The link as text; fleetLinkFrom() reads it back.
QString textOf(const FleetLink &link);

} // namespace chargetree
