// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/finding.h"

#include <utility>
#include <vector>

namespace chargetree {

/// What a rule remembers of a finding, to say it: see Finding.
struct FindingDetail {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t third = 0;
};

/// Takes what one rule after the other finds.
class FindingCollector final {
public:
    void begin(std::uint16_t rule, Severity severity)
    {
        m_rule = rule;
        m_severity = severity;
    }
    /// Of the rule's own severity.
    void add(NodeId node, const FindingDetail &detail = {}) { add(node, detail, m_severity); }
    void add(NodeId node, const FindingDetail &detail, Severity severity)
    {
        m_found.push_back({m_rule, severity, node, detail.first, detail.second, detail.third});
    }
    [[nodiscard]] std::vector<Finding> taken() { return std::move(m_found); }

private:
    std::uint16_t m_rule = 0;
    Severity m_severity = Severity::Remark;
    std::vector<Finding> m_found;
};

} // namespace chargetree
