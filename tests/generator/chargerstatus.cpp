// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/chargerstatus.h"

#include "tests/generator/timetext.h"

namespace chargetree::generator {

using std::chrono::milliseconds;
using std::chrono::minutes;

const StatusShare &drawStatus(Random &random)
{
    std::uint32_t total = 0;
    for (const StatusShare &share : statusShares())
        total += share.weight;
    std::uint32_t drawn = random.below(total);
    for (const StatusShare &share : statusShares()) {
        if (drawn < share.weight)
            return share;
        drawn -= share.weight;
    }
    return statusShares().front();
}

void setStatus(Random &random, Charger &charger, const StatusShare &status)
{
    const bool isOffline = status.status == "Offline";
    const milliseconds seen = isOffline ? minutes{-random.between(26 * 60, 900 * 60)}
                                        : milliseconds{-random.between(5'000, 900'000)};
    charger.status = status.status;
    charger.hasActiveConnection = !isOffline;
    charger.lastSeen = timeText(seen);
    charger.lastMessage = status.status == "Charging" ? "MeterValues" : "Heartbeat";
    if (!charger.sockets)
        return;
    const bool isWholeCharger = isOffline || status.status == "Unavailable";
    bool isFirst = true;
    for (Socket &socket : *charger.sockets) {
        socket.status = isFirst || isWholeCharger ? status.socketStatus : "Available";
        if (socket.id == 0 && !isWholeCharger)
            socket.status = "Available";
        else
            isFirst = false;
        socket.lastUpdated = timeText(seen - minutes{random.between(1, 600)});
    }
}

} // namespace chargetree::generator
