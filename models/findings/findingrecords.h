// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/finding.h"

namespace chargetree {

struct Hits;

/// The kind of the record: `driver`, `document` …, as FindingSubject says it.
std::string_view findingKind(const Fleet &fleet, const Finding &finding);

/// Whether its sentence may tell who somebody is: it is said of a driver, a tag or their home, or
/// of the document, of which it may be anything, or its rule names a SIM or a person's number.
bool mayNamePerson(const Fleet &fleet, const Finding &finding);

/// Whether the record that a finding is about is a hit; the document never is.
bool isHit(const Fleet &fleet, const Hits &hits, const Finding &finding);

/// Whether two rows of the tree show one record: a driver may stand there once, its chargers often.
bool isSameRecord(const Fleet &fleet, NodeId one, NodeId other);

} // namespace chargetree
