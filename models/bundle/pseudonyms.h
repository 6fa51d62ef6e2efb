// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace chargetree {

/// What a value that is replaced is: its pseudonym is called after it, "Driver 1".
enum class Category : std::uint8_t {
    Driver,
    HomeSite,
    Site,
    Charger,
    Tag,
    Label,
    Serial,
    Sim,
    ExternalId,
    Cost,
    Reference,
    Street,
    StreetNumber,
    HouseLetter,
    PostalCode,
    Coordinate, // rounded in its own field
    ChargerId,
    EvseId,
    Secret, // masked, not numbered
    Text, // of a field that the API's page does not know, or of a wrong type
    Number // the same
};
inline constexpr std::size_t categoryCount = 21;

/// What stands in the place of values: the same for the same text, another for another, numbered in
/// the order in which they are asked for.
class Pseudonyms final {
public:
    struct Value {
        Category category = Category::Text;
        bool isSought = false; // in other texts, too
        std::uint32_t number = 0; // none yet
    };
    using Values = std::unordered_map<std::string, Value>;

    /// The category that a value is met in first counts, but that of a field of its own more than
    /// Secret, and this more than Text and Number.
    Value &add(std::string_view text, Category category);
    /// Null where it was never added.
    [[nodiscard]] const Value *find(const std::string &text) const;
    /// Adds it first where that is needed.
    [[nodiscard]] std::string nameOf(std::string_view text, Category otherwise);
    [[nodiscard]] Values &values() { return m_values; }
    /// Values that were asked for.
    [[nodiscard]] std::size_t usedCount() const { return m_used; }

private:
    Values m_values;
    std::array<std::uint32_t, categoryCount> m_last{};
    std::size_t m_used = 0;
};

/// Whether a value with so many letters and digits is recognised in other texts: what is so short
/// that it stands for anything (a house number, "300") is not.
bool isSoughtInTexts(Category category, std::string_view text, std::size_t lettersAndDigits);

} // namespace chargetree
