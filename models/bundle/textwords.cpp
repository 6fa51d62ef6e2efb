// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/textwords.h"

#include "models/search/fold.h"

#include <QChar>

#include <optional>

namespace chargetree {

namespace {

/// Bytes with the place that each came from, one more for the end.
struct Plain {
    std::string bytes = {};
    std::vector<std::size_t> places = {};

    void add(std::string_view more, std::size_t place)
    {
        bytes += more;
        places.insert(places.end(), more.size(), place);
    }
};

std::optional<char32_t> hexAt(std::string_view text, std::size_t from, std::size_t digits)
{
    if (from + digits > text.size())
        return {};
    char32_t value = 0;
    for (const char c : text.substr(from, digits)) {
        const char lower = static_cast<char>(c | 0x20);
        if (c >= '0' && c <= '9')
            value = value * 16 + static_cast<char32_t>(c - '0');
        else if (lower >= 'a' && lower <= 'f')
            value = value * 16 + static_cast<char32_t>(lower - 'a' + 10);
        else
            return {};
    }
    return value;
}

std::string utf8Of(char32_t code)
{
    return QString::fromUcs4(&code, 1).toStdString();
}

/// Takes an escape of JSON at `i`, two bytes or more; one that is none is a backslash.
std::size_t takeEscape(std::string_view text, std::size_t i, Plain &plain)
{
    const auto isUnit = [&](std::size_t at) { return text.substr(at, 2) == "\\u"; };
    const auto code = isUnit(i) ? hexAt(text, i + 2, 4) : std::nullopt;
    if (!code) {
        const bool isEscape =
            i + 1 < text.size()
            && std::string_view("\"\\/bfnrt").find(text[i + 1]) != std::string_view::npos;
        plain.add(" ", i); // all of them divide words
        return isEscape ? 2 : 1;
    }
    if (QChar::isHighSurrogate(*code) && isUnit(i + 6)) {
        const auto low = hexAt(text, i + 8, 4);
        if (low && QChar::isLowSurrogate(*low)) {
            plain.add(utf8Of(QChar::surrogateToUcs4(static_cast<char16_t>(*code),
                                                    static_cast<char16_t>(*low))),
                      i);
            return 12;
        }
    }
    plain.add(QChar::isSurrogate(*code) ? " " : utf8Of(*code), i);
    return 6;
}

Plain plainOf(std::string_view text)
{
    Plain plain;
    plain.bytes.reserve(text.size());
    plain.places.reserve(text.size() + 1);
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = text[i] == '%' ? hexAt(text, i + 1, 2) : std::nullopt;
        if (text[i] == '\\') {
            i += takeEscape(text, i, plain);
        } else if (byte) {
            const char decoded = static_cast<char>(static_cast<unsigned char>(*byte));
            plain.add({&decoded, 1}, i);
            i += 3;
        } else {
            plain.add(text.substr(i, 1), i);
            ++i;
        }
    }
    plain.places.push_back(text.size());
    return plain;
}

struct Letter {
    std::size_t length = 1;
    bool isOfWord = false;
};

bool isOfWord(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return !QChar::isSpace(code) && !QChar::isPunct(code) && category != QChar::Other_Format
           && category != QChar::Other_Control;
}

/// Bytes that are no UTF-8 divide words.
Letter letterAt(std::string_view bytes, std::size_t i)
{
    const auto first = static_cast<unsigned char>(bytes[i]);
    if (first < 0x80) {
        const auto lower = static_cast<char>(first | 0x20U);
        return {1, (first >= '0' && first <= '9') || (lower >= 'a' && lower <= 'z')};
    }
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length == 0 || i + length > bytes.size())
        return {};
    char32_t code = first & (0x7fU >> length);
    for (std::size_t j = 1; j < length; ++j) {
        const auto next = static_cast<unsigned char>(bytes[i + j]);
        if ((next & 0xc0U) != 0x80U)
            return {};
        code = code << 6U | (next & 0x3fU);
    }
    return {length, isOfWord(code)};
}

std::string folded(std::string_view word)
{
    std::string out;
    for (const char c : word) {
        if (static_cast<unsigned char>(c) >= 0x80)
            return foldText(word);
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return out;
}

} // namespace

std::vector<TextWord> wordsOf(std::string_view text)
{
    const bool hasEscapes = text.find_first_of("%\\") != std::string_view::npos;
    const Plain plain = hasEscapes ? plainOf(text) : Plain();
    const std::string_view bytes = hasEscapes ? std::string_view(plain.bytes) : text;
    const auto placeOf = [&](std::size_t i) { return hasEscapes ? plain.places[i] : i; };
    std::vector<TextWord> words;
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t begin = i;
        for (Letter letter; i < bytes.size() && (letter = letterAt(bytes, i)).isOfWord;)
            i += letter.length;
        if (i > begin)
            words.push_back({placeOf(begin), placeOf(i), folded(bytes.substr(begin, i - begin))});
        else
            i += letterAt(bytes, i).length;
    }
    return words;
}

std::vector<TextWord> otherSpelling(const std::vector<TextWord> &words)
{
    constexpr std::size_t fewest = 8; // digits
    std::string number;
    for (const TextWord &word : words) {
        if (words.size() > 1 && word.folded.size() != 2)
            return {};
        number += word.folded;
    }
    const bool isHex = number.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (!isHex || number.size() < fewest || number.size() % 2 != 0)
        return {};
    std::vector<TextWord> other;
    const std::size_t length = words.size() > 1 ? number.size() : 2;
    for (std::size_t i = 0; i < number.size(); i += length)
        other.push_back({.folded = number.substr(i, length)});
    return other;
}

} // namespace chargetree
