// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace chargetree {

/// Without ASCII white space at both ends.
std::string_view trimmed(std::string_view text);
/// ASCII letters as capitals.
std::string uppered(std::string_view text);
/// Without the zeros in front.
std::string_view withoutLeadingZeros(std::string_view text);
/// "04A27F" as "7FA204"; empty where the text is no hexadecimal of whole bytes.
std::string withBytesReversed(std::string_view text);
/// Whether version `one` comes before `other`: numbers by their value, what is between them by its
/// letters.
bool isOlderVersion(std::string_view one, std::string_view other);
/// Whether an identifier says nothing: shorter than `least`, or one character all over ("0000").
bool isPlaceholder(std::string_view text, std::size_t least);

} // namespace chargetree
