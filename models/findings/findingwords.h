// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fields/wording.h"
#include "models/findings/finding.h"

namespace chargetree {

/// A sentence of the context FindingRules in the language of the program; `count` is its plural.
QString said(const char *text);
/// The plural form for so many; a text without such forms has to go without.
QString said(const char *text, std::uint64_t count);

/// How a record is called, as it may be shown.
QString nameOf(const Fleet &fleet, DriverId driver);
QString nameOf(const Fleet &fleet, TagId tag);
QString nameOf(const Fleet &fleet, SiteId site);
QString nameOf(const Fleet &fleet, ChargerId charger);
QString nameOf(const Fleet &fleet, NodeId row);
/// A field of a record, as it may be shown.
QString shown(const Fleet &fleet, ObjectId object, FieldId field);
QString shown(std::string_view text);

/// The record behind a finding's row.
ChargerId chargerAt(const Fleet &fleet, const Finding &finding);
TagId tagAt(const Fleet &fleet, const Finding &finding);
DriverId driverAt(const Fleet &fleet, const Finding &finding);

} // namespace chargetree
