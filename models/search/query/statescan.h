// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"
#include "models/search/query/querystates.h"

namespace chargetree {

/// What is in a state at the moment of the search.
Hits metByState(const SearchScope &scope, const StateRow &state);

/// Kinds that may be in the state: drivers also by their tags, sockets and configurations also by
/// their charger where they have no such state of their own.
RecordKinds kindsInState(const StateRow &state);
/// Kinds that may be by themselves.
RecordKinds kindsOwningState(const StateRow &state);

} // namespace chargetree
