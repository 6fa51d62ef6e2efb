// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/status.h"

#include <array>

namespace chargetree {

namespace {

struct StatusRow {
    Status status;
    std::string_view word;
    int badness;
};

// Words: the vendor's page. Order: Error, Offline, Unavailable, other, Booting, Info, in use,
// Charging, Available.
constexpr std::array<StatusRow, statusCount> statusRows{{
    {Status::None, "", 0},
    {Status::Available, "Available", 1},
    {Status::Charging, "Charging", 2},
    {Status::Preparing, "Preparing", 3},
    {Status::SuspendedCharger, "SuspendedCHARGER", 3},
    {Status::SuspendedCar, "SuspendedCAR", 3},
    {Status::Finishing, "Finishing", 3},
    {Status::Reserved, "Reserved", 3},
    {Status::Info, "Info", 4},
    {Status::Booting, "Booting", 5},
    {Status::Other, "", 6},
    {Status::Unavailable, "Unavailable", 7},
    {Status::Offline, "Offline", 8},
    {Status::Error, "Error", 9},
}};

} // namespace

Status statusOf(std::string_view word)
{
    if (word.empty())
        return Status::None;
    for (const StatusRow &row : statusRows) {
        if (row.word == word)
            return row.status;
    }
    return Status::Other;
}

std::string_view statusWord(Status status)
{
    return statusRows[static_cast<std::size_t>(status)].word;
}

int badness(Status status)
{
    return statusRows[static_cast<std::size_t>(status)].badness;
}

} // namespace chargetree
