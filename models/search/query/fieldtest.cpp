// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/fieldtest.h"

#include "models/fields/secrets.h"
#include "models/search/fold.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace chargetree {

namespace {

constexpr char spellingEnd = '\x1d';

/// Dates of these years say "never" or "not yet known".
bool isSaidToBeNone(TimeMs time)
{
    const int year = yearOf(time);
    return year <= 1 || year >= 9999;
}

} // namespace

ValueTest::ValueTest(const RecordStore &store, const Condition &condition,
                     const QueryMoment &moment)
    : m_store(store)
    , m_condition(condition)
{
    if (condition.time)
        m_span = condition.time->at(moment);
}

ValueTest::As ValueTest::readAs(Type type)
{
    switch (type) {
    case Type::Id:
    case Type::Integer:
    case Type::Number:
        return As::Number;
    case Type::Flag:
        return As::Flag;
    case Type::Date:
        return As::Date;
    case Type::Text:
    case Type::Link:
    case Type::TextList:
    case Type::Anything:
    case Type::Record:
    case Type::RecordList:
        break;
    }
    return As::Text;
}

/// Whether a value is masked takes longer to find out than whether it would do.
bool ValueTest::isMet(ObjectId object, FieldId field)
{
    const auto cell = m_store.cell(object, field);
    return cell && isMet(*cell, field) && !isMasked(m_store, object, field);
}

bool ValueTest::isMet(Cell cell, FieldId field)
{
    if (cell.isText())
        return isMet(cell.text(), readAs(rowOf(field).type));
    if (!cell.isList())
        return false;
    return std::ranges::any_of(m_store.list(cell.list()), [this](Cell element) {
        return element.isText() && isMet(element.text(), As::Text);
    });
}

bool ValueTest::isMet(TextId text, As as)
{
    const std::uint64_t value = std::uint64_t(number(text)) << 2U | static_cast<std::uint64_t>(as);
    Known &known = m_known[number(text) % m_known.size()];
    if (known.value != value)
        known = {value, judge(m_store.scalar(text), as)};
    return known.isMet;
}

bool ValueTest::judge(const Scalar &value, As as)
{
    if (value.type == ValueType::Null)
        return false;
    switch (as) {
    case As::Text:
        return isTextMet(value.text);
    case As::Number:
        return isNumberMet(value.text);
    case As::Date:
        return value.type == ValueType::Text && isDateMet(value.text);
    case As::Flag:
        return m_condition.flag
               && value.type == (*m_condition.flag ? ValueType::True : ValueType::False);
    }
    return false;
}

bool ValueTest::isTextMet(std::string_view text)
{
    if (!m_condition.text || text.empty())
        return false;
    m_folded.clear();
    appendFoldedVariants(text, m_folded, spellingEnd);
    return m_condition.text->isMetByOneOf(m_folded);
}

/// With a star it is the digits that are looked at.
bool ValueTest::isNumberMet(std::string_view text) const
{
    if (m_condition.number) {
        const auto number = Number::of(text);
        return number && m_condition.number->holds(*number);
    }
    return m_condition.text && m_condition.text->hasStar() && !text.empty()
           && m_condition.text->isMetBy(text);
}

bool ValueTest::isDateMet(std::string_view text) const
{
    if (!m_span)
        return false;
    const auto time = parseIsoTime(text);
    return time && m_span->holds(*time) && !isSaidToBeNone(*time);
}

ConditionTest::ConditionTest(const Fleet &fleet, const SearchedField &field,
                             const Condition &condition, const QueryMoment &moment)
    : m_store(fleet.store())
    , m_field(field)
    , m_condition(condition)
    , m_value(fleet.store(), condition, moment)
{
}

bool ConditionTest::isMet(ObjectId object)
{
    switch (m_field.reading) {
    case SearchedField::Reading::TagCode:
        return isTagMet(object);
    case SearchedField::Reading::EvseId:
        return isEvseMet(object);
    case SearchedField::Reading::Power:
        return isPowerMet(object);
    case SearchedField::Reading::Address:
        return isAddressMet(object);
    case SearchedField::Reading::Values:
    case SearchedField::Reading::Configuration:
    case SearchedField::Reading::Raw:
    case SearchedField::Reading::Presence:
    case SearchedField::Reading::Coordinates:
    case SearchedField::Reading::Access:
        break;
    }
    return std::ranges::any_of(
        m_field.fields, [this, object](FieldId field) { return m_value.isMet(object, field); });
}

std::vector<FieldId> ConditionTest::metFields(ObjectId object)
{
    const Kind kind = m_store.kindOf(object);
    const bool isWhole = m_field.reading != SearchedField::Reading::Values;
    std::vector<FieldId> met;
    if (isWhole && !isMet(object))
        return met;
    std::ranges::copy_if(m_field.fields, std::back_inserter(met), [&](FieldId field) {
        return field.kind == kind
               && (isWhole ? !m_store.text(object, field).empty() : m_value.isMet(object, field));
    });
    if (m_field.reading == SearchedField::Reading::Power)
        met.resize(1);
    return met;
}

bool ConditionTest::isTagMet(ObjectId object)
{
    const std::string_view text = m_store.text(object, field(Kind::Tag, "idTag"));
    if (m_value.isTextMet(text))
        return true;
    const std::string code = withoutTagSeparators(foldText(text));
    const bool isForm = std::ranges::any_of(
        m_condition.forms, [&code](const TagForm &form) { return form.folded == code; });
    return isForm || (code.size() < text.size() && m_value.isTextMet(code));
}

bool ConditionTest::isEvseMet(ObjectId object)
{
    m_text = m_store.text(object, field(Kind::Charger, "evseId"));
    std::erase(m_text, '*');
    return m_value.isTextMet(m_text);
}

bool ConditionTest::isPowerMet(ObjectId object) const
{
    std::string_view text = m_store.text(object, field(Kind::Socket, "maxWatts"));
    if (text.empty())
        text = m_store.text(object, field(Kind::Socket, "maxPower"));
    return m_value.isNumberMet(text);
}

bool ConditionTest::isAddressMet(ObjectId object)
{
    m_text.clear();
    for (const FieldId field : m_field.fields) {
        const std::string_view text = m_store.text(object, field);
        if (!text.empty() && !m_text.empty())
            m_text += ' ';
        m_text += text;
    }
    return m_value.isTextMet(m_text);
}

bool PresenceTest::isMet(ObjectId object)
{
    if (m_field.reading == SearchedField::Reading::Coordinates)
        return hasCoordinates(object);
    if (m_field.reading == SearchedField::Reading::Access)
        return m_fleet.at(DriverId(m_fleet.store().rowOf(object))).chargers > 0;
    return std::ranges::any_of(m_field.fields,
                               [this, object](FieldId field) { return isThere(object, field); });
}

/// Null, an empty text and an empty list are nothing.
bool PresenceTest::isThere(ObjectId object, FieldId field) const
{
    const auto cell = m_fleet.store().cell(object, field);
    if (!cell)
        return false;
    if (cell->isList())
        return !m_fleet.store().list(cell->list()).empty();
    if (cell->isObject())
        return !m_fleet.store().keys(cell->object()).empty();
    const Scalar value = m_fleet.store().scalar(cell->text());
    return value.type != ValueType::Null && (value.type != ValueType::Text || !value.text.empty());
}

/// Numbers that are a place on the map; 0, 0 is the vendor's word for "not known".
bool PresenceTest::hasCoordinates(ObjectId location) const
{
    const auto north = m_fleet.store().real(location, field(Kind::Location, "latitude"));
    const auto east = m_fleet.store().real(location, field(Kind::Location, "longitude"));
    return north && east && (*north != 0.0 || *east != 0.0) && std::abs(*north) <= 90.0
           && std::abs(*east) <= 180.0;
}

} // namespace chargetree
