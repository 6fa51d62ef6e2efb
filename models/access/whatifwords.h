// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/access/whatif.h"
#include "models/fields/wording.h"

#include <QCoreApplication>

namespace chargetree {

/// What a what-if says to people.
class WhatIfWords final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::WhatIfWords)

public:
    /// "Site Ruoholahti and what is below it", "Tag 04A2…".
    [[nodiscard]] static QString gone(const Fleet &fleet, const Gone &gone);
    /// Whether that tells who somebody is: it is of a tag, or of what a driver was granted.
    [[nodiscard]] static bool isOfPerson(const Gone &gone);
    /// "310 drivers would lose 42 chargers. 12 of them would have no charger left."
    [[nodiscard]] static QString summary(const WhatIf &answer, const Wording &wording);
    /// "site grant Helsinki › Garage 2", "direct grant".
    [[nodiscard]] static QString grant(const Fleet &fleet, const Grant &grant);
};

} // namespace chargetree
