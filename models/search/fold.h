// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace chargetree {

/// A run of UTF-16 units of a text, to be drawn as a hit.
struct MarkedRange {
    int start = 0;
    int length = 0;

    friend bool operator==(const MarkedRange &, const MarkedRange &) = default;
};

/// Appends `text` (UTF-8) as searches compare it, in UTF-8: without case and accents, ß = ss,
/// ø = o, æ = ae, œ = oe, đ ð = d, ł = l, þ = th, ı = i, and controls below U+0020 as spaces.
void appendFolded(std::string_view text, std::string &out);

/// `text` folded the same way.
std::string foldText(std::string_view text);

/// Appends the folded text and, if it has ä, ö or ü, after a `separator` each of its spellings
/// with ae, oe and ue: every combination of up to three of them, beyond that the one that spells
/// all out. A separator below U+0020 never occurs in folded text.
void appendFoldedVariants(std::string_view text, std::string &out, char separator);

/// Where the words, folded already, occur in `text` as it stands, ä ö ü also as ae oe ue; sorted,
/// overlapping ranges merged. A character is marked whole, with its accents.
QList<MarkedRange> foldedMatches(const QString &text, const QStringList &foldedWords);

} // namespace chargetree
