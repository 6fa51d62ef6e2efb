// SPDX-License-Identifier: Apache-2.0
#include "models/changes/changewords.h"

#include "models/fields/fieldtext.h"
#include "models/fields/jsontext.h"
#include "models/fields/valuetext.h"
#include "models/fields/visibletext.h"

#include <array>

namespace chargetree {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Changes", text);
}

struct Word {
    const char *key;
    const char *word;
};

// In the order of ChangeType.
constexpr std::array<Word, changeTypeCount> changeWords{{
    {"added", QT_TRANSLATE_NOOP("Changes", "Added")},
    {"removed", QT_TRANSLATE_NOOP("Changes", "Removed")},
    {"changed", QT_TRANSLATE_NOOP("Changes", "Changed")},
    {"moved", QT_TRANSLATE_NOOP("Changes", "Moved")},
}};

// In the order of ItemKind.
constexpr std::array<Word, itemKindCount> kindWords{{
    {"document", QT_TRANSLATE_NOOP("Changes", "Document")},
    {"homeSite", QT_TRANSLATE_NOOP("Changes", "Home site")},
    {"driver", QT_TRANSLATE_NOOP("Changes", "Driver")},
    {"tag", QT_TRANSLATE_NOOP("Changes", "Tag")},
    {"site", QT_TRANSLATE_NOOP("Changes", "Site")},
    {"charger", QT_TRANSLATE_NOOP("Changes", "Charger")},
    {"socket", QT_TRANSLATE_NOOP("Changes", "Socket")},
    {"configuration", QT_TRANSLATE_NOOP("Changes", "Configuration")},
    {"grant", QT_TRANSLATE_NOOP("Changes", "Grant")},
}};

const Word &row(ChangeType type)
{
    return changeWords[static_cast<std::size_t>(type)];
}

const Word &row(ItemKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

// What our own fields are called.
constexpr std::array<Word, 4> ownFields{{
    {"parent", QT_TRANSLATE_NOOP("Changes", "Stands under")},
    {"copy", QT_TRANSLATE_NOOP("Changes", "Own copy of the site")},
    {"mayUse", QT_TRANSLATE_NOOP("Changes", "Chargers that the driver may use")},
    {"validity", QT_TRANSLATE_NOOP("Changes", "Validity")},
}};

// The words of `validity`.
constexpr std::array<Word, 2> validityWords{{
    {"\"valid\"", QT_TRANSLATE_NOOP("Changes", "Valid")},
    {"\"expired\"", QT_TRANSLATE_NOOP("Changes", "Expired")},
}};

template <typename Words>
const Word *found(const Words &words, std::string_view key)
{
    for (const Word &word : words) {
        if (key == word.key)
            return &word;
    }
    return nullptr;
}

/// A value as the arena would keep it; `text` is what it then refers to.
Scalar scalarOf(const std::string &json, std::string &text)
{
    text = json;
    switch (json.front()) {
    case '"':
        text = jsonStringText(json);
        return {ValueType::Text, text};
    case '{':
    case '[':
        return {ValueType::Json, text};
    case 't':
        return {ValueType::True, {}};
    case 'f':
        return {ValueType::False, {}};
    case 'n':
        return {ValueType::Null, {}};
    default:
        return {ValueType::Number, text};
    }
}

} // namespace

std::string_view changeKey(ChangeType type)
{
    return row(type).key;
}

std::string_view kindKey(ItemKind kind)
{
    return row(kind).key;
}

QString changeWord(ChangeType type)
{
    return said(row(type).word);
}

QString kindWord(ItemKind kind)
{
    return said(row(kind).word);
}

QString changeField(const Change &change)
{
    if (change.fieldId) {
        const bool isPart = change.fieldId->kind == Kind::Location;
        const QString title = fieldTitle(*change.fieldId);
        return isPart ? fieldTitle(field(Kind::Charger, "locationInfo")) + u" › " + title : title;
    }
    if (change.type == ChangeType::Changed || change.type == ChangeType::Moved) {
        const Word *own = change.isOwnField ? found(ownFields, change.field) : nullptr;
        return own ? said(own->word) : visibleText(change.field);
    }
    return {};
}

QString changeValue(const Change &change, const std::string &json, const Wording &wording)
{
    if (json.empty())
        return {};
    if (change.isOwnField && change.field == "validity") {
        if (const Word *word = found(validityWords, json))
            return said(word->word);
    }
    std::string text;
    const Scalar value = scalarOf(json, text);
    if (change.fieldId)
        return valueText(*change.fieldId, value, wording);
    return visibleText(value.type == ValueType::Text ? text : json);
}

QString changeValues(const Change &change, const Wording &wording)
{
    if (change.type == ChangeType::Added || change.type == ChangeType::Removed)
        return {};
    const auto shown = [&](const std::string &json) {
        const QString text = changeValue(change, json, wording);
        return text.isEmpty() ? QStringLiteral("–") : text;
    };
    return shown(change.old) + u" → " + shown(change.now);
}

} // namespace chargetree
