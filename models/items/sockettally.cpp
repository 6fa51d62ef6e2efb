// SPDX-License-Identifier: Apache-2.0
#include "models/items/sockettally.h"

#include <QStringList>

namespace chargetree {

SocketTally tallySockets(const Fleet &fleet, const std::vector<NodeId> &chargers)
{
    SocketTally tally;
    for (const NodeId node : chargers) {
        for (const SocketId id : fleet.at(fleet.at(node).charger()).sockets) {
            if (fleet.at(id).isController)
                continue;
            ++tally.of[std::size_t(fleet.at(id).status)];
            ++tally.all;
        }
    }
    return tally;
}

QString tallyText(const SocketTally &tally, const Wording &wording)
{
    QStringList parts;
    for (std::size_t i = statusCount - 1; i > 0; --i) {
        if (tally.of[i] > 0)
            parts += wording.number(tally.of[i]) % u' ' % wording.status(Status(i));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace chargetree
