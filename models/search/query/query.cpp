// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/query.h"

#include <QSet>

namespace chargetree {

namespace {

void collectWanted(const Expression &expression, bool isNegated, std::vector<const Term *> &terms)
{
    const bool isUnwanted = isNegated != expression.isNegated;
    for (const Expression &part : expression.parts)
        collectWanted(part, isUnwanted, terms);
    if (expression.joint == Expression::Joint::None && !isUnwanted)
        terms.push_back(&expression.term);
}

/// Collects what may be marked in a text.
class MarkCollector final {
public:
    void operator()(const WordsTerm &term)
    {
        for (const TextPattern &word : term.words)
            add(word);
    }
    void operator()(const FieldTerm &term)
    {
        if (term.condition.text)
            add(*term.condition.text);
    }
    void operator()(const ConfigurationTerm &term)
    {
        add(term.key);
        if (term.value && term.value->text)
            add(*term.value->text);
    }
    void operator()(const RawTerm &term) { add(term.text); }
    void operator()(const PresenceTerm &) { }
    void operator()(const StateTerm &) { }
    void operator()(const KindTerm &) { }

    QStringList marks;

private:
    void add(const TextPattern &pattern)
    {
        for (const std::string &piece : pattern.pieces()) {
            const QString mark = QString::fromStdString(piece);
            if (mark.isEmpty() || m_seen.contains(mark))
                continue;
            m_seen.insert(mark);
            marks.append(mark);
        }
    }

    QSet<QString> m_seen;
};

} // namespace

std::vector<const Term *> Query::wanted() const
{
    std::vector<const Term *> terms;
    if (!m_isEmpty)
        collectWanted(m_expression, false, terms);
    return terms;
}

QStringList Query::marks() const
{
    MarkCollector collector;
    for (const Term *term : wanted())
        std::visit(collector, *term);
    return collector.marks;
}

Query Query::of(RecordKind kind) const
{
    if (m_isEmpty)
        return *this;
    Expression all{.joint = Expression::Joint::All};
    all.parts = {m_expression, Expression{.term = KindTerm{kind}}};
    return Query(std::move(all));
}

} // namespace chargetree
