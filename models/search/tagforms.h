// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace chargetree {

/// Another way to write the tag that was typed, to be compared with whole idTags.
struct TagForm {
    enum class How {
        AsPrinted, // spaces, colons or dashes left out
        Decimal, // the number in hexadecimal
        Reversed, // its bytes the other way round
        ReversedDecimal
    };

    std::string folded; // lower case, without separators
    How how = How::AsPrinted;

    bool operator==(const TagForm &) const = default;
};

/// The forms of a whole query, its words joined; the typed text itself is none of them. Most texts
/// that are no tag have none.
std::vector<TagForm> tagForms(const QString &typed);

/// "as a decimal number", to stand behind "found".
QString tagFormWords(TagForm::How how);

/// Folded text without the spaces, colons, dashes and dots that cards are printed with.
std::string withoutTagSeparators(std::string_view folded);

} // namespace chargetree
