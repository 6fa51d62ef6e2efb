// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/completion.h"

#include "models/fields/fieldtext.h"
#include "models/fields/personal.h"
#include "models/search/query/fieldvalues.h"
#include "models/search/query/querystates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

constexpr std::size_t mostSuggestions = 50;
constexpr qsizetype shortestName = 2; // one letter begins too many names

QString textOf(std::string_view word)
{
    return QString::fromUtf8(word.data(), qsizetype(word.size()));
}

/// Gathers suggestions for one place of a query.
class Completer final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::Completer)

public:
    Completer(const SearchScope &scope, int cursor)
        : m_scope(scope)
        , m_cursor(cursor)
    {
    }
    Completion complete(const QueryToken &token);

private:
    void completeName(const QueryToken &token);
    void completeValue(const QueryToken &token, const FieldParts &parts);
    void completeConfiguration(const QueryToken &token, const FieldParts &parts);
    void suggestFields(const QString &sign, bool isForPresence);
    void suggestStates();
    void suggestKinds();
    void suggestFlags();
    void suggestValues(const SearchedField &field, const std::optional<TextPattern> &key = {});
    void add(const QString &text, const QString &help);
    void setRange(int from, int end);
    [[nodiscard]] QString typedBefore(TypedText text) const;

    const SearchScope &m_scope;
    int m_cursor;
    QString m_typed; // before the cursor, in what is replaced
    Completion m_completion;
};

Completion Completer::complete(const QueryToken &token)
{
    const auto parts = fieldParts(token);
    if (!parts || m_cursor < parts->signEnd)
        completeName(token);
    else
        completeValue(token, *parts);
    const auto isEarlier = [this](const Suggestion &one, const Suggestion &two) {
        const auto rank = [this](const Suggestion &suggestion) {
            const QStringView bare =
                QStringView(suggestion.text).mid(suggestion.text.startsWith(u'"') ? 1 : 0);
            return std::pair(!bare.startsWith(m_typed, Qt::CaseInsensitive),
                             -qint64(suggestion.count));
        };
        return rank(one) < rank(two);
    };
    std::ranges::stable_sort(m_completion.suggestions, isEarlier);
    if (m_completion.suggestions.size() > mostSuggestions)
        m_completion.suggestions.resize(mostSuggestions);
    return std::move(m_completion);
}

/// A bare word may be about to become a field.
void Completer::completeName(const QueryToken &token)
{
    const auto parts = fieldParts(token);
    m_typed = typedBefore(parts ? parts->name : TypedText(token.text));
    if (m_typed.size() < shortestName || token.isOpenQuote || token.text.front().isQuoted)
        return;
    setRange(token.position, parts ? parts->name.back().place + 1 : token.end());
    suggestFields(parts ? QString() : u":"_s, false);
    for (const auto &[word, help] :
         {std::pair(u"is"_s, tr("State")), std::pair(u"has"_s, tr("Whether a field is filled")),
          std::pair(u"kind"_s, tr("Kind of record"))})
        add(parts ? word : QString(word + u':'), help);
    std::erase_if(m_completion.suggestions, [this](const Suggestion &suggestion) {
        return !suggestion.text.startsWith(m_typed, Qt::CaseInsensitive);
    });
}

void Completer::completeValue(const QueryToken &token, const FieldParts &parts)
{
    m_typed = typedBefore(parts.value);
    setRange(parts.signEnd, token.end());
    const QString name = plainText(parts.name).toLower();
    if (name == "is"_L1)
        return suggestStates();
    if (name == "has"_L1)
        return suggestFields({}, true);
    if (name == "kind"_L1)
        return suggestKinds();
    const auto field = searchedField(name);
    if (!field)
        return;
    if (field->reading == SearchedField::Reading::Configuration)
        completeConfiguration(token, parts);
    else if (field->hasFlag())
        suggestFlags();
    else if (field->hasText())
        suggestValues(*field);
}

/// A key, and behind the sign that follows it a value that this key has.
void Completer::completeConfiguration(const QueryToken &token, const FieldParts &parts)
{
    const auto inner = partedAtSign(parts.value);
    if (!inner || m_cursor < inner->signEnd) {
        suggestValues({.fields = {field(Kind::Configuration, "configName")}});
        return;
    }
    m_typed = typedBefore(inner->value);
    setRange(inner->signEnd, token.end());
    suggestValues({.fields = {field(Kind::Configuration, "configValue")}},
                  TextPattern::ofTyped(inner->name));
}

/// The short names, then the others of the API. What has no value of its own stands behind `has:`
/// alone, and what every record has never does.
void Completer::suggestFields(const QString &sign, bool isForPresence)
{
    const QStringList names = searchedFieldNames();
    const std::vector<FieldHelp> shortNames = fieldHelp();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const auto field = searchedField(names[i]);
        const bool isSuggested = isForPresence ? field->reading != SearchedField::Reading::Raw
                                               : !field->isPresenceOnly();
        if (isSuggested) {
            add(names[i] + sign, place < shortNames.size() ? shortNames[place].help
                                                           : fieldTitle(field->fields.front()));
        }
    }
}

void Completer::suggestStates()
{
    for (const StateRow &state : queryStates())
        add(textOf(state.word), QCoreApplication::translate("chargetree::QueryStates", state.help));
}

void Completer::suggestKinds()
{
    constexpr std::array kinds{NodeKind::HomeSite, NodeKind::Driver,  NodeKind::Tag,
                               NodeKind::Site,     NodeKind::Charger, NodeKind::Socket};
    for (std::size_t i = 0; i < recordKindRows.size(); ++i)
        add(textOf(recordKindRows[i].word),
            i < kinds.size() ? Wording::kind(kinds[i]) : tr("Configuration"));
}

void Completer::suggestFlags()
{
    add(u"yes"_s, {});
    add(u"no"_s, {});
}

void Completer::suggestValues(const SearchedField &field, const std::optional<TextPattern> &key)
{
    const bool isOfPerson =
        std::ranges::any_of(field.fields, [](FieldId each) { return isPersonal(each); });
    for (FieldValue &value : fieldValues(m_scope, field, m_typed, key))
        m_completion.suggestions.push_back(
            {.text = std::move(value.typed), .count = value.count, .isPersonal = isOfPerson});
}

/// What begins as typed, or has it somewhere.
void Completer::add(const QString &text, const QString &help)
{
    if (text.contains(m_typed, Qt::CaseInsensitive))
        m_completion.suggestions.push_back({.text = text, .help = help});
}

void Completer::setRange(int from, int end)
{
    m_completion.position = from;
    m_completion.length = end - from;
}

QString Completer::typedBefore(TypedText text) const
{
    const auto end =
        std::ranges::find_if(text, [this](const TypedChar &c) { return c.place >= m_cursor; });
    return plainText({text.begin(), end});
}

} // namespace

Completion completionAt(const SearchScope &scope, const QString &text, int cursor)
{
    for (const QueryToken &token : queryTokens(text)) {
        if (token.kind == QueryToken::Kind::Term && token.position < cursor && cursor <= token.end()
            && !token.text.empty())
            return Completer(scope, cursor).complete(token);
    }
    return {.position = cursor};
}

} // namespace chargetree
