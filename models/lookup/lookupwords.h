// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookup/lookup.h"

#include <QCoreApplication>

namespace chargetree {

/// What a look-up says to people.
class LookupWords final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::LookupWords)

public:
    /// "found", "unknown", "ambiguous".
    [[nodiscard]] static QString verdict(LookupVerdict verdict);
    /// The field that holds the value, and of a tag the form: "Tag, as a decimal number".
    [[nodiscard]] static QString how(const LookupHit &hit);
};

} // namespace chargetree
