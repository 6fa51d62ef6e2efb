// SPDX-License-Identifier: Apache-2.0
#include "models/items/asciikey.h"

#include <array>

namespace chargetree {

namespace {

constexpr std::size_t mostDigits = 200;

// The CLDR root's order; a number stands where its digits would.
constexpr std::string_view punctuation = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
constexpr char numberWeight = 100;
constexpr char letterWeight = 101;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr std::array<char, 128> weights = [] {
    std::array<char, 128> table{};
    for (std::size_t i = 0; i < punctuation.size(); ++i)
        table[static_cast<std::size_t>(punctuation[i])] = static_cast<char>(i + 1);
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<std::size_t>(c)] = numberWeight;
    for (char i = 0; i < 26; ++i) {
        table[static_cast<std::size_t>('a' + i)] = static_cast<char>(letterWeight + i);
        table[static_cast<std::size_t>('A' + i)] = static_cast<char>(letterWeight + i);
    }
    return table;
}();

constexpr char weightOf(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < weights.size() ? weights[byte] : char(0);
}

/// How many digits and then how they read, so that the longer number is the greater.
bool appendNumber(std::string_view digits, std::string &out)
{
    while (!digits.empty() && digits.front() == '0')
        digits.remove_prefix(1);
    if (digits.size() > mostDigits)
        return false;
    out += static_cast<char>(static_cast<unsigned char>(digits.size()));
    out += digits;
    return true;
}

} // namespace

bool appendAsciiKey(std::string_view text, std::string &out)
{
    const std::size_t before = out.size();
    for (std::size_t i = 0; i < text.size();) {
        const char weight = weightOf(text[i]);
        const std::size_t from = i++;
        if (weight != 0)
            out += weight;
        while (weight == numberWeight && i < text.size() && isDigit(text[i]))
            ++i;
        if (weight == 0
            || (weight == numberWeight && !appendNumber(text.substr(from, i - from), out))) {
            out.resize(before);
            return false;
        }
    }
    return true;
}

} // namespace chargetree
