// SPDX-License-Identifier: Apache-2.0
#include "models/decode/encoding.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

} // namespace

bool looksLikeUtf16(std::string_view text)
{
    using namespace std::string_view_literals;
    if (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv)
        || text.starts_with("\0\0\xFE\xFF"sv))
        return true;
    if (text.size() < 2)
        return false;
    // JSON starts with ASCII, so NULs tell the width and the order of its units (RFC 4627, 3)
    std::array<bool, 4> isNul{};
    const std::size_t count = std::min(text.size(), isNul.size());
    for (std::size_t i = 0; i < count; ++i)
        isNul[i] = text[i] == '\0';
    if (count < isNul.size())
        return count == 2 && isNul[0] != isNul[1];
    using Pattern = std::array<bool, 4>;
    constexpr std::array patterns{
        Pattern{true, false, true, false}, Pattern{false, true, false, true},
        Pattern{true, true, true, false}, Pattern{false, true, true, true}};
    return std::find(patterns.begin(), patterns.end(), isNul) != patterns.end();
}

TokenScan scanUtf8(std::string_view text)
{
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0xC2 || lead > 0xF4)
        return {0, false};
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() > 1) {
        const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (byte(1) < lowest || byte(1) > highest)
            return {1, false};
    }
    std::size_t at = 1;
    while (at < length && at < text.size() && isContinuation(text[at]))
        ++at;
    return {at, at == length};
}

} // namespace chargetree
