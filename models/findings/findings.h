// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/finding.h"
#include "models/findings/findinglimits.h"
#include "models/fleet/standing.h"

#include <array>
#include <memory>
#include <vector>

namespace chargetree {

/// All findings of one fleet at one moment, frozen: worst first, then in the order of the rules,
/// then in that of the tree.
class Findings final {
public:
    Findings() = default;
    explicit Findings(std::vector<Finding> findings);

    [[nodiscard]] std::span<const Finding> all() const { return m_all; }
    [[nodiscard]] std::size_t count(Severity severity) const
    {
        return m_counts[static_cast<std::size_t>(severity)];
    }
    [[nodiscard]] std::size_t bytes() const { return m_all.capacity() * sizeof(Finding); }

private:
    std::vector<Finding> m_all;
    std::array<std::size_t, severityCount> m_counts{};
};

using FindingsPtr = std::shared_ptr<const Findings>;

/// Applies every rule of findingRules(). Reads the fleet a few times over: not for the GUI thread.
FindingsPtr findFindings(const Fleet &fleet, const DocumentReport &report,
                         const Judgement &judgement, const FindingLimits &limits = {});

} // namespace chargetree
