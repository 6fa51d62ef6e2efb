// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/searchedfield.h"

#include <span>

namespace chargetree {

/// All that the program says of one short name: parsing, completion and help read it from here.
/// The fields of the API that no row names are searched by their own names.
struct ShortField {
    const char *name = "";
    const char *otherName = "";
    SearchedField::Reading reading = SearchedField::Reading::Values;
    TextPattern::Place place = TextPattern::Place::Anywhere;
    bool isOfDriverToo = false;
    std::span<const FieldId> fields = {};
    const char *example = "";
    const char *help = ""; // English; context chargetree::SearchedField
};

/// In the order of the help.
std::span<const ShortField> shortFields();

} // namespace chargetree
