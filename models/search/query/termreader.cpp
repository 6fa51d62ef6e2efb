// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/termreader.h"

#include "models/fields/visibletext.h"
#include "models/search/query/querystates.h"
#include "models/search/query/valuereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chargetree {

namespace {

bool isName(TypedText typed, QLatin1String word)
{
    return plainText(typed).compare(word, Qt::CaseInsensitive) == 0;
}

/// As a sentence may repeat it.
QString said(TypedText text)
{
    constexpr qsizetype longest = 60;
    return visibleText(plainText(text), longest);
}

bool isHexPair(TypedText text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](const TypedChar &c) {
               const char16_t letter = c.character.toLower().unicode();
               return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
           });
}

/// Reads one term; see readQueryTerm().
class TermReader final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::QueryParser)

public:
    TermReader(const QueryToken &token, FieldParts parts)
        : m_token(token)
        , m_parts(parts)
        , m_name(plainText(parts.name))
    {
    }
    std::variant<Term, QueryFault> read() const;

private:
    using Outcome = std::variant<Term, QueryFault>;

    [[nodiscard]] Outcome readState() const;
    [[nodiscard]] Outcome readPresence() const;
    [[nodiscard]] Outcome readKind() const;
    [[nodiscard]] Outcome readField() const;
    [[nodiscard]] Outcome readConfiguration() const;
    [[nodiscard]] QueryFault unknownField(TypedText name) const;
    [[nodiscard]] QueryFault fault(TypedText place, const QString &sentence) const;

    const QueryToken &m_token;
    FieldParts m_parts;
    QString m_name;
};

TermReader::Outcome TermReader::read() const
{
    struct WordRow {
        QLatin1String name;
        Outcome (TermReader::*read)() const;
    };
    constexpr std::array rows{
        WordRow{"is"_L1, &TermReader::readState},
        WordRow{"has"_L1, &TermReader::readPresence},
        WordRow{"kind"_L1, &TermReader::readKind},
    };
    const auto row = std::ranges::find_if(
        rows, [this](const WordRow &known) { return isName(m_parts.name, known.name); });
    if (m_parts.value.empty()) {
        const bool isKnown = row != rows.end() || searchedField(m_name);
        return isKnown ? fault({}, tr("Behind “%1” nothing is asked for; write what it is to be.")
                                       .arg(said(m_parts.name)))
                       : unknownField(m_parts.name);
    }
    return row == rows.end() ? readField() : (this->*row->read)();
}

TermReader::Outcome TermReader::readState() const
{
    const QString word = plainText(m_parts.value);
    if (const StateRow *state = queryState(word))
        return StateTerm{state};
    QStringList words;
    for (const StateRow &state : queryStates())
        words.append(QString::fromUtf8(state.word.data(), qsizetype(state.word.size())));
    const QString alike = mostAlike(word, words);
    return fault(
        m_parts.value,
        alike.isEmpty()
            ? tr("There is no state “%1”; there are %2.")
                  .arg(said(m_parts.value), words.join(", "_L1))
            : tr("There is no state “%1”; did you mean “%2”?").arg(said(m_parts.value), alike));
}

TermReader::Outcome TermReader::readPresence() const
{
    const auto field = searchedField(plainText(m_parts.value));
    if (!field || field->reading == SearchedField::Reading::Raw)
        return unknownField(m_parts.value);
    return PresenceTerm{*field};
}

TermReader::Outcome TermReader::readKind() const
{
    QStringList words;
    for (const RecordKindRow &row : recordKindRows) {
        words.append(QString::fromUtf8(row.word.data(), qsizetype(row.word.size())));
        if (isName(m_parts.value, QLatin1String(row.word.data(), qsizetype(row.word.size()))))
            return KindTerm{row.kind};
    }
    return fault(
        m_parts.value,
        tr("There is no kind “%1”; there are %2.").arg(said(m_parts.value), words.join(", "_L1)));
}

TermReader::Outcome TermReader::readField() const
{
    const auto field = searchedField(m_name);
    if (!field)
        return unknownField(m_parts.name);
    if (field->isPresenceOnly()) {
        return fault({}, tr("“%1” has no value of its own; has:%1 asks whether there is one.")
                             .arg(said(m_parts.name)));
    }
    if (field->reading == SearchedField::Reading::Configuration)
        return readConfiguration();
    auto condition = readCondition(*field, m_parts);
    if (auto *fault = std::get_if<QueryFault>(&condition))
        return std::move(*fault);
    auto &met = std::get<Condition>(condition);
    if (field->reading == SearchedField::Reading::Raw)
        return RawTerm{std::move(*met.text)};
    return FieldTerm{*field, std::move(met)};
}

/// `config:key`, `config:key=value`; `config=key` is the whole key.
TermReader::Outcome TermReader::readConfiguration() const
{
    using Sign = FieldParts::Sign;
    const auto parts = partedAtSign(m_parts.value);
    const TypedText key = parts ? parts->name : m_parts.value;
    if (m_parts.sign != Sign::Contains && m_parts.sign != Sign::Equal) {
        return fault({}, tr("“%1” wants a key first; write %1:key=value.").arg(said(m_parts.name)));
    }
    const auto place =
        m_parts.sign == Sign::Equal ? TextPattern::Place::Whole : TextPattern::Place::Anywhere;
    ConfigurationTerm term{.key = TextPattern::ofTyped(key, place)};
    if (!parts)
        return term;
    if (parts->value.empty()) {
        return fault(
            {}, tr("Behind “%1” nothing is asked for; write what it is to be.").arg(said(key)));
    }
    const SearchedField value{.name = said(key),
                              .fields = {field(Kind::Configuration, "configValue")}};
    auto condition = readConfigurationValue(value, *parts);
    if (auto *fault = std::get_if<QueryFault>(&condition))
        return std::move(*fault);
    term.value = std::get<Condition>(std::move(condition));
    return term;
}

QueryFault TermReader::unknownField(TypedText name) const
{
    const QString typed = plainText(name);
    QStringList known = searchedFieldNames();
    if (name.data() == m_parts.name.data())
        known += {u"is"_s, u"has"_s, u"kind"_s};
    const QString alike = mostAlike(typed, known);
    if (!alike.isEmpty())
        return fault(name, tr("There is no field “%1”; did you mean “%2”?").arg(said(name), alike));
    return fault(
        name,
        tr("There is no field “%1”; to find the text itself, put it in quotes.").arg(said(name)));
}

/// Without a place it is the whole term.
QueryFault TermReader::fault(TypedText place, const QString &sentence) const
{
    if (place.empty())
        return {.sentence = sentence, .position = m_token.position, .length = m_token.length};
    return {.sentence = sentence,
            .position = place.front().place,
            .length = place.back().place + 1 - place.front().place};
}

} // namespace

void WordCollector::add(TypedText word)
{
    m_typed += plainText(word) + u' ';
    TextPattern pattern = TextPattern::ofTyped(word);
    const bool isQuoted = !word.empty() && word.front().isQuoted;
    if (pattern.hasStar() || isQuoted) {
        m_hasStar = m_hasStar || pattern.hasStar();
        m_term.words.push_back(std::move(pattern));
        return;
    }
    // What folding has made a space parts words.
    std::string part;
    for (const char c : pattern.pieces().front() + ' ') {
        if (c != ' ')
            part += c;
        else if (!part.empty())
            m_term.words.push_back(TextPattern::ofFolded(std::exchange(part, {})));
    }
}

WordsTerm WordCollector::taken()
{
    if (!m_hasStar)
        m_term.forms = tagForms(m_typed);
    return std::move(m_term);
}

bool isBareWord(const QueryToken &term)
{
    const auto parts = fieldParts(term);
    return !parts
           || (parts->sign == FieldParts::Sign::Contains && isHexPair(parts->name)
               && !searchedField(plainText(parts->name)));
}

std::variant<Term, QueryFault> readQueryTerm(const QueryToken &term)
{
    if (!isBareWord(term))
        return TermReader(term, *fieldParts(term)).read();
    WordCollector words;
    words.add(term.text);
    return words.taken();
}

} // namespace chargetree
