// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/grants.h"
#include "models/fleet/standing.h"

#include <functional>
#include <span>
#include <variant>

namespace chargetree {

/// What is imagined away: a site that is closed, its subsites included; a charger; tags; or grants,
/// as rows of sites or chargers below a driver's May use.
using Gone = std::variant<SiteId, ChargerId, std::vector<TagId>, std::vector<NodeId>>;

/// A charger that a driver may use, and that is concerned.
struct ConcernedAccess {
    DriverId driver = none<DriverId>;
    ChargerId charger = none<ChargerId>;
    bool isLost = false;
    std::uint32_t firstOther = 0; // place in WhatIf::otherGrants
    std::uint32_t others = 0;
};

/// A driver who is concerned.
struct ConcernedDriver {
    DriverId driver = none<DriverId>;
    std::uint32_t firstAccess = 0; // place in WhatIf::access
    std::uint32_t accesses = 0;
    std::uint32_t lost = 0; // chargers
    std::uint32_t left = 0; // chargers that the driver could still use
    TagId otherTag = none<TagId>; // of a tag that is gone: another one that is valid
};

/// Who would lose what, and who has another way.
struct WhatIf {
    std::vector<ConcernedDriver> drivers = {}; // in the order of the document
    std::vector<ConcernedAccess> access = {}; // driver by driver
    /// Of each access those that do not need what is gone. A site that is closed takes its
    /// chargers along however they are granted, so what is lost may have some. By a tag that stays
    /// they are all the driver's grants of the charger.
    std::vector<Grant> otherGrants = {};
    std::uint32_t losers = 0; // drivers who lose a charger
    std::uint32_t lostChargers = 0; // distinct ones that somebody loses
    std::uint32_t stranded = 0; // of the losers those who are left with no charger

    [[nodiscard]] std::span<const ConcernedAccess> accessOf(const ConcernedDriver &driver) const
    {
        return std::span(access).subspan(driver.firstAccess, driver.accesses);
    }
    [[nodiscard]] std::span<const Grant> otherGrantsOf(const ConcernedAccess &one) const
    {
        return std::span(otherGrants).subspan(one.firstOther, one.others);
    }
};

/// As stated by the document. Tags are judged at the moment given: one that is not valid then takes
/// nothing along. `isCancelled` is asked now and then; the answer is unusable then.
WhatIf whatIf(const Fleet &fleet, const Gone &gone, const Judgement &judgement,
              const std::function<bool()> &isCancelled = {});

/// Whether a tag lets its driver charge at the moment.
bool isUsable(const Tag &tag, const Judgement &judgement);

} // namespace chargetree
