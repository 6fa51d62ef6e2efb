// SPDX-License-Identifier: Apache-2.0
#include "app/command/interrupts.h"

#include <csignal>
#include <initializer_list>
#include <unistd.h>

namespace chargetree {
namespace {

// A signal's handler reaches nothing else.
volatile std::sig_atomic_t guards = 0;
volatile std::sig_atomic_t isNoted = 0;

extern "C" void noteOrLeave(int signal)
{
    if (guards == 0)
        _exit(128 + signal);
    isNoted = 1;
}

} // namespace

void leaveOnInterrupt()
{
    struct sigaction action = {};
    action.sa_handler = &noteOrLeave;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        // What the caller ignores (nohup, a background job) stays ignored.
        struct sigaction before = {};
        if (sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

InterruptGuard::InterruptGuard()
{
    guards = guards + 1;
}

InterruptGuard::~InterruptGuard()
{
    guards = guards - 1;
}

bool InterruptGuard::isInterrupted()
{
    return isNoted != 0;
}

} // namespace chargetree
