// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/query.h"
#include "models/search/query/queryfault.h"

namespace chargetree {

/// What the values of a field have to be. The fault is that the field has no such values.
std::variant<Condition, QueryFault> readCondition(const SearchedField &field,
                                                  const FieldParts &parts);

/// The same of a configuration's value: a text that may be a number.
std::variant<Condition, QueryFault> readConfigurationValue(const SearchedField &value,
                                                           const FieldParts &parts);

} // namespace chargetree
