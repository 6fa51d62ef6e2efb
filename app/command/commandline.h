// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace chargetree {

/// The whole program: understands the call, then opens the window or does what a verb says, without
/// a display. The answer is the exit code.
int runCommandLine(int argc, char **argv);

} // namespace chargetree
