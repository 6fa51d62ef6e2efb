// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/queryparser.h"

#include "models/search/query/termreader.h"

#include <QCoreApplication>

namespace chargetree {

namespace {

constexpr int deepest = 50; // brackets in brackets

QueryFault faultAt(const QueryToken &token, const QString &sentence)
{
    return {.sentence = sentence, .position = token.position, .length = token.length};
}

/// Reads expressions out of tokens; what does not fit sets the fault, and the first one stays.
class QueryParser final {
    Q_DECLARE_TR_FUNCTIONS(chargetree::QueryParser)

public:
    explicit QueryParser(const QString &text)
        : m_tokens(queryTokens(text))
    {
    }
    std::variant<Query, QueryFault> query();

private:
    using Kind = QueryToken::Kind;

    [[nodiscard]] bool isAtEnd() const { return m_next >= m_tokens.size() || m_fault; }
    [[nodiscard]] bool isNext(Kind kind) const
    {
        return m_next < m_tokens.size() && m_tokens[m_next].kind == kind;
    }
    Expression readAny();
    Expression readAll();
    Expression readOne();
    Expression readBrackets();
    Expression readTerm();
    void fail(const QueryToken &token, const QString &sentence);

    std::vector<QueryToken> m_tokens;
    std::size_t m_next = 0;
    int m_depth = 0;
    std::optional<QueryFault> m_fault;
};

std::variant<Query, QueryFault> QueryParser::query()
{
    if (m_tokens.empty())
        return Query();
    Expression expression = readAny();
    if (!m_fault && isNext(Kind::Closing)) {
        fail(m_tokens[m_next], tr("The bracket that closes here was not opened; leave it out, or "
                                  "put the text in quotes."));
    }
    if (m_fault)
        return *m_fault;
    const bool isNothing = expression.joint == Expression::Joint::All && expression.parts.empty();
    return isNothing ? Query() : Query(std::move(expression)); // empty quotes, an accent alone
}

Expression QueryParser::readAny()
{
    Expression any{.joint = Expression::Joint::Any};
    any.parts.push_back(readAll());
    while (!m_fault && isNext(Kind::Or)) {
        ++m_next;
        any.parts.push_back(readAll());
    }
    return any.parts.size() == 1 ? std::move(any.parts.front()) : std::move(any);
}

/// The bare words among the parts are looked for together.
Expression QueryParser::readAll()
{
    Expression all{.joint = Expression::Joint::All};
    WordCollector words;
    const std::size_t first = m_next;
    while (!isAtEnd() && !isNext(Kind::Or) && !isNext(Kind::Closing)) {
        if (isNext(Kind::Term) && isBareWord(m_tokens[m_next]) && !m_tokens[m_next].isOpenQuote)
            words.add(m_tokens[m_next++].text);
        else
            all.parts.push_back(readOne());
    }
    const bool isStray = m_depth == 0 && isNext(Kind::Closing); // query() says so
    if (m_next == first && !m_fault && !isStray) { // what stands around wants something here
        const QueryToken &lonely = m_tokens[m_next < m_tokens.size() ? m_next : m_next - 1];
        fail(lonely, lonely.kind == Kind::Or
                         ? tr("“OR” wants something on both sides; write a OR b, or put it in "
                              "quotes.")
                         : tr("There is nothing in these brackets; write something there, or "
                              "leave them out."));
    }
    if (!words.isEmpty())
        all.parts.insert(all.parts.begin(), Expression{.term = words.taken()});
    return all.parts.size() == 1 ? std::move(all.parts.front()) : std::move(all);
}

Expression QueryParser::readOne()
{
    bool isNegated = false;
    for (; isNext(Kind::Not); ++m_next)
        isNegated = !isNegated;
    Expression one = isNext(Kind::Opening) ? readBrackets() : readTerm();
    one.isNegated = one.isNegated != isNegated;
    return one;
}

Expression QueryParser::readBrackets()
{
    const QueryToken &opening = m_tokens[m_next++];
    if (++m_depth > deepest) {
        fail(opening, tr("Here are too many brackets in brackets; leave some out."));
        return {};
    }
    if (m_next >= m_tokens.size()) {
        fail(opening, tr("The bracket that opens here is not closed; add “)”."));
        return {};
    }
    Expression inside = readAny();
    --m_depth;
    if (isNext(Kind::Closing))
        ++m_next;
    else
        fail(opening, tr("The bracket that opens here is not closed; add “)”."));
    return inside;
}

Expression QueryParser::readTerm()
{
    if (!isNext(Kind::Term)) { // a dash in front of OR or a closing bracket
        fail(m_tokens[m_next - 1],
             tr("The dash here negates nothing; write it right in front of a term."));
        return {};
    }
    const QueryToken &token = m_tokens[m_next++];
    if (token.isOpenQuote) {
        fail(token, tr("The quote that opens here is not closed; add “\"”."));
        return {};
    }
    auto term = readQueryTerm(token);
    if (auto *fault = std::get_if<QueryFault>(&term)) {
        if (!m_fault)
            m_fault = std::move(*fault);
        return {};
    }
    return {.term = std::get<Term>(std::move(term))};
}

void QueryParser::fail(const QueryToken &token, const QString &sentence)
{
    if (!m_fault)
        m_fault = faultAt(token, sentence);
}

} // namespace

std::variant<Query, QueryFault> parseQuery(const QString &text)
{
    return QueryParser(text).query();
}

} // namespace chargetree
