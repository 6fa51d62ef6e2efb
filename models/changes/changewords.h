// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"
#include "models/fields/wording.h"

namespace chargetree {

/// For machines: `added`, `homeSite`. Source: the contract of the command line.
std::string_view changeKey(ChangeType type);
std::string_view kindKey(ItemKind kind);

// For people, translated, plain text.

QString changeWord(ChangeType type);
QString kindWord(ItemKind kind);
/// The title of the field that changed; of one that nobody knows its name.
QString changeField(const Change &change);
/// One of the two values, "" where there is none.
QString changeValue(const Change &change, const std::string &json, const Wording &wording);
/// "Offline → Available"; "" where a whole record came or went.
QString changeValues(const Change &change, const Wording &wording);
/// "Granting Depot West opened 42 chargers to 310 drivers".
QString effectSentence(const Effect &effect);

} // namespace chargetree
