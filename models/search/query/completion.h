// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"

namespace chargetree {

/// What may stand in the place of what was typed.
struct Suggestion {
    QString text = {}; // as it is to be typed, with quotes where it needs them
    QString help = {}; // what it means, in the user's language
    std::uint32_t count = 0; // how many records have the value; 0 of what is no value
    bool isWholeQuery = false; // replaces the whole text, not just the run
    bool isPersonal = false; // tells who somebody is
    bool operator==(const Suggestion &) const = default;
};

/// Suggestions and the run of the typed text that one of them replaces, in UTF-16 units.
struct Completion {
    int position = 0;
    int length = 0;
    std::vector<Suggestion> suggestions = {};
    bool operator==(const Completion &) const = default;
};

/// What may be meant at the cursor: fields, states, kinds, and the values that occur in the fleet;
/// what begins as typed first, then what has it somewhere, the more frequent ones first; at most
/// 50. Values that look like secrets are never suggested. It reads a column of the fleet: not for
/// the GUI thread.
Completion completionAt(const SearchScope &scope, const QString &text, int cursor);

} // namespace chargetree
