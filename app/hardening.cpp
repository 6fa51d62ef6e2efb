// SPDX-License-Identifier: Apache-2.0
#include "app/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace chargetree {

void hardenProcess()
{
    constexpr rlimit nothing{0, 0};
    ::setrlimit(RLIMIT_CORE, &nothing);
    ::umask(S_IRWXG | S_IRWXO);
}

void forbidInspection()
{
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace chargetree
