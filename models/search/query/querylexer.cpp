// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/querylexer.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

struct SignRow {
    QStringView text;
    FieldParts::Sign sign;
};

// The longer ones first.
constexpr std::array signRows{
    SignRow{u":<=", FieldParts::Sign::AtMost}, SignRow{u":>=", FieldParts::Sign::AtLeast},
    SignRow{u"<=", FieldParts::Sign::AtMost},  SignRow{u">=", FieldParts::Sign::AtLeast},
    SignRow{u":=", FieldParts::Sign::Equal},   SignRow{u":<", FieldParts::Sign::Less},
    SignRow{u":>", FieldParts::Sign::Greater}, SignRow{u":", FieldParts::Sign::Contains},
    SignRow{u"=", FieldParts::Sign::Equal},    SignRow{u"<", FieldParts::Sign::Less},
    SignRow{u">", FieldParts::Sign::Greater},
};

bool isSign(QChar c)
{
    return c == u':' || c == u'=' || c == u'<' || c == u'>';
}

/// Goes through a query once, from left to right.
class QueryLexer final {
public:
    explicit QueryLexer(const QString &query)
        : m_query(query)
    {
    }
    std::vector<QueryToken> tokens();

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_query.size(); }
    [[nodiscard]] QChar here() const { return m_query[m_at]; }
    [[nodiscard]] bool isDashBeforeTerm() const;
    void addSign(QueryToken::Kind kind);
    void addTerm();
    void takeQuoted(QueryToken &term);

    const QString &m_query;
    qsizetype m_at = 0;
    int m_open = 0; // brackets
    std::vector<QueryToken> m_tokens;
};

std::vector<QueryToken> QueryLexer::tokens()
{
    while (!isAtEnd()) {
        if (here().isSpace())
            ++m_at;
        else if (here() == u'(')
            addSign(QueryToken::Kind::Opening);
        else if (here() == u')')
            addSign(QueryToken::Kind::Closing);
        else if (isDashBeforeTerm())
            addSign(QueryToken::Kind::Not);
        else
            addTerm();
    }
    return std::move(m_tokens);
}

bool QueryLexer::isDashBeforeTerm() const
{
    return here() == u'-' && m_at + 1 < m_query.size() && !m_query[m_at + 1].isSpace();
}

void QueryLexer::addSign(QueryToken::Kind kind)
{
    m_tokens.push_back({.kind = kind, .position = static_cast<int>(m_at), .length = 1});
    ++m_at;
}

void QueryLexer::addTerm()
{
    QueryToken term{.position = static_cast<int>(m_at)};
    int ownBrackets = 0;
    bool mayQuote = true; // at the beginning and behind a sign
    while (!isAtEnd() && !here().isSpace()) {
        const QChar c = here();
        if (c == u')' && ownBrackets-- == 0)
            break;
        ownBrackets += c == u'(' ? 1 : 0;
        if (c == u'"' && mayQuote) {
            takeQuoted(term);
        } else {
            term.text.push_back({c, static_cast<int>(m_at), false});
            ++m_at;
        }
        mayQuote = isSign(c) || c == u'*' || c == u'.';
    }
    term.length = static_cast<int>(m_at) - term.position;
    if (QStringView(m_query).mid(term.position, term.length) == u"OR")
        term = {.kind = QueryToken::Kind::Or, .position = term.position, .length = term.length};
    m_tokens.push_back(std::move(term));
}

void QueryLexer::takeQuoted(QueryToken &term)
{
    for (++m_at; !isAtEnd() && here() != u'"'; ++m_at)
        term.text.push_back({here(), static_cast<int>(m_at), true});
    if (isAtEnd())
        term.isOpenQuote = true;
    else
        ++m_at;
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isName(TypedText text)
{
    return !text.empty() && isAsciiLetter(text.front().character)
           && std::ranges::all_of(text, [](const TypedChar &c) {
                  return isAsciiLetter(c.character) || (c.character >= u'0' && c.character <= u'9');
              });
}

bool begins(TypedText text, QStringView sign)
{
    return text.size() >= std::size_t(sign.size())
           && std::equal(sign.begin(), sign.end(), text.begin(),
                         [](QChar c, const TypedChar &typed) { return typed.is(c.unicode()); });
}

} // namespace

QString plainText(TypedText text)
{
    QString plain;
    plain.reserve(qsizetype(text.size()));
    for (const TypedChar &c : text)
        plain += c.character;
    return plain;
}

std::vector<QueryToken> queryTokens(const QString &query)
{
    return QueryLexer(query).tokens();
}

std::optional<FieldParts> partedAtSign(TypedText text)
{
    const auto found = std::ranges::find_if(
        text, [](const TypedChar &c) { return !c.isQuoted && isSign(c.character); });
    if (found == text.end())
        return {};
    const auto place = static_cast<std::size_t>(found - text.begin());
    const TypedText rest = text.subspan(place);
    for (const SignRow &row : signRows) {
        if (!begins(rest, row.text))
            continue;
        const auto length = std::size_t(row.text.size());
        return FieldParts{.name = text.first(place),
                          .sign = row.sign,
                          .signEnd = rest[length - 1].place + 1,
                          .value = rest.subspan(length)};
    }
    return {};
}

std::optional<FieldParts> fieldParts(const QueryToken &term)
{
    auto parts = partedAtSign(term.text);
    const bool isQuoted = !term.text.empty() && term.text.front().isQuoted;
    if (!parts || isQuoted || !isName(parts->name))
        return {};
    return parts;
}

} // namespace chargetree
