// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lists/listcolumns.h"

namespace chargetree {

/// The columns of findings that say them to people. Those of the same name in an export say them to
/// machines.
std::vector<ListColumn> findingListColumns();

/// "Driver", "Document"; of a word as findingKind() says it.
QString findingKindText(std::string_view kind);

/// "tag-expired": how a rule is called for people, or the id itself where no rule has it.
QString findingRuleText(std::string_view id);

} // namespace chargetree
