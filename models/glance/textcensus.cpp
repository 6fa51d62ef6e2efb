// SPDX-License-Identifier: Apache-2.0
#include "models/glance/textcensus.h"

#include "models/search/fold.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>

namespace chargetree {

namespace {

constexpr char spellingEnd = '\x1d';

using Places = std::vector<std::uint32_t>;

void uniteSorted(Places &places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

/// Null, an empty text and an empty list are nothing, as `has:` reads them.
bool isSomething(const RecordStore &store, Cell cell)
{
    if (cell.isList())
        return !store.list(cell.list()).empty();
    if (cell.isObject())
        return !store.keys(cell.object()).empty();
    const Scalar value = store.scalar(cell.text());
    return value.type != ValueType::Null && (value.type != ValueType::Text || !value.text.empty());
}

/// The distinct texts of a field, and which of them each record has.
struct Gathered {
    struct Text {
        std::string_view text;
        std::uint32_t count = 0;
    };
    std::vector<Text> texts = {};
    std::vector<Places> records = {};
    std::unordered_map<std::uint32_t, std::uint32_t> places = {}; // by TextId

    void add(const RecordStore &store, Cell cell)
    {
        Places &record = records.emplace_back();
        if (cell.isText())
            add(store, cell.text(), record);
        if (!cell.isList())
            return;
        for (const Cell element : store.list(cell.list())) {
            if (element.isText())
                add(store, element.text(), record);
        }
    }
    void add(const RecordStore &store, TextId id, Places &record)
    {
        const Scalar value = store.scalar(id);
        if (value.type == ValueType::Null || value.text.empty())
            return;
        const auto place = static_cast<std::uint32_t>(texts.size());
        const auto [known, isNew] = places.try_emplace(number(id), place);
        if (isNew)
            texts.push_back({.text = value.text});
        ++texts[known->second].count;
        record.push_back(known->second);
    }
};

/// What is told apart: the folded texts. A text may also be found by its other spellings.
struct Folded {
    std::vector<TextCensus::Value> values = {};
    std::vector<Places> placesOfText = {};

    explicit Folded(const std::vector<Gathered::Text> &texts);
};

Folded::Folded(const std::vector<Gathered::Text> &texts)
{
    std::map<std::string, std::uint32_t, std::less<>> places;
    std::vector<std::string> spellings(texts.size());
    std::vector<std::uint32_t> mostOften;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        appendFoldedVariants(texts[i].text, spellings[i], spellingEnd);
        const std::string first = spellings[i].substr(0, spellings[i].find(spellingEnd));
        const auto place = static_cast<std::uint32_t>(values.size());
        const auto [known, isNew] = places.try_emplace(first, place);
        if (isNew) {
            values.push_back({.text = texts[i].text});
            mostOften.push_back(0);
        }
        const std::uint32_t at = known->second;
        if (texts[i].count > mostOften[at]
            || (texts[i].count == mostOften[at] && texts[i].text < values[at].text)) {
            values[at].text = texts[i].text;
            mostOften[at] = texts[i].count;
        }
    }
    for (const std::string &spelled : spellings) {
        Places &found = placesOfText.emplace_back();
        for (std::size_t from = 0, end = 0; from <= spelled.size(); from = end + 1) {
            end = std::min(spelled.find(spellingEnd, from), spelled.size());
            const auto known = places.find(std::string_view(spelled).substr(from, end - from));
            if (known != places.end())
                found.push_back(known->second);
        }
    }
}

} // namespace

TextCensus::TextCensus(const RecordStore &store, const std::vector<ObjectId> &objects,
                       FieldId field)
{
    Gathered gathered;
    for (const ObjectId object : objects) {
        const auto cell = store.cell(object, field);
        if (cell && isSomething(store, *cell))
            gathered.add(store, *cell);
        else
            ++m_notStated;
    }
    Folded folded(gathered.texts);
    m_values = std::move(folded.values);
    for (const Places &texts : gathered.records) {
        Places &record = m_records.emplace_back();
        for (const std::uint32_t text : texts) {
            const Places &found = folded.placesOfText[text];
            record.insert(record.end(), found.begin(), found.end());
        }
        uniteSorted(record);
        for (const std::uint32_t place : record)
            ++m_values[place].count;
    }
    rank();
}

void TextCensus::rank()
{
    Places order(m_values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) {
        const Value &one = m_values[a];
        const Value &two = m_values[b];
        return one.count != two.count ? one.count > two.count : one.text < two.text;
    });
    Places rankOf(order.size());
    std::vector<Value> ranked;
    for (const std::uint32_t place : order) {
        rankOf[place] = static_cast<std::uint32_t>(ranked.size());
        ranked.push_back(m_values[place]);
    }
    m_values = std::move(ranked);
    for (Places &record : m_records)
        std::ranges::transform(record, record.begin(),
                               [&rankOf](std::uint32_t place) { return rankOf[place]; });
}

std::uint32_t TextCensus::others(std::size_t count) const
{
    return static_cast<std::uint32_t>(std::ranges::count_if(m_records, [count](
                                                                           const Places &record) {
        return std::ranges::none_of(record, [count](std::uint32_t place) { return place < count; });
    }));
}

} // namespace chargetree
