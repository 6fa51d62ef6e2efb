// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/arrangechanges.h"

#include "models/items/naturalorder.h"

#include <algorithm>
#include <numeric>

namespace chargetree {

namespace {

constexpr std::size_t changesBetweenLooks = 1024; // at whether anybody still waits

bool isLeft(const Change &change, const ChangeFilter &filter, const Wording &wording)
{
    if ((change.isMinor && !filter.withMinor) || (filter.kind && change.kind != *filter.kind)
        || (filter.type && change.type != *filter.type))
        return false;
    if (filter.text.isEmpty())
        return true;
    const auto has = [&](ChangeColumn column) {
        return changeCell(change, column, wording).text.contains(filter.text, Qt::CaseInsensitive);
    };
    return has(ChangeColumn::Item) || has(ChangeColumn::Id) || has(ChangeColumn::Field)
           || has(ChangeColumn::Old) || has(ChangeColumn::New);
}

std::vector<std::uint32_t> sorted(const std::vector<std::uint32_t> &places,
                                  const ChangesQuestion &question)
{
    std::vector<std::string> texts;
    texts.reserve(places.size());
    for (const std::uint32_t place : places) {
        const Change &change = question.comparison.changes->at(place);
        texts.push_back(
            changeCell(change, *question.sort.column, question.wording).text.toStdString());
    }
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    const std::vector<std::uint32_t> ranks = NaturalOrder(question.wording.locale()).ranks(views);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ranked; // rank and place
    ranked.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        ranked.emplace_back(ranks[i], places[i]);
    std::ranges::stable_sort(ranked, [&](const auto &one, const auto &other) {
        if (one.first == NaturalOrder::missing || other.first == NaturalOrder::missing)
            return one.first < other.first; // what is missing comes last both ways
        return question.sort.isDescending ? other.first < one.first : one.first < other.first;
    });
    std::vector<std::uint32_t> inOrder(ranked.size());
    std::ranges::transform(ranked, inOrder.begin(), [](const auto &row) { return row.second; });
    return inOrder;
}

} // namespace

ChangesAnswer answerTo(const ChangesQuestion &question, const std::function<bool()> &isCancelled)
{
    ChangesAnswer answer{.ticket = question.ticket};
    if (!question.comparison.changes)
        return answer;
    const FleetChanges &changes = *question.comparison.changes;
    std::vector<std::uint32_t> candidates;
    if (question.filter.effect) {
        candidates = changes.effects[*question.filter.effect].places;
    } else {
        candidates.resize(changes.changes.size());
        std::iota(candidates.begin(), candidates.end(), 0U);
    }
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (i % changesBetweenLooks == 0 && isCancelled && isCancelled())
            return answer;
        if (isLeft(changes.at(candidates[i]), question.filter, question.wording))
            answer.places.push_back(candidates[i]);
    }
    if (question.sort.column && !(isCancelled && isCancelled()))
        answer.places = sorted(answer.places, question);
    return answer;
}

} // namespace chargetree
