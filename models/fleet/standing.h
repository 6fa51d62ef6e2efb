// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"

namespace chargetree {

/// How a tag stands at a moment; the greater the worse.
enum class Validity : std::uint8_t { NoTag, NoExpiry, Valid, NotYetValid, Expiring, Expired };

/// The moment at which tags are judged, and what counts as soon.
struct Judgement {
    TimeMs now = 0; // milliseconds since 1970 UTC
    int expiringDays = 30;
};

Validity validityAt(const Tag &tag, const Judgement &judgement);

/// The worst validity below something, and how many tags have it.
struct WorstTags {
    Validity validity = Validity::NoTag;
    std::uint32_t count = 0;
    bool operator==(const WorstTags &) const = default;
};

/// How the tags of a fleet stand at one moment. Computed off the GUI thread with each load, and
/// again when the day has moved on.
class Standing final {
public:
    Standing() = default;
    Standing(const Fleet &fleet, const Judgement &judgement);

    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }
    [[nodiscard]] WorstTags of(const Fleet &fleet, DriverId driver) const;
    [[nodiscard]] WorstTags of(HomeSiteId homeSite) const { return m_homeSites[number(homeSite)]; }
    [[nodiscard]] WorstTags ofHomeSites() const { return m_allHomeSites; }
    [[nodiscard]] WorstTags ofSpareDrivers() const { return m_spareDrivers; }
    [[nodiscard]] Worst ofChargers() const { return m_chargers; }
    [[nodiscard]] std::size_t bytes() const { return m_homeSites.capacity() * sizeof(WorstTags); }

private:
    Judgement m_judgement;
    std::vector<WorstTags> m_homeSites;
    WorstTags m_allHomeSites;
    WorstTags m_spareDrivers;
    Worst m_chargers; // of all, distinct
};

} // namespace chargetree
