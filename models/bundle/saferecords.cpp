// SPDX-License-Identifier: Apache-2.0
#include "models/bundle/saferecords.h"

#include "models/bundle/jsonrewriter.h"
#include "models/bundle/textcleaner.h"
#include "models/fields/jsontext.h"
#include "models/fields/secrets.h"
#include "models/fleet/scalars.h"

#include <charconv>
#include <cmath>

namespace chargetree {

namespace {

constexpr std::size_t mostWrittenBytes = std::size_t(64) << 20U; // of chargers that are kept
constexpr FieldPolicy unknown{Treatment::Unknown};

/// A plain value as JSON has it.
void appendPlain(const Scalar &value, std::string &out)
{
    if (value.type == ValueType::Text)
        appendJsonString(value.text, out);
    else if (value.type == ValueType::True)
        out += "true";
    else if (value.type == ValueType::False)
        out += "false";
    else if (value.type == ValueType::Number)
        out += value.text;
    else if (value.type == ValueType::BrokenText)
        out += "\"\""; // an empty one
    else
        out += "null";
}

/// To one decimal; what is no place on earth says nothing.
std::string rounded(std::string_view number)
{
    const double value = realOf(number).value_or(0);
    if (std::abs(value) > 1000)
        return "null";
    std::array<char, 16> digits{};
    const auto written =
        std::to_chars(digits.data(), digits.data() + digits.size(),
                      std::round(value * 10) / 10 + 0.0, std::chars_format::fixed, 1);
    return {digits.data(), written.ptr};
}

/// Names in code have letters; other keys may be anybody's.
bool isNameOfField(const Scalar &key)
{
    constexpr std::size_t longest = 64;
    std::size_t digits = 0;
    for (const char c : key.text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        const bool isDigit = c >= '0' && c <= '9';
        if (!isLetter && !isDigit && c != '-' && c != '.' && c != '$')
            return false;
        digits += isDigit ? 1 : 0;
    }
    return key.type == ValueType::Text && key.text.size() <= longest && digits < 4;
}

} // namespace

SafeRecords::SafeRecords(const Fleet &fleet, KnownValues &values)
    : m_fleet(fleet)
    , m_store(fleet.store())
    , m_values(values)
    , m_chargers(fleet.chargers().size())
{
}

void SafeRecords::append(ObjectId object, std::string &out)
{
    if (m_store.kindOf(object) != Kind::Charger) {
        appendObject(object, out);
        return;
    }
    if (number(m_fleet.chargerOf(object)) < m_chargers.size())
        m_chargers.set(number(m_fleet.chargerOf(object)));
    const auto written = m_written.find(number(object));
    if (written != m_written.end()) {
        out += written->second;
        return;
    }
    const std::size_t begin = out.size();
    appendObject(object, out);
    m_writtenBytes += out.size() - begin;
    if (m_writtenBytes <= mostWrittenBytes)
        m_written.emplace(number(object), out.substr(begin));
}

void SafeRecords::appendObject(ObjectId object, std::string &out)
{
    out += '{';
    for (std::size_t i = 0; i < m_store.keys(object).size(); ++i) {
        if (i > 0)
            out += ',';
        appendMember(object, i, out);
    }
    out += '}';
}

void SafeRecords::appendKey(const RecordStore::Key &key, std::string &out)
{
    const Scalar name = m_store.scalar(key.text);
    if (key.field == RecordStore::noField)
        appendUnknownKey(name, out);
    else
        appendJsonString(name.text, out);
    out += ':';
}

void SafeRecords::appendUnknownKey(const Scalar &key, std::string &out)
{
    appendJsonString(isNameOfField(key) ? m_values.searched(key.text)
                                        : m_values.nameOf(key.text, Category::Text),
                     out);
}

void SafeRecords::appendMember(ObjectId object, std::size_t key, std::string &out)
{
    const RecordStore::Key name = m_store.keys(object)[key];
    const Cell cell = m_store.cells(object)[key];
    appendKey(name, out);
    const bool isKnown = name.field != RecordStore::noField;
    const FieldRow *row = isKnown ? &fieldsOf(m_store.kindOf(object))[name.field] : nullptr;
    const bool isMasked = (isSecret(m_store, object) && isSecretKey(name))
                          || (!isKnown && isSecretName(m_store.scalar(name.text).text));
    if (cell.isObject())
        append(cell.object(), out);
    else if (cell.isList())
        appendList(m_store.list(cell.list()), out);
    else
        appendScalar(
            m_store.scalar(cell.text()), row,
            isMasked ? FieldPolicy{Treatment::Masked} : policyOf(m_store, object, name, cell), out);
}

void SafeRecords::appendList(std::span<const Cell> cells, std::string &out)
{
    out += '[';
    for (const Cell &cell : cells) {
        if (&cell != &cells.front())
            out += ',';
        appendElement(cell, out);
    }
    out += ']';
}

void SafeRecords::appendElement(Cell cell, std::string &out)
{
    if (cell.isObject())
        append(cell.object(), out);
    else if (cell.isList())
        appendList(m_store.list(cell.list()), out);
    else
        appendScalar(m_store.scalar(cell.text()), nullptr, unknown, out);
}

void SafeRecords::appendScalar(const Scalar &value, const FieldRow *row, const FieldPolicy &policy,
                               std::string &out)
{
    switch (fateOf(value, row, policy)) {
    case Fate::Kept:
        appendPlain(value, out);
        break;
    case Fate::Masked:
        static_cast<void>(m_values.nameOf(value.text, Category::Secret)); // counts it
        appendJsonString(secretMaskUtf8, out);
        break;
    case Fate::Searched:
        appendSearched(value, policy, out);
        break;
    case Fate::Identified: {
        const std::string id = m_values.identified(value.text);
        appendPlain({id == value.text ? value.type : ValueType::Text, id}, out);
        break;
    }
    case Fate::Replaced:
        appendJsonString(m_values.nameOf(value.text, categoryOf(value, policy)), out);
        break;
    case Fate::Rounded:
        appendPlain({value.type, rounded(value.text)}, out);
        break;
    case Fate::ListSearched:
        appendTexts(value, policy, out);
        break;
    case Fate::Rewritten:
        appendRewritten(value.text, policy, out);
        break;
    }
}

void SafeRecords::appendSearched(const Scalar &value, const FieldPolicy &policy, std::string &out)
{
    const bool isFree =
        policy.treatment == Treatment::Free || policy.treatment == Treatment::Setting;
    const std::string text =
        m_values.searched(isFree ? cleanedText(value.text) : std::string(value.text));
    appendPlain({text == value.text ? value.type : ValueType::Text, text}, out);
}

void SafeRecords::appendTexts(const Scalar &list, const FieldPolicy &policy, std::string &out)
{
    out += '[';
    JsonParts elements(list.text);
    bool isFirst = true;
    for (std::string_view element; elements.next(element); isFirst = false) {
        if (!isFirst)
            out += ',';
        if (element.starts_with('"'))
            appendSearched({ValueType::Text, std::string_view(jsonStringText(element))}, policy,
                           out);
        else
            appendRewritten(element, unknown, out);
    }
    out += ']';
}

void SafeRecords::appendRewritten(std::string_view json, const FieldPolicy &policy,
                                  std::string &out)
{
    const FieldPolicy within = policyWithin(policy);
    const JsonParticles parts{
        .key =
            [this](std::string_view key, std::string &to) {
                appendUnknownKey({ValueType::Text, key}, to);
            },
        .scalar =
            [&](const Scalar &value, std::string &to) {
                const bool isMask = value.text == secretMaskUtf8;
                appendScalar(value, nullptr, isMask ? FieldPolicy{Treatment::Masked} : within, to);
            }};
    rewriteJson(maskedJson(json, true), parts, out);
}

} // namespace chargetree
