// SPDX-License-Identifier: Apache-2.0
#include "models/findings/evseid.h"

#include "models/findings/plaintext.h"

#include <algorithm>

namespace chargetree {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isAlnum(char c)
{
    return isDigit(c) || isLetter(c);
}

/// Takes characters of one sort off the front, `least` to `most` of them.
template <typename Sort>
bool take(std::string_view &text, std::size_t least, std::size_t most, Sort sort)
{
    std::size_t length = 0;
    while (length < std::min(text.size(), most) && sort(text[length]))
        ++length;
    text.remove_prefix(length);
    return length >= least;
}

bool takeSeparator(std::string_view &text)
{
    return take(text, 1, 1, [](char c) { return c == '*'; });
}

bool isDin(std::string_view text)
{
    const auto isOutlet = [](char c) { return isDigit(c) || c == '*'; };
    return take(text, 1, 1, [](char c) { return c == '+'; }) && take(text, 1, 3, isDigit)
           && takeSeparator(text) && take(text, 3, 6, isDigit) && takeSeparator(text)
           && take(text, 1, 32, isOutlet) && text.empty();
}

} // namespace

EvseIdGrade gradeOf(std::string_view evseId)
{
    if (isDin(evseId))
        return EvseIdGrade::Din;
    std::string_view rest = evseId;
    if (!take(rest, 2, 2, isLetter))
        return EvseIdGrade::Invalid;
    const bool hasFirst = takeSeparator(rest);
    if (!take(rest, 3, 3, isAlnum))
        return EvseIdGrade::Invalid;
    const bool hasSecond = takeSeparator(rest);
    const bool isWhole =
        take(rest, 1, 1, [](char c) { return c == 'E' || c == 'e'; }) && take(rest, 1, 1, isAlnum)
        && take(rest, 0, 30, [](char c) { return isAlnum(c) || c == '*'; }) && rest.empty();
    if (!isWhole)
        return EvseIdGrade::Invalid;
    return hasFirst == hasSecond ? EvseIdGrade::Valid : EvseIdGrade::OneSeparator;
}

std::string comparableEvseId(std::string_view evseId)
{
    std::string id = uppered(evseId);
    std::erase(id, '*');
    return id;
}

} // namespace chargetree
