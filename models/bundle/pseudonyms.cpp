// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/pseudonyms.h"

#include "models/fields/secrets.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t never = SIZE_MAX;

/// From how many characters on a value is recognised in other texts: of digits alone, and of
/// others.
struct CategoryRow {
    Category category = Category::Text;
    std::string_view name = {}; // stable English, for a vendor
    std::size_t digitsFrom = 5; // configurations are full of 300 and 3600
    std::size_t lettersFrom = 4;
};

// In the order of the enumeration.
constexpr std::array<CategoryRow, categoryCount> categories{{
    {.category = Category::Driver, .name = "Driver", .lettersFrom = 2}, // Bo, Åke
    {.category = Category::HomeSite, .name = "Home site"},
    {.category = Category::Site, .name = "Site"},
    {.category = Category::Charger, .name = "Charger"},
    {.category = Category::Tag, .name = "Tag", .digitsFrom = 4}, // a PIN
    {.category = Category::Label, .name = "Label"},
    {.category = Category::Serial, .name = "Serial"},
    {.category = Category::Sim, .name = "SIM"},
    {.category = Category::ExternalId, .name = "External id"},
    {.category = Category::Cost, .name = "Cost"},
    {.category = Category::Reference, .name = "Reference"},
    {.category = Category::Street, .name = "Street"},
    {.category = Category::StreetNumber,
     .name = "Number",
     .digitsFrom = never,
     .lettersFrom = never},
    {.category = Category::HouseLetter, .name = "Letter", .digitsFrom = never, .lettersFrom = 4},
    {.category = Category::PostalCode, .name = "Postal code"},
    {.category = Category::Coordinate, .name = "Coordinate"},
    {.category = Category::ChargerId, .name = "Charger id"},
    {.category = Category::EvseId, .name = "EVSE id"},
    // "TokenRequired" is a secret's name, too, and its value no secret.
    {.category = Category::Secret, .digitsFrom = 6, .lettersFrom = 10},
    {.category = Category::Text, .name = "Text"},
    {.category = Category::Number, .name = "Value"},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < categoryCount; ++i) {
        if (static_cast<std::size_t>(categories[i].category) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

const CategoryRow &rowOf(Category category)
{
    return categories[static_cast<std::size_t>(category)];
}

int weightOf(Category category)
{
    if (category == Category::Text || category == Category::Number)
        return 0;
    return category == Category::Secret ? 1 : 2;
}

/// Of a character in UTF-8.
bool isStart(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Pseudonyms::Value &Pseudonyms::add(std::string_view text, Category category)
{
    const auto [known, isNew] = m_values.try_emplace(std::string(text));
    Value &value = known->second;
    if (isNew || weightOf(category) > weightOf(value.category))
        value.category = category;
    return value;
}

const Pseudonyms::Value *Pseudonyms::find(const std::string &text) const
{
    const auto known = m_values.find(text);
    return known == m_values.end() ? nullptr : &known->second;
}

std::string Pseudonyms::nameOf(std::string_view text, Category otherwise)
{
    const auto known = m_values.find(std::string(text));
    Value &value = known == m_values.end() ? add(text, otherwise) : known->second;
    const bool isSecret = value.category == Category::Secret;
    const auto named = [&value] {
        return std::string(rowOf(value.category).name) + ' ' + std::to_string(value.number);
    };
    if (value.number == 0) {
        std::uint32_t &last = m_last[static_cast<std::size_t>(value.category)];
        do { // what is somebody's real name is nobody's pseudonym
            value.number = ++last;
        } while (!isSecret && m_values.contains(named()));
        ++m_used;
    }
    return isSecret ? std::string(secretMaskUtf8) : named();
}

bool isSoughtInTexts(Category category, std::string_view text, std::size_t lettersAndDigits)
{
    const CategoryRow &row = rowOf(category);
    const auto digits = std::count_if(text.begin(), text.end(), &isDigit);
    if (static_cast<std::size_t>(digits) >= lettersAndDigits)
        return lettersAndDigits >= row.digitsFrom;
    const auto characters =
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), &isStart));
    if (category == Category::Secret && digits > 0)
        return characters >= 4;
    return characters >= row.lettersFrom;
}

} // namespace chargetree
