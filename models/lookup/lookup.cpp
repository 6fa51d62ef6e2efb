// SPDX-License-Identifier: Apache-2.0
#include "models/lookup/lookup.h"

#include "models/lookup/lookupscan.h"

#include <algorithm>
#include <limits>

namespace chargetree {

LookupVerdict LookupAnswer::verdict() const
{
    if (count == 0)
        return LookupVerdict::Unknown;
    return count == 1 ? LookupVerdict::Found : LookupVerdict::Ambiguous;
}

std::size_t LookupResult::count(LookupVerdict verdict) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        values, [&](const Value &value) { return answers[value.answer].verdict() == verdict; }));
}

std::size_t LookupResult::repeats() const
{
    std::size_t repeats = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        repeats += isRepeat(i) ? 1 : 0;
    return repeats;
}

LookupResult lookUp(const LookupScope &scope, const QStringList &values)
{
    const WantedValues wanted(values);
    LookupScan scan(scope, wanted);
    if (!scan.run())
        return {};
    LookupResult result;
    result.answers = scan.answers();
    result.values.reserve(wanted.numbers().size());
    constexpr auto unseen = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> firsts(wanted.size(), unseen);
    for (const std::uint32_t number : wanted.numbers()) {
        const auto place = static_cast<std::uint32_t>(result.values.size());
        if (firsts[number] == unseen)
            firsts[number] = place;
        result.values.push_back(
            {.text = values[qsizetype(place)], .answer = number, .first = firsts[number]});
    }
    return result;
}

} // namespace chargetree
