// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/finding.h"

#include <utility>
#include <vector>

namespace chargetree {

/// Takes what one rule after the other finds.
class FindingCollector final {
public:
    void begin(std::uint16_t rule, Severity severity)
    {
        m_rule = rule;
        m_severity = severity;
    }
    /// Of the rule's own severity.
    void add(NodeId node, std::uint32_t first = 0, std::uint32_t second = 0)
    {
        addAs(m_severity, node, first, second);
    }
    void addAs(Severity severity, NodeId node, std::uint32_t first = 0, std::uint32_t second = 0)
    {
        m_found.push_back({.rule = m_rule,
                           .severity = severity,
                           .node = node,
                           .first = first,
                           .second = second});
    }
    [[nodiscard]] std::vector<Finding> taken() { return std::move(m_found); }

private:
    std::uint16_t m_rule = 0;
    Severity m_severity = Severity::Remark;
    std::vector<Finding> m_found;
};

} // namespace chargetree
