// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/fleet.h"
#include "models/fleet/hits.h"
#include "models/search/query/recordkind.h"
#include "models/search/tagforms.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace chargetree {

/// What a look-up says of a value.
enum class LookupVerdict : std::uint8_t { Found, Unknown, Ambiguous };
inline constexpr std::size_t lookupVerdictCount = 3;

/// A record that a value stands for, and by what.
struct LookupHit {
    RecordKind kind = RecordKind::Driver;
    std::uint32_t place = 0; // in the fleet's table of its kind
    std::optional<FieldId> field = {}; // that holds the value; none: the socket's EVSE UID
    std::optional<TagForm::How> form = {}; // of a tag that is written otherwise

    bool operator==(const LookupHit &) const = default;
};

/// All that a value stands for.
struct LookupAnswer {
    std::vector<LookupHit> hits = {}; // at most `mostHits`, in the order of the document
    std::uint32_t count = 0; // of all hits

    static constexpr std::size_t mostHits = 20; // nobody chooses among more
    [[nodiscard]] LookupVerdict verdict() const;
};

/// A list of values, each with its answer.
struct LookupResult {
    struct Value {
        QString text = {}; // as it was given
        std::uint32_t answer = 0; // place in `answers`
        std::uint32_t first =
            0; // place of the first value that is the same; its own if there is none
    };
    std::vector<Value> values = {};
    std::vector<LookupAnswer> answers = {};

    [[nodiscard]] const LookupAnswer &answerOf(std::size_t value) const
    {
        return answers[values[value].answer];
    }
    [[nodiscard]] bool isRepeat(std::size_t value) const { return values[value].first != value; }
    /// How many values have a verdict.
    [[nodiscard]] std::size_t count(LookupVerdict verdict) const;
    /// How many have been there before.
    [[nodiscard]] std::size_t repeats() const;
};

/// Where a look-up takes place.
struct LookupScope {
    const Fleet &fleet;
    const Hits *among = nullptr; // these records alone; null: all
    std::function<bool()> isCancelled = {}; // asked now and then; the answer is empty then
};

/// Compares each value whole with the fields that say who or what a record is (lookupfields.h) and
/// with the EVSE UIDs of sockets. What holds the value itself goes before tags that are printed
/// with other separators, and those before tags whose number is written otherwise (meaning.md, "Who
/// is who"). A record and one that belongs to it (a driver and its tag) are one hit: the latter.
/// Reads the fleet once, whatever the number of values.
LookupResult lookUp(const LookupScope &scope, const QStringList &values);

} // namespace chargetree
