// SPDX-License-Identifier: Apache-2.0
#include "models/fleet/documentreport.h"

namespace chargetree {

namespace {

struct KindRow {
    OddityKind kind;
    std::string_view name;
    Severity severity;
};

constexpr std::array<KindRow, oddityKindCount> kindRows{{
    {OddityKind::WrongType, "wrongType", Severity::Warning},
    {OddityKind::NullElement, "nullElement", Severity::Remark},
    {OddityKind::NullValue, "nullValue", Severity::Remark},
    {OddityKind::Missing, "missing", Severity::Remark},
    {OddityKind::UnknownField, "unknownField", Severity::Remark},
    {OddityKind::Alias, "alias", Severity::Remark},
    {OddityKind::DuplicateKey, "duplicateKey", Severity::Warning},
    {OddityKind::BadNumber, "badNumber", Severity::Warning},
    {OddityKind::BadText, "badText", Severity::Warning},
    {OddityKind::BadDate, "badDate", Severity::Warning},
    {OddityKind::DuplicateId, "duplicateId", Severity::Warning},
    {OddityKind::CopiesDiffer, "copiesDiffer", Severity::Warning},
    {OddityKind::ReferenceBroken, "referenceBroken", Severity::Warning},
}};

constexpr bool rowsStandInOrder()
{
    for (std::size_t i = 0; i < kindRows.size(); ++i) {
        if (static_cast<std::size_t>(kindRows[i].kind) != i)
            return false;
    }
    return true;
}
static_assert(rowsStandInOrder());

const KindRow &rowOf(OddityKind kind)
{
    return kindRows[static_cast<std::size_t>(kind)];
}

} // namespace

std::string_view severityName(Severity severity)
{
    static constexpr std::array<std::string_view, severityCount> names{"error", "warning",
                                                                       "remark"};
    return names[static_cast<std::size_t>(severity)];
}

std::string_view oddityName(OddityKind kind)
{
    return rowOf(kind).name;
}

Severity severityOf(OddityKind kind)
{
    return rowOf(kind).severity;
}

void DocumentReport::add(OddityKind kind, std::string_view path)
{
    Entry &met = entry(kind);
    if (met.count++ == 0)
        met.firstPath = path;
}

std::vector<Oddity> DocumentReport::oddities() const
{
    std::vector<Oddity> met;
    for (const KindRow &row : kindRows) {
        const Entry &found = entry(row.kind);
        if (found.count > 0)
            met.push_back({row.kind, row.severity, found.count, found.firstPath});
    }
    return met;
}

std::uint64_t DocumentReport::total() const
{
    std::uint64_t sum = 0;
    for (const Entry &met : m_entries)
        sum += met.count;
    return sum;
}

DocumentReport::Mark DocumentReport::mark() const
{
    Mark counts{};
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        counts[i] = m_entries[i].count;
    return counts;
}

void DocumentReport::rewind(const Mark &mark)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_entries[i].count = mark[i];
}

} // namespace chargetree
