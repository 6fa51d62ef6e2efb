// SPDX-License-Identifier: Apache-2.0
#include "models/export/exportrows.h"
#include "models/fields/visibletext.h"
#include "models/fleet/isotime.h"
#include "models/fleet/scalars.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>

namespace chargetree {

namespace {

/// Numbers, then texts, then what is missing.
enum class SortClass : std::uint8_t { Number, Text, Missing };

/// What a row is sorted by. A long double holds every int64.
struct SortKey {
    SortClass sortClass = SortClass::Missing;
    long double number = 0;
    std::size_t text = 0; // place among the collator's keys
};

class SortKeys final {
public:
    explicit SortKeys(const QLocale &locale)
        : m_collator(locale == QLocale::c() ? QLocale(QLocale::English) : locale)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }
    SortKey keyOf(const ExactValue &value, Type type)
    {
        if (const auto number = sortNumber(value, type))
            return {.sortClass = SortClass::Number, .number = *number};
        if (value.text.empty())
            return {};
        m_texts.push_back(m_collator.sortKey(exactText(value.text)));
        return {.sortClass = SortClass::Text, .text = m_texts.size() - 1};
    }
    /// Less than, equal to or greater than 0.
    [[nodiscard]] int compare(const SortKey &a, const SortKey &b) const
    {
        if (a.sortClass != b.sortClass)
            return a.sortClass < b.sortClass ? -1 : 1;
        if (a.sortClass == SortClass::Number)
            return a.number < b.number ? -1 : int(a.number > b.number);
        return a.sortClass == SortClass::Text ? m_texts[a.text].compare(m_texts[b.text]) : 0;
    }

private:
    QCollator m_collator;
    std::vector<QCollatorSortKey> m_texts;
};

} // namespace

std::optional<long double> sortNumber(const ExactValue &value, Type type)
{
    switch (value.type) {
    case ValueType::False:
        return 0.0L;
    case ValueType::True:
        return 1.0L;
    case ValueType::Number:
        if (const auto whole = integerOf(value.text))
            return static_cast<long double>(*whole);
        if (const auto real = realOf(value.text))
            return static_cast<long double>(*real);
        return {};
    case ValueType::Text:
        if (const auto time = parseIsoTime(value.text); time && type == Type::Date)
            return static_cast<long double>(*time);
        return {};
    case ValueType::Absent:
    case ValueType::Null:
    case ValueType::BrokenText:
    case ValueType::Json:
    case ValueType::Object:
    case ValueType::List:
        break;
    }
    return {};
}

void sortRows(const ExportTable &table, const ExportSort &sort, const QLocale &locale,
              std::vector<std::uint32_t> &places)
{
    const ExportColumn column = exportColumns(table.kind())[sort.column];
    const Type type = rowOf(column.field).type;
    SortKeys keys(locale);
    std::vector<SortKey> keyOfRow;
    keyOfRow.reserve(places.size());
    for (const std::uint32_t place : places) {
        // Secrets stay masked: their order would tell of them.
        const ExactValue value = column.value(table.fleet(), table.row(place), column.field, false);
        keyOfRow.push_back(keys.keyOf(value, type));
    }
    const auto isBefore = [&](std::uint32_t x, std::uint32_t y) {
        const SortKey &a = keyOfRow[x];
        const SortKey &b = keyOfRow[y];
        const bool isMissing =
            a.sortClass == SortClass::Missing || b.sortClass == SortClass::Missing;
        const int order = keys.compare(a, b);
        return isMissing || !sort.isDescending ? order < 0 : order > 0;
    };
    std::vector<std::uint32_t> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), isBefore);
    for (std::uint32_t &place : order)
        place = places[place];
    places.swap(order);
}

} // namespace chargetree
