// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/standing.h"

#include <QString>

#include <span>

namespace chargetree {

/// A word behind `is:` and who it is true of. A kind without a function is never in that state; a
/// driver is if one of its tags is.
struct StateRow {
    std::string_view word = {};
    const char *help = ""; // English; context chargetree::QueryStates
    bool (*homeSite)(const HomeSite &) = nullptr;
    bool (*driver)(const Driver &) = nullptr;
    bool (*tag)(const Fleet &, const Tag &, const Judgement &) = nullptr;
    bool (*charger)(const Fleet &, const Charger &) = nullptr;
    bool (*socket)(const Socket &) = nullptr;
};

/// In the order of the help.
std::span<const StateRow> queryStates();

/// Case aside; null for a word that none has.
const StateRow *queryState(const QString &word);

} // namespace chargetree
