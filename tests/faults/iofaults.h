// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace chargetree {

/// What happens to one call of the system, of those that open, read, write, sync, name, close,
/// make, remove or change the rights of a file.
struct IoFault {
    const char *name = "";
    int error = 0; // errno of the call; 0: it succeeds
    bool isHalf = false; // a read or write takes half of what it could first, and says so
    bool isLasting = false; // later calls that change the disk fail as well
    enum class Death { None, Before, After } death = Death::None; // SIGKILL
};

/// The faults that a disk may have, without death.
const std::vector<IoFault> &diskFaults();

/// From here on, on this thread, the `call`-th call (from 1 on) has the fault. Programs that link
/// this have their calls counted, those of libraries included.
void armFault(int call, const IoFault &fault);
/// How many calls there were.
int disarmFault();

} // namespace chargetree
