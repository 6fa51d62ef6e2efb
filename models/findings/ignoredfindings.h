// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/findings/findings.h"
#include "models/fleet/hits.h"

#include <QString>

#include <string>
#include <unordered_map>

namespace chargetree {

/// What a person does not want to hear of again, and why.
struct IgnoredRow {
    std::string rule = {}; // its id
    std::string key = {}; // as findingKey()
    QString reason = {};
};

/// Which findings of one fleet are ignored, by their places in Findings::all(), each with the
/// reason. Frozen.
class IgnoredFindings final {
public:
    IgnoredFindings() = default;
    /// What is ignored and was not found is left out. Spells out the keys of all that the same
    /// rules found: not for the GUI thread.
    IgnoredFindings(const Fleet &fleet, FindingsPtr findings, const std::vector<IgnoredRow> &rows);

    /// Those that the places are of; null for none.
    [[nodiscard]] const FindingsPtr &findings() const { return m_findings; }
    [[nodiscard]] std::size_t size() const { return m_reasons.size(); }
    /// Null for a finding that is not ignored.
    [[nodiscard]] const QString *reasonOf(std::uint32_t place) const;
    [[nodiscard]] std::size_t countAmong(const BitSet &places) const;

private:
    FindingsPtr m_findings;
    std::unordered_map<std::uint32_t, QString> m_reasons;
};

using IgnoredFindingsPtr = std::shared_ptr<const IgnoredFindings>;

/// How many findings there are to see: those that are not ignored, of a search those that it found.
/// Null: nothing is ignored, or there is no search. What was ignored in another fleet is taken for
/// what is in this one, until somebody has looked.
std::size_t countFindings(const Findings &findings, const IgnoredFindings *ignored,
                          const Hits *hits = nullptr);

} // namespace chargetree
