// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/bundlepolicy.h"

#include "models/fleet/isotime.h"
#include "models/fleet/scalars.h"
#include "models/fleet/status.h"

#include <algorithm>

namespace chargetree {

namespace {

using enum Treatment;

constexpr FieldPolicy unknown{Unknown, Category::Text, true};
constexpr auto chargerId = field(Kind::Charger, "chargerId");
constexpr auto chargerName = field(Kind::Charger, "chargerName");

// A number with more digits may be a phone's, a card's or a place.
constexpr std::ptrdiff_t mostDigits = 4;
constexpr std::ptrdiff_t mostDigitsOfInteger = 10;

std::ptrdiff_t digitsIn(std::string_view text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isText(const Scalar &value)
{
    return value.type == ValueType::Text;
}

/// A number, or a text of digits that may have a sign and a point.
bool isNumber(const Scalar &value)
{
    if (!isText(value))
        return value.type == ValueType::Number;
    std::string_view rest = value.text;
    if (rest.starts_with('-'))
        rest.remove_prefix(1);
    const auto others = static_cast<std::ptrdiff_t>(rest.size()) - digitsIn(rest);
    const bool hasPoint = others == 1 && rest.find('.') != std::string_view::npos;
    return digitsIn(rest) > 0 && (others == 0 || hasPoint);
}

Fate fateOfUnknown(const Scalar &value)
{
    if (value.type == ValueType::Json)
        return Fate::Rewritten;
    const bool isShort = value.type == ValueType::Number && digitsIn(value.text) <= mostDigits;
    return isShort ? Fate::Searched : Fate::Replaced;
}

/// Of a kept field, by what the API's page promises it to hold.
Fate fateOfType(const Scalar &value, Type type)
{
    switch (type) {
    case Type::Id:
        return isNumber(value) && integerOf(value.text) ? Fate::Kept : fateOfUnknown(value);
    case Type::Integer:
    case Type::Number:
        return isNumber(value) && digitsIn(value.text) <= mostDigitsOfInteger
                   ? Fate::Kept
                   : fateOfUnknown(value);
    case Type::Date:
        return isText(value) && parseIsoTime(value.text) ? Fate::Kept : fateOfUnknown(value);
    case Type::Text:
    case Type::Link:
        return Fate::Searched;
    case Type::Flag:
    case Type::TextList:
    case Type::Anything:
    case Type::Record:
    case Type::RecordList:
        break;
    }
    return fateOfUnknown(value);
}

} // namespace

FieldPolicy policyOf(const RecordStore &store, ObjectId object, const RecordStore::Key &key,
                     Cell cell)
{
    if (key.field == RecordStore::noField)
        return unknown;
    const FieldId field{store.kindOf(object), key.field};
    const Type type = rowOf(field).type;
    if (type == Type::Record || type == Type::RecordList)
        return unknown; // for what is no record
    // A charger that is called by its id is named by nothing more.
    if (field == chargerName && cell.isText() && store.cell(object, chargerId) == cell)
        return policyOf(chargerId);
    return policyOf(field);
}

FieldPolicy policyWithin(const FieldPolicy &policy)
{
    return policy.treatment == Replaced ? policy : unknown;
}

Fate fateOf(const Scalar &value, const FieldRow *row, const FieldPolicy &policy)
{
    const bool isFlag = value.type == ValueType::True || value.type == ValueType::False;
    if (value.type == ValueType::Null || (value.text.empty() && !isFlag))
        return Fate::Kept;
    if (policy.treatment == Treatment::Masked)
        return Fate::Masked;
    if (isFlag)
        return Fate::Kept;
    const bool isList = value.type == ValueType::Json && value.text.front() == '[';
    switch (policy.treatment) {
    case Replaced:
        return value.type == ValueType::Json ? Fate::Rewritten : Fate::Replaced;
    case Unknown:
        return fateOfUnknown(value);
    case Coordinate:
        return isNumber(value) && realOf(value.text) ? Fate::Rounded : fateOfUnknown(value);
    case Treatment::Status:
        if (isText(value) && statusOf(value.text) != chargetree::Status::Other)
            return Fate::Kept;
        [[fallthrough]];
    case Kept:
    case Free:
    case Setting:
    case Identity:
    case Treatment::Masked:
        break;
    }
    if (row && row->type == Type::TextList && isList)
        return Fate::ListSearched;
    if (!row || value.type == ValueType::Json || value.type == ValueType::BrokenText)
        return fateOfUnknown(value);
    const Fate fate = fateOfType(value, row->type);
    return policy.treatment == Identity && fate == Fate::Searched ? Fate::Identified : fate;
}

Category categoryOf(const Scalar &value, const FieldPolicy &policy)
{
    if (policy.treatment == Replaced)
        return policy.category;
    return value.type == ValueType::Number ? Category::Number : Category::Text;
}

} // namespace chargetree
