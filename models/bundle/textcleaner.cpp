// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/textcleaner.h"

#include "models/fields/secrets.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

constexpr std::size_t longest = 4096; // bytes of a login that is looked for
constexpr std::string_view blanks = " \t\r\n\"'<>";
constexpr std::string_view dividers = " \t\r\n\"'<>,;=|(){}[]&";
constexpr std::string_view endsOfValue = " \t\r\n\"'<>,;&)}]\\";
constexpr std::string_view quotes = "\"'\\";

// Names of keys in addresses, the vendor's first.
constexpr std::array<std::string_view, 3> addressKeys{"code", "sig", "signature"};

/// Where the login begins that ends `before` an @; npos for none.
std::size_t startOfLogin(std::string_view before, std::string_view behind)
{
    const std::size_t cut = before.size() > longest ? before.size() - longest : 0;
    const std::string_view near = before.substr(cut);
    const std::size_t blank = near.find_last_of(blanks) + 1; // npos + 1 is 0
    const std::size_t scheme = near.rfind("://");
    if (scheme != std::string_view::npos && scheme >= blank)
        return cut + scheme + 3;
    const std::size_t start = near.find_last_of(dividers) + 1;
    const std::string_view login = near.substr(start);
    const std::string_view host = behind.substr(0, behind.find_first_of(dividers));
    const bool isLogin = login.find(':') != std::string_view::npos
                         || host.substr(0, longest).find('.') != std::string_view::npos;
    return !login.empty() && isLogin ? cut + start : std::string_view::npos;
}

std::string withoutLogins(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t login =
            text[i] == '@' ? startOfLogin(out, text.substr(i + 1)) : std::string_view::npos;
        if (login == std::string_view::npos)
            out += text[i];
        else
            out.resize(login);
    }
    return out;
}

bool isOfName(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'
           || c == '-' || c == '.';
}

/// The name that a value is given to: in front of `=` or `:`, maybe in quotes.
std::string_view nameBefore(std::string_view text)
{
    std::size_t end = text.size();
    while (end > 0
           && (quotes.find(text[end - 1]) != std::string_view::npos || text[end - 1] == ' '))
        --end;
    std::size_t start = end;
    while (start > 0 && end - start < longest && isOfName(text[start - 1]))
        --start;
    return text.substr(start, end - start);
}

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The value behind `=` or `:`, without its quotes.
Span valueAt(std::string_view text, std::size_t from)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \"'\\", from), text.size());
    const char quote = begin > from && text[begin - 1] != ' ' ? text[begin - 1] : '\0';
    const std::size_t end = quote == '\0' ? text.find_first_of(endsOfValue, begin)
                                          : text.find_first_of(std::string{quote, '\\'}, begin);
    return {begin, std::min(end, text.size())};
}

bool isStructure(std::string_view text, const Span &value)
{
    return value.begin == value.end || text[value.begin] == '{' || text[value.begin] == '[';
}

std::string withoutSecrets(std::string_view text)
{
    std::string out;
    bool isKeySecret = false; // of OCPP's pairs of key and value
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i++];
        out += c;
        if (c != '=' && c != ':')
            continue;
        const std::string_view name = nameBefore(text.substr(0, i - 1));
        const Span value = valueAt(text, i);
        if (name.empty() || isStructure(text, value))
            continue;
        const std::string_view held = text.substr(value.begin, value.end - value.begin);
        if (name == "key" && c == ':') {
            isKeySecret = isSecretName(held);
            continue;
        }
        const bool isAddressKey =
            c == '=' && std::ranges::find(addressKeys, name) != addressKeys.end();
        if (!isAddressKey && !isSecretName(name) && !(name == "value" && isKeySecret))
            continue;
        out += text.substr(i, value.begin - i);
        out += secretMaskUtf8;
        i = value.end;
    }
    return out;
}

} // namespace

std::string cleanedText(std::string_view text)
{
    const bool hasLogin = text.find('@') != std::string_view::npos;
    const std::string open = hasLogin ? withoutLogins(text) : std::string(text);
    return open.find_first_of("=:") == std::string::npos ? open : withoutSecrets(open);
}

} // namespace chargetree
