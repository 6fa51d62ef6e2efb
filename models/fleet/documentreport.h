// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace chargetree {

/// What a document can hold that its documentation does not promise.
enum class OddityKind : std::uint8_t {
    WrongType, // a value of another type than documented
    NullElement, // null inside an array
    NullValue, // null where the documentation names no null
    Missing, // a documented field that is not there
    UnknownField, // a field that the documentation does not name
    Alias, // the vendor's second name of a field
    DuplicateKey, // a key twice in one object
    BadNumber, // a number that does not fit its type
    BadText, // a string with lone surrogates
    BadDate, // a date that is none
    DuplicateId, // one id at two drivers or home sites
    CopiesDiffer, // copies of one charger or site that disagree
    ReferenceBroken // an id that names nothing in the document
};
inline constexpr std::size_t oddityKindCount = 13;

/// How bad something is, worst first.
enum class Severity : std::uint8_t { Error, Warning, Remark };
inline constexpr std::size_t severityCount = 3;

/// Stable English name, for machines: `warning`.
std::string_view severityName(Severity severity);

/// How often one kind of oddity was met, and where first (a JSON Pointer, RFC 6901).
struct Oddity {
    OddityKind kind = OddityKind::WrongType;
    Severity severity = Severity::Remark;
    std::uint64_t count = 0;
    std::string firstPath;
    bool operator==(const Oddity &) const = default;
};

/// Stable English name of a kind, for machines: `wrongType`.
std::string_view oddityName(OddityKind kind);
Severity severityOf(OddityKind kind);

/// Everything odd in a document. A repeated charger or site counts once.
class DocumentReport final {
public:
    [[nodiscard]] bool isNew(OddityKind kind) const { return entry(kind).count == 0; }
    /// `path` matters only the first time.
    void add(OddityKind kind, std::string_view path);
    void addAgain(OddityKind kind) { ++entry(kind).count; }
    /// The kinds that were met, in the order of their declaration.
    [[nodiscard]] std::vector<Oddity> oddities() const;
    [[nodiscard]] std::uint64_t count(OddityKind kind) const { return entry(kind).count; }
    [[nodiscard]] std::uint64_t total() const;
    /// Counts only; enough to take back what a repeated slice added.
    using Mark = std::array<std::uint64_t, oddityKindCount>;
    [[nodiscard]] Mark mark() const;
    void rewind(const Mark &mark);

private:
    struct Entry {
        std::uint64_t count = 0;
        std::string firstPath;
    };
    [[nodiscard]] const Entry &entry(OddityKind kind) const
    {
        return m_entries[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] Entry &entry(OddityKind kind)
    {
        return m_entries[static_cast<std::size_t>(kind)];
    }

private:
    std::array<Entry, oddityKindCount> m_entries;
};

} // namespace chargetree
