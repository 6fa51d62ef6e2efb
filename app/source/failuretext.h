// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/source/apikey.h"
#include "app/source/fetchfailure.h"
#include "app/source/fleetsource.h"
#include "app/source/inputfile.h"
#include "models/decode/fleetdecoder.h"

#include <QLocale>

#include <variant>

namespace chargetree {

/// Why there is no fleet from a source.
struct Failure {
    FleetSource source = {};
    std::variant<ReadFailure, FetchFailure, DecodeFailure, KeyFailure> why = {};
};

/// One sentence for people: what failed, where, and what to do. Plain text without a secret.
QString failureText(const Failure &failure, const QLocale &locale);

/// What can be told beyond the sentence: address or path, status, place in the text, the server's
/// own words; a line each.
QString failureDetails(const Failure &failure, const QLocale &locale);

/// The exit code of the command line: 2 wrong call, 3 not readable, 4 not this document,
/// 130 cancelled.
int exitCode(const Failure &failure);

} // namespace chargetree

Q_DECLARE_METATYPE(chargetree::Failure)
