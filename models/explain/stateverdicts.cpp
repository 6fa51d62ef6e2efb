// SPDX-License-Identifier: Apache-2.0
#include "models/explain/stateverdicts.h"

#include <array>

namespace chargetree {

namespace {

constexpr auto yes = ReasonVerdict::Yes;
constexpr auto no = ReasonVerdict::No;
constexpr auto unknown = ReasonVerdict::Unknown;

struct StatusRow {
    Status status = Status::None;
    ReasonVerdict offline = unknown; // of a charger
    ReasonVerdict isOut = unknown; // of a socket: out of service
    ReasonVerdict isOccupied = unknown; // of a socket
};

// In the order of Status. Preparing is a car that is plugged in, Reserved a socket that is kept:
// both may be so for the very card. What Info and words beyond the API's page mean is not known.
constexpr std::array<StatusRow, statusCount> rows{{
    {Status::None},
    {Status::Available, no, no, no},
    {Status::Charging, no, no, yes},
    {Status::Preparing, no, no, unknown},
    {Status::SuspendedCharger, no, no, yes},
    {Status::SuspendedCar, no, no, yes},
    {Status::Finishing, no, no, yes},
    {Status::Reserved, no, no, unknown},
    {Status::Info, no, no, unknown},
    {Status::Booting, unknown, unknown, unknown},
    {Status::Other},
    {Status::Unavailable, yes, yes, no},
    {Status::Offline, yes, yes, no},
    {Status::Error, no, yes, no},
}};

const StatusRow &rowOf(Status status)
{
    return rows[static_cast<std::size_t>(status)];
}

/// What several say together.
class Chorus final {
public:
    void add(ReasonVerdict verdict)
    {
        m_verdict = m_isEmpty || m_verdict == verdict ? verdict : unknown;
        m_isEmpty = false;
    }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] ReasonVerdict verdict() const { return m_verdict; }

private:
    ReasonVerdict m_verdict = unknown;
    bool m_isEmpty = true;
};

} // namespace

StateVerdicts stateVerdicts(const Fleet &fleet, ChargerId charger)
{
    Chorus isOut;
    Chorus isOccupied;
    for (const SocketId id : fleet.at(charger).sockets) {
        const Socket &socket = fleet.at(id);
        if (socket.isController)
            continue;
        const StatusRow &row = rowOf(socket.status);
        isOut.add(row.isOut);
        if (row.isOut != yes)
            isOccupied.add(row.isOccupied);
    }
    const Status status = fleet.at(charger).status;
    StateVerdicts verdicts{.offline = rowOf(status).offline,
                           .error = status == Status::Error ? yes : isOut.verdict(),
                           .occupied = isOccupied.verdict()};
    if (isOccupied.isEmpty() && !isOut.isEmpty())
        verdicts.occupied = no;
    return verdicts;
}

} // namespace chargetree
