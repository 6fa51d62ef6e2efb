// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/documentreport.h"
#include "models/fleet/fleet.h"

namespace chargetree {

/// One thing that a rule holds against a record of the fleet.
struct Finding {
    std::uint16_t rule = 0; // its place in findingRules()
    Severity severity = Severity::Remark;
    NodeId node = none<NodeId>; // the row of the tree to jump to; none: the document as a whole
    // The rule's own: counts, records, objects. Only the rule that made them can read them.
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t third = 0;
    bool operator==(const Finding &) const = default;
};

} // namespace chargetree
