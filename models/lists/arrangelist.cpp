// SPDX-License-Identifier: Apache-2.0
#include "models/lists/arrangelist.h"

#include "models/lists/facetsieve.h"
#include "models/lists/listranks.h"

#include <algorithm>

namespace chargetree {

namespace {

/// What was ignored in another fleet says nothing of this one.
IgnoredFindingsPtr ignoredBy(const ListQuestion &question)
{
    const bool isOurs = question.kind == ListKind::Findings && question.ignored
                        && question.ignored->findings() == question.loaded->findings;
    return isOurs ? question.ignored : nullptr;
}

ListBasisPtr basisFor(const ListQuestion &question)
{
    const ListBasisPtr &known = question.prepared.basis;
    if (known && known->loaded() == question.loaded && known->kind() == question.kind
        && known->ignored() == ignoredBy(question))
        return known;
    return std::make_shared<const ListBasis>(question.loaded, question.kind, ignoredBy(question),
                                             question.wording);
}

/// The rows that the search leaves, in the order of the document: those that an export has.
std::vector<std::uint32_t> foundPlaces(const ListQuestion &question)
{
    const ExportSource source(*question.loaded->fleet,
                              findingSource(question.loaded, question.wording));
    const ExportKind kind = exportedAs(question.kind);
    return question.hits ? rowsFor(source, kind, *question.hits) : allRows(source, kind);
}

/// The ranks of each key's column, as far as possible those of an earlier answer.
class Sorter final {
public:
    Sorter(const ListQuestion &question, const ListBasisPtr &basis)
        : m_question(question)
        , m_basis(basis)
    {
        if (question.sorts.empty())
            return;
        const std::vector<ListColumn> columns = listColumns(question.kind);
        for (const ListSort &sort : question.sorts) {
            for (const ListColumn &column : columns) {
                if (column.id == sort.column)
                    add(column, sort.isDescending);
            }
        }
    }
    void sort(std::vector<std::uint32_t> &places) const
    {
        if (!m_keys.empty())
            sortPlaces(m_keys, places);
    }
    [[nodiscard]] std::vector<PreparedList::ColumnRanks> take() { return std::move(m_ranks); }

private:
    void add(const ListColumn &column, bool isDescending)
    {
        const QLocale &locale = m_question.wording.locale();
        PreparedList::ColumnRanks own{.column = std::string(column.id), .locale = locale};
        for (const auto &known : m_question.prepared.ranks) {
            const bool isOurs = m_question.prepared.basis == m_basis;
            if (isOurs && known.column == column.id && known.locale == locale)
                own.ranks = known.ranks;
        }
        if (!own.ranks)
            own.ranks = std::make_shared<const std::vector<std::uint32_t>>(
                listRanks(*m_basis, column, locale));
        m_keys.push_back({own.ranks.get(), isDescending});
        m_ranks.push_back(std::move(own));
    }

    const ListQuestion &m_question;
    const ListBasisPtr &m_basis;
    std::vector<PreparedList::ColumnRanks> m_ranks;
    std::vector<RankedSort> m_keys;
};

std::size_t countedAmong(const ListBasis &basis, const std::vector<std::uint32_t> &places)
{
    return std::size_t(std::count_if(places.begin(), places.end(),
                                     [&](std::uint32_t place) { return basis.isCounted(place); }));
}

std::size_t countedIn(const ListBasis &basis)
{
    std::size_t count = 0;
    for (std::uint32_t place = 0; place < basis.size(); ++place)
        count += basis.isCounted(place) ? 1 : 0;
    return count;
}

} // namespace

ListAnswer arrangeList(const ListQuestion &question)
{
    ListAnswer answer{.ticket = question.ticket, .kind = question.kind};
    answer.prepared.basis = basisFor(question);
    const ListBasis &basis = *answer.prepared.basis;
    FacetSieve sieve(basis, question.choices);
    std::vector<std::uint32_t> found = foundPlaces(question);
    if (question.kind == ListKind::Findings)
        answer.ignored = found.size() - countedAmong(basis, found);
    if (!question.showsIgnored && answer.ignored > 0)
        std::erase_if(found, [&](std::uint32_t place) { return !basis.isCounted(place); });
    std::vector<std::uint32_t> places = sieve.sift(found);
    Sorter sorter(question, answer.prepared.basis);
    sorter.sort(places);
    answer.prepared.ranks = sorter.take();
    answer.facets = sieve.values(question.wording);
    answer.count = countedAmong(basis, places);
    answer.total = countedIn(basis);
    answer.order = std::make_shared<const std::vector<std::uint32_t>>(std::move(places));
    return answer;
}

} // namespace chargetree
