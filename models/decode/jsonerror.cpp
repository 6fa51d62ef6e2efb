// SPDX-License-Identifier: Apache-2.0
#include "models/decode/jsonerror.h"

#include <cstring>

namespace chargetree {

namespace {

constexpr std::uint64_t eachByte = 0x0101010101010101;

// Top bit of each byte of `word` that is LF; that continues a UTF-8 sequence.
constexpr std::uint64_t lineFeeds(std::uint64_t word)
{
    const std::uint64_t other = word ^ (eachByte * '\n');
    return ~(((other & eachByte * 0x7F) + eachByte * 0x7F) | other) & eachByte * 0x80;
}

constexpr std::uint64_t continuations(std::uint64_t word)
{
    return word & ~(word << 1) & eachByte * 0x80;
}

// Number of bytes that `Marks` marks, eight at a time; it must leave NUL alone.
template <auto Marks>
std::size_t countBytes(std::string_view text)
{
    const auto countIn = [](std::uint64_t word) { return (Marks(word) >> 7) * eachByte >> 56; };
    std::size_t count = 0;
    std::uint64_t word = 0;
    for (; text.size() >= sizeof word; text.remove_prefix(sizeof word)) {
        std::memcpy(&word, text.data(), sizeof word);
        count += countIn(word);
    }
    word = 0;
    if (!text.empty())
        std::memcpy(&word, text.data(), text.size());
    return count + countIn(word);
}

} // namespace

JsonError jsonErrorAt(std::string_view text, JsonFault fault, std::size_t offset)
{
    std::string_view before = text.substr(0, offset);
    if (before.starts_with(byteOrderMark))
        before.remove_prefix(byteOrderMark.size());
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    const std::size_t lines = countBytes<lineFeeds>(before);
    const std::size_t characters = line.size() - countBytes<continuations>(line);
    return {.fault = fault, .offset = offset, .line = lines + 1, .column = characters + 1};
}

} // namespace chargetree
