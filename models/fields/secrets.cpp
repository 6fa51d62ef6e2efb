// SPDX-License-Identifier: Apache-2.0
#include "models/fields/secrets.h"

#include "models/fields/jsontext.h"

#include <algorithm>
#include <array>
#include <vector>

namespace chargetree {

namespace {

constexpr std::array<std::string_view, 6> secretParts{"password", "passwd", "passphrase",
                                                      "passcode", "secret", "token"};
constexpr std::array<std::string_view, 5> secretWords{"key", "pin", "pwd", "psk", "simpin"};
// Before "key" in a word that is written as one: "apikey", "AUTHORIZATIONKEY".
constexpr std::array<std::string_view, 13> keyPrefixes{
    "api",    "auth",   "authorization", "authentication", "private", "shared", "preshared",
    "access", "master", "encryption",    "security",       "wifi",    "ssh"};

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Words of camelCase, snake_case and dotted names, in lower case; "SIMPin" is "sim" and "pin".
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!isUpper(c) && !isLower(c)) {
            words.emplace_back();
            continue;
        }
        const bool afterLower = i > 0 && isLower(name[i - 1]);
        const bool beforeLower = i + 1 < name.size() && isLower(name[i + 1]);
        if (isUpper(c) && (afterLower || (beforeLower && !words.back().empty())))
            words.emplace_back();
        words.back() += lowered(c);
    }
    return words;
}

template <typename List>
bool holds(const List &list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isSecretWord(std::string_view word)
{
    if (holds(secretWords, word))
        return true;
    return word.ends_with("key") && holds(keyPrefixes, word.substr(0, word.size() - 3));
}

constexpr auto configName = field(Kind::Configuration, "configName");
constexpr auto configValue = field(Kind::Configuration, "configValue");

constexpr std::string_view nameKey = "\"configName\"";
constexpr std::string_view valueKey = "\"configValue\"";
constexpr std::string_view configurationsKey = "\"chargerConfigurations\"";

/// The value that a member `"name":…` holds, or nothing for another member.
std::string_view valueOf(std::string_view member, std::string_view quotedName)
{
    if (!member.starts_with(quotedName) || member.size() <= quotedName.size()
        || member[quotedName.size()] != ':')
        return {};
    return member.substr(quotedName.size() + 1);
}

bool isSecretObject(std::string_view object)
{
    JsonParts members(object);
    for (std::string_view member; members.next(member);) {
        const std::string_view name = valueOf(member, nameKey);
        if (name.starts_with('"') && isSecretName(jsonStringText(name)))
            return true;
    }
    return false;
}

void appendMasked(std::string_view json, bool areConfigurations, std::string &out);

void appendMember(std::string_view member, bool isSecretHere, bool areConfigurations,
                  std::string &out)
{
    const std::size_t length = jsonStringLength(member);
    const std::string_view key = member.substr(0, length);
    const std::string_view value = member.substr(length + 1);
    out += key;
    out += ':';
    const bool isMasked = (isSecretHere && key == valueKey)
                          || (areConfigurations && isSecretName(jsonStringText(key)));
    if (isMasked && value != "null" && value != "\"\"")
        appendJsonString(secretMaskUtf8, out);
    else
        appendMasked(value, areConfigurations || key == configurationsKey, out);
}

void appendMasked(std::string_view json, bool areConfigurations, std::string &out)
{
    if (json.empty() || (json[0] != '{' && json[0] != '[')) {
        out += json;
        return;
    }
    const bool isObject = json[0] == '{';
    const bool isSecretHere = isObject && isSecretObject(json);
    out += json[0];
    JsonParts parts(json);
    bool isFirst = true;
    for (std::string_view part; parts.next(part); isFirst = false) {
        if (!isFirst)
            out += ',';
        if (isObject)
            appendMember(part, isSecretHere, areConfigurations, out);
        else
            appendMasked(part, areConfigurations, out);
    }
    out += json.back();
}

} // namespace

bool isSecretName(std::string_view name)
{
    std::string flat;
    for (const char c : name) {
        if (isUpper(c) || isLower(c))
            flat += lowered(c);
    }
    const auto isIn = [&flat](std::string_view part) {
        return flat.find(part) != std::string::npos;
    };
    if (std::any_of(secretParts.begin(), secretParts.end(), isIn))
        return true;
    const auto words = wordsOf(name);
    return std::any_of(words.begin(), words.end(), isSecretWord);
}

bool isSecret(const RecordStore &store, ObjectId object)
{
    if (store.kindOf(object) != Kind::Configuration)
        return false;
    const auto keys = store.keys(object);
    const auto cells = store.cells(object);
    for (std::size_t i = 0; i < keys.size(); ++i) { // a doubled key may hide the name
        if (keys[i].field == configName.row && cells[i].isText()
            && isSecretName(store.scalar(cells[i].text()).text))
            return true;
    }
    return false;
}

bool isSecretKey(const RecordStore::Key &key)
{
    // What the API's page does not know may be the value under another name.
    return key.field == configValue.row || key.field == RecordStore::noField;
}

bool isMasked(const RecordStore &store, ObjectId object, FieldId field)
{
    if (field != configValue || !isSecret(store, object))
        return false;
    const Scalar value = store.scalar(object, field);
    return value.type != ValueType::Absent && value.type != ValueType::Null
           && (value.type != ValueType::Text || !value.text.empty());
}

std::string maskedJson(std::string_view minified, bool areConfigurations)
{
    const auto has = [minified](std::string_view key) {
        return minified.find(key) != std::string_view::npos;
    };
    if (!areConfigurations && !has(nameKey) && !has(configurationsKey))
        return std::string(minified);
    std::string out;
    out.reserve(minified.size());
    appendMasked(minified, areConfigurations, out);
    return out;
}

} // namespace chargetree
