// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace chargetree {

/// How well an EVSE id keeps to eMI3 (ISO 15118-2 Annex H).
enum class EvseIdGrade : std::uint8_t {
    Valid, // both separators or neither
    OneSeparator, // valid, but only one of the two stands there
    Din, // the older style of DIN SPEC 91286: +49*810*000*438
    Invalid
};

/// `<country 2 ALPHA>[*]<operator 3 ALNUM>[*]E<outlet: ALNUM, then up to 30 ALNUM or *>`, whatever
/// the case; or `+<country: 1 to 3 digits>*<operator: 3 to 6 digits>*<outlet: 1 to 32 digits or
/// *>`.
EvseIdGrade gradeOf(std::string_view evseId);

/// As two are compared: without separators, in capitals.
std::string comparableEvseId(std::string_view evseId);

} // namespace chargetree
