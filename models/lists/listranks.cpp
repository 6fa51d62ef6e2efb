// SPDX-License-Identifier: Apache-2.0
#include "models/lists/listranks.h"

#include "models/items/naturalorder.h"

#include <algorithm>

namespace chargetree {

namespace {

using RankColumn = std::vector<std::uint32_t>;

static_assert(Ranks::missing == NaturalOrder::missing);

template <typename Number>
struct NumberPlace {
    Number number;
    std::uint32_t place;
};

/// Gives the places their ranks; returns how many ranks there are.
template <typename Number>
std::uint32_t rankNumbers(std::vector<NumberPlace<Number>> &numbers, RankColumn &ranks)
{
    std::sort(numbers.begin(), numbers.end(),
              [](const auto &a, const auto &b) { return a.number < b.number; });
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && numbers[i - 1].number < numbers[i].number)
            ++rank;
        ranks[numbers[i].place] = rank;
    }
    return numbers.empty() ? 0 : rank + 1;
}

class Ranker final {
public:
    Ranker(const ListBasis &basis, const QLocale &locale)
        : m_basis(basis)
        , m_locale(locale)
        , m_ranks(basis.size(), Ranks::missing)
    {
    }
    [[nodiscard]] RankColumn take() { return std::move(m_ranks); }

    void operator()(const OrderedByRank &order)
    {
        for (std::uint32_t place = 0; place < m_basis.size(); ++place) {
            const NodeId node = order.node(m_basis.fleet(), m_basis.at(place));
            if (node != none<NodeId>)
                m_ranks[place] = m_basis.loaded()->ranks.rank(m_basis.fleet(), node, order.column);
        }
    }

    void operator()(const OrderedByNumber &order)
    {
        std::vector<NumberPlace<std::int64_t>> numbers;
        for (std::uint32_t place = 0; place < m_basis.size(); ++place) {
            if (const auto number = order(m_basis.fleet(), m_basis.at(place)))
                numbers.push_back({*number, place});
        }
        rankNumbers(numbers, m_ranks);
    }

    void operator()(const OrderedByText &order)
    {
        std::vector<std::string> texts(m_basis.size());
        for (std::uint32_t place = 0; place < m_basis.size(); ++place)
            texts[place] = order(m_basis.fleet(), m_basis.at(place)).toStdString();
        rankTexts(texts, 0);
    }

    void operator()(const OrderedByValue &column)
    {
        std::vector<NumberPlace<long double>> numbers;
        std::vector<std::string> texts(m_basis.size());
        const Type type = rowOf(column.field).type;
        for (std::uint32_t place = 0; place < m_basis.size(); ++place) {
            ExactValue value =
                column.value(m_basis.fleet(), m_basis.at(place).record, column.field, false);
            if (const auto number = sortNumber(value, type))
                numbers.push_back({*number, place});
            else
                texts[place] = std::move(value.text);
        }
        const std::uint32_t first = rankNumbers(numbers, m_ranks);
        if (numbers.size() < m_basis.size())
            rankTexts(texts, first);
    }

private:
    void rankTexts(const std::vector<std::string> &texts, std::uint32_t first)
    {
        const std::vector<std::string_view> views(texts.begin(), texts.end());
        const RankColumn ranks = NaturalOrder(m_locale).ranks(views);
        for (std::uint32_t place = 0; place < ranks.size(); ++place) {
            if (ranks[place] != NaturalOrder::missing)
                m_ranks[place] = first + ranks[place];
        }
    }

    const ListBasis &m_basis;
    const QLocale &m_locale;
    RankColumn m_ranks;
};

} // namespace

std::vector<std::uint32_t> listRanks(const ListBasis &basis, const ListColumn &column,
                                     const QLocale &locale)
{
    Ranker ranker(basis, locale);
    std::visit(ranker, column.order);
    return ranker.take();
}

void sortPlaces(const std::vector<RankedSort> &keys, std::vector<std::uint32_t> &places)
{
    std::stable_sort(places.begin(), places.end(), [&keys](std::uint32_t a, std::uint32_t b) {
        for (const RankedSort &key : keys) {
            const std::uint32_t one = (*key.ranks)[a];
            const std::uint32_t two = (*key.ranks)[b];
            if (one == two)
                continue;
            const bool isMissing = one == Ranks::missing || two == Ranks::missing;
            return isMissing || !key.isDescending ? one < two : one > two;
        }
        return false;
    });
}

} // namespace chargetree
