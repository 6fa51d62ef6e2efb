// SPDX-License-Identifier: Apache-2.0
#include "models/findings/chargerstate.h"

namespace chargetree {

std::optional<bool> isConnected(const FleetFacts &facts, const Charger &charger)
{
    return facts.store.flag(charger.object, field(Kind::Charger, "activeConnection"));
}

std::optional<bool> isSilentFor(const FleetFacts &facts, const Charger &charger, int hours)
{
    constexpr TimeMs hour = TimeMs(60) * 60 * 1000;
    const auto seen = facts.store.time(charger.object, field(Kind::Charger, "lastSeen"));
    if (!seen)
        return {};
    return facts.judgement.now - *seen > hours * hour;
}

} // namespace chargetree
