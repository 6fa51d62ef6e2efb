// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/rawtest.h"

#include "models/fields/rawrecord.h"
#include "models/fields/secrets.h"
#include "models/search/fold.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr char spellingEnd = '\x1d';

/// As it stands in JSON, escapes aside.
std::string_view wordOf(const Scalar &value)
{
    switch (value.type) {
    case ValueType::Null:
        return "null";
    case ValueType::False:
        return "false";
    case ValueType::True:
        return "true";
    case ValueType::Number:
    case ValueType::Text:
    case ValueType::BrokenText:
    case ValueType::Json:
        return value.text;
    case ValueType::Absent:
    case ValueType::Object:
    case ValueType::List:
        break;
    }
    return {};
}

} // namespace

RawTest::RawTest(const Fleet &fleet, const TextPattern &text)
    : m_store(fleet.store())
    , m_text(text)
    , m_isWithinOne(!text.hasStar()
                    && text.longestPiece().find_first_of("\"\\,:{}[]") == std::string::npos)
{
}

bool RawTest::isMet(ObjectId object)
{
    if (m_isWithinOne)
        return isMetByPart(object);
    return isTextMet(rawRecord(m_store, object, {.withoutOtherRecords = true}));
}

bool RawTest::isMetByPart(ObjectId object)
{
    const auto keys = m_store.keys(object);
    const auto cells = m_store.cells(object);
    const auto rows = fieldsOf(m_store.kindOf(object));
    const bool isMasked = isSecret(m_store, object);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const FieldRow *row =
            keys[i].field == RecordStore::noField ? nullptr : &rows[keys[i].field];
        if (row && holdsOtherRecords(*row))
            continue;
        if (isMetBy(keys[i].text, nullptr))
            return true;
        if (!(isMasked && isSecretKey(keys[i])) && isMetByPart(cells[i], row))
            return true;
    }
    return false;
}

bool RawTest::isMetByPart(Cell cell, const FieldRow *row)
{
    if (cell.isObject())
        return isMetByPart(cell.object());
    if (cell.isText())
        return isMetBy(cell.text(), row);
    return std::ranges::any_of(m_store.list(cell.list()),
                               [this, row](Cell element) { return isMetByPart(element, row); });
}

bool RawTest::isMetBy(TextId text, const FieldRow *row)
{
    const Scalar value = m_store.scalar(text);
    if (value.type == ValueType::Json) // what is masked in it depends on where it stands
        return isTextMet(maskedJson(value.text, row && row->of == Kind::Configuration));
    Known &known = m_known[number(text) % m_known.size()];
    if (known.text != text)
        known = {text, isTextMet(wordOf(value))};
    return known.isMet;
}

bool RawTest::isTextMet(std::string_view text)
{
    m_folded.clear();
    appendFoldedVariants(text, m_folded, spellingEnd);
    return m_text.isMetByOneOf(m_folded);
}

} // namespace chargetree
