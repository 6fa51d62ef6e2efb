// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/lookup/lookup.h"

namespace chargetree {

/// A tag that was typed or scanned, and how it is written if that is another way than its idTag.
struct NamedTag {
    TagId tag = none<TagId>;
    std::optional<TagForm::How> form = {};
    bool operator==(const NamedTag &) const = default;
};

/// The tags that a text stands for: those of this idTag, else those that differ in case and accents
/// alone, else those that are printed this way, else those of the same number (tagforms.h). In the
/// order of the document.
std::vector<NamedTag> tagsNamed(const Fleet &fleet, const QString &typed);

/// A charger that was named, and by which of its fields (none: a socket's EVSE UID).
struct NamedCharger {
    ChargerId charger = none<ChargerId>;
    std::optional<FieldId> field = {};
    bool operator==(const NamedCharger &) const = default;
};

/// The chargers that a text stands for: the one of this charger id, case kept, else those that a
/// look-up finds (lookupfields.h), at most LookupAnswer::mostHits.
std::vector<NamedCharger> chargersNamed(const Fleet &fleet, const QString &typed);

} // namespace chargetree
