// SPDX-License-Identifier: Apache-2.0
#include "models/findings/plaintext.h"

#include <algorithm>

namespace chargetree {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// Takes a run of digits, or a single other character, off the front.
std::string_view takePart(std::string_view &text)
{
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    const std::string_view part = text.substr(0, std::max<std::size_t>(length, 1));
    text.remove_prefix(part.size());
    return part;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n\v\f";
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::string uppered(std::string_view text)
{
    std::string upper(text);
    std::ranges::transform(upper, upper.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return upper;
}

std::string_view withoutLeadingZeros(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of('0'), text.size()));
    return text;
}

std::string withBytesReversed(std::string_view text)
{
    if (text.size() % 2 != 0 || !std::ranges::all_of(text, isHex))
        return {};
    std::string reversed;
    for (std::size_t i = text.size(); i > 0; i -= 2)
        reversed.append(text.substr(i - 2, 2));
    return reversed;
}

bool isOlderVersion(std::string_view one, std::string_view other)
{
    while (!one.empty() && !other.empty()) {
        const std::string_view here = takePart(one);
        const std::string_view there = takePart(other);
        if (isDigit(here.front()) && isDigit(there.front())) {
            const std::string_view a = withoutLeadingZeros(here);
            const std::string_view b = withoutLeadingZeros(there);
            if (a.size() != b.size())
                return a.size() < b.size();
            if (a != b)
                return a < b;
        } else if (here != there) {
            return here < there;
        }
    }
    return one.empty() && !other.empty();
}

bool isPlaceholder(std::string_view text, std::size_t least)
{
    return text.size() < least || text.find_first_not_of(text.front()) == std::string_view::npos;
}

} // namespace chargetree
