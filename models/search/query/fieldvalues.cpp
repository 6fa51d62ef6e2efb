// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/fieldvalues.h"

#include "models/fields/secrets.h"
#include "models/search/fold.h"
#include "models/search/query/fieldscan.h"
#include "models/search/query/typedvalue.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <unordered_map>

namespace chargetree {

namespace {

constexpr std::size_t mostValues = 50;

/// Counts the texts that records have, where a search would test them.
class ValueCounter final : public ObjectTest {
public:
    ValueCounter(const Fleet &fleet, const SearchedField &field,
                 const std::optional<TextPattern> &key)
        : m_fleet(fleet)
        , m_field(field)
        , m_key(key)
    {
    }
    bool isMet(ObjectId object) override;
    [[nodiscard]] const std::unordered_map<std::uint32_t, std::uint32_t> &counts() const
    {
        return m_counts;
    }

private:
    [[nodiscard]] bool isCounted(ObjectId object) const;
    void count(Cell cell);

    const Fleet &m_fleet;
    const SearchedField &m_field;
    const std::optional<TextPattern> &m_key;
    std::unordered_map<std::uint32_t, std::uint32_t> m_counts;
};

bool ValueCounter::isMet(ObjectId object)
{
    if (!isCounted(object))
        return false;
    for (const FieldId field : m_field.fields) {
        const auto cell = m_fleet.store().cell(object, field);
        if (cell && !isMasked(m_fleet.store(), object, field))
            count(*cell);
    }
    return false;
}

/// Copies of a site are one site.
bool ValueCounter::isCounted(ObjectId object) const
{
    const RecordStore &store = m_fleet.store();
    const Kind kind = store.kindOf(object);
    if (kind == Kind::Site)
        return m_fleet.at(m_fleet.siteOf(object)).object == object;
    if (kind != Kind::Configuration || !m_key)
        return true;
    const std::string name = foldText(store.text(object, field(Kind::Configuration, "configName")));
    return m_key->isMetBy(name);
}

void ValueCounter::count(Cell cell)
{
    if (cell.isText())
        ++m_counts[number(cell.text())];
    if (!cell.isList())
        return;
    for (const Cell element : m_fleet.store().list(cell.list()))
        if (element.isText())
            ++m_counts[number(element.text())];
}

/// A value that has what was typed.
struct Candidate {
    std::string_view text;
    std::uint32_t count = 0;
    bool isBeginning = false;
};

/// Of the values that were counted, in any order.
std::vector<Candidate> candidates(const RecordStore &store, const ValueCounter &counter,
                                  const std::string &foldedPart)
{
    std::vector<Candidate> candidates;
    std::string spellings;
    for (const auto &[place, count] : counter.counts()) {
        const Scalar value = store.scalar(TextId(place));
        if (value.type != ValueType::Text || !isTypable(value.text))
            continue;
        spellings.clear();
        appendFoldedVariants(value.text, spellings, '\x1d');
        const std::size_t found = spellings.find(foldedPart);
        if (found != std::string::npos)
            candidates.push_back({value.text, count, found == 0});
    }
    return candidates;
}

} // namespace

std::vector<FieldValue> fieldValues(const SearchScope &scope, const SearchedField &field,
                                    const QString &part, const std::optional<TextPattern> &key)
{
    ValueCounter counter(scope.fleet, field, key);
    FieldScan(scope, field, counter).hits();
    std::vector<Candidate> found =
        candidates(scope.fleet.store(), counter, foldText(part.toStdString()));
    const auto rank = [](const Candidate &candidate) {
        return std::tuple(!candidate.isBeginning, ~candidate.count, candidate.text);
    };
    const auto end = found.begin() + std::ptrdiff_t(std::min(found.size(), mostValues));
    std::ranges::partial_sort(found, end, {}, rank);
    std::vector<FieldValue> values;
    std::transform(found.begin(), end, std::back_inserter(values), [](const Candidate &candidate) {
        return FieldValue{typedValue(candidate.text), candidate.count};
    });
    return values;
}

} // namespace chargetree
