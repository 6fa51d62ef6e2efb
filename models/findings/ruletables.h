// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/findingrules.h"

namespace chargetree {

// The parts of the one table of findingRules(), each with its rules' tests and words.
std::span<const FindingRule> outageRules();
std::span<const FindingRule> statusRules();
std::span<const FindingRule> cardRules();
std::span<const FindingRule> tagRules();
std::span<const FindingRule> driverRules();
std::span<const FindingRule> grantRules();
std::span<const FindingRule> paymentRules();
std::span<const FindingRule> evseRules();
std::span<const FindingRule> deviceRules();
std::span<const FindingRule> powerRules();
std::span<const FindingRule> configurationRules();
std::span<const FindingRule> placeRules();
std::span<const FindingRule> copyRules();
std::span<const FindingRule> siteRules();
std::span<const FindingRule> documentRules();

} // namespace chargetree
