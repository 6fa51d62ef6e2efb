// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/fleetsource.h"

#include <QDateTime>

#include <optional>

namespace chargetree {

/// What a call asks of the window.
struct WindowOptions {
    std::optional<FleetSource> source = {}; // none: it opens empty
    QString connection = {}; // a kept one, by its name
    QString keyFile = {}; // where the key of an address is; "": the environment
    QString link = {}; // to a place in the fleet, as it was given
    bool newInstance = false; // beside a running program
    QDateTime now = {}; // the moment to judge at; invalid: the clock
};

/// Opens the window and runs until it is closed; takes the toolkit's own options out of the
/// arguments. The answer is the exit code.
int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace chargetree
