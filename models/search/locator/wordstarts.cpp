// SPDX-License-Identifier: Apache-2.0
#include "models/search/locator/wordstarts.h"

namespace chargetree {

namespace {

constexpr std::size_t most = 64;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isOfWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isBehindZeros(std::string_view text, std::size_t place)
{
    if (!isDigit(text[place]) || text[place] == '0' || text[place - 1] != '0')
        return false;
    const std::size_t before = text.find_last_not_of('0', place - 1);
    return before == std::string_view::npos || !isOfWord(text[before]);
}

} // namespace

bool startsWord(std::string_view text, std::size_t place)
{
    if (!isOfWord(text[place]) || isContinuation(text[place]))
        return false;
    return place == 0 || !isOfWord(text[place - 1]) || isBehindZeros(text, place);
}

void findWordStarts(std::string_view text, std::vector<std::size_t> &places)
{
    places.clear();
    for (std::size_t place = 0; place < text.size() && places.size() < most; ++place) {
        if (startsWord(text, place))
            places.push_back(place);
    }
}

} // namespace chargetree
