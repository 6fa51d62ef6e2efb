// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/querymatcher.h"

#include "models/search/query/configurationscan.h"
#include "models/search/query/fieldscan.h"
#include "models/search/query/fieldtest.h"
#include "models/search/query/rawscan.h"
#include "models/search/query/statescan.h"
#include "models/search/wordsearch.h"

namespace chargetree {

namespace {

constexpr RecordKinds allKinds{RecordKind::HomeSite,     RecordKind::Driver,  RecordKind::Tag,
                               RecordKind::Site,         RecordKind::Charger, RecordKind::Socket,
                               RecordKind::Configuration};
constexpr RecordKinds kindsWithWords{RecordKind::HomeSite, RecordKind::Driver,  RecordKind::Tag,
                                     RecordKind::Site,     RecordKind::Charger, RecordKind::Socket};

/// Which kinds a term asks for something of.
struct Asked {
    RecordKinds all = {}; // others do not meet it, negated or not
    RecordKinds own = {}; // not by what belongs to them or what they belong to
};

Asked askedBy(const Term &term)
{
    struct Visitor {
        Asked operator()(const WordsTerm &) const { return {kindsWithWords, {}}; }
        Asked operator()(const FieldTerm &field) const { return ofField(field.field); }
        Asked operator()(const PresenceTerm &presence) const { return ofField(presence.field); }
        Asked operator()(const ConfigurationTerm &) const
        {
            return {{RecordKind::Charger, RecordKind::Configuration}, {RecordKind::Configuration}};
        }
        Asked operator()(const RawTerm &) const { return {allKinds, allKinds}; }
        Asked operator()(const StateTerm &state) const { return askedByState(*state.state); }
        Asked operator()(const KindTerm &kind) const { return {allKinds, {kind.kind}}; }

        static Asked ofField(const SearchedField &field)
        {
            return {kindsWith(field), kindsOwning(field)};
        }
        static Asked askedByState(const StateRow &state)
        {
            return {kindsInState(state), kindsOwningState(state)};
        }
    };
    return std::visit(Visitor{}, term);
}

/// Whether only a text within one field can meet it.
bool isOfTextAlone(const FieldTerm &term)
{
    const bool isPlain = term.field.reading == SearchedField::Reading::Values
                         || term.field.reading == SearchedField::Reading::EvseId;
    const Condition &condition = term.condition;
    return isPlain && condition.text && !condition.number && !condition.time && !condition.flag;
}

/// Gathers over a whole query what it asks of.
struct AskedOf {
    bool hasWords = false;
    bool areSocketsNamed = false;
    bool areConfigurationsNamed = false;

    void add(const Expression &expression)
    {
        for (const Expression &part : expression.parts)
            add(part);
        if (expression.joint != Expression::Joint::None)
            return;
        const RecordKinds own = askedBy(expression.term).own;
        hasWords = hasWords || std::holds_alternative<WordsTerm>(expression.term);
        areSocketsNamed = areSocketsNamed || own.has(RecordKind::Socket);
        areConfigurationsNamed = areConfigurationsNamed || own.has(RecordKind::Configuration);
    }
};

/// What meets a term, each kind of term in its own way.
struct TermSearch {
    const SearchScope &scope;

    Hits operator()(const WordsTerm &words) const
    {
        return WordSearch(scope.fleet, scope.index, words).hits();
    }
    Hits operator()(const FieldTerm &term) const
    {
        ConditionTest test(scope.fleet, term.field, term.condition, scope.moment);
        FieldScan scan(scope, term.field, test);
        if (isOfTextAlone(term))
            scan.narrowTo(term.condition.text->longestPiece());
        return scan.hits();
    }
    Hits operator()(const PresenceTerm &term) const
    {
        PresenceTest test(scope.fleet, term.field);
        return FieldScan(scope, term.field, test).hits();
    }
    Hits operator()(const ConfigurationTerm &term) const { return metByConfiguration(scope, term); }
    Hits operator()(const RawTerm &term) const { return metByRaw(scope, term); }
    Hits operator()(const StateTerm &term) const { return metByState(scope, *term.state); }
    Hits operator()(const KindTerm &term) const
    {
        Hits hits = noHits(scope.fleet);
        BitSet &all = hitsOf(hits, term.kind);
        all.setRun(0, all.size());
        return hits;
    }
};

template <typename Join>
void joinEach(Hits &hits, Hits &other, const Join &join)
{
    for (const RecordKindRow &row : recordKindRows)
        join(hits.*row.hits, other.*row.hits);
}

} // namespace

Hits QueryMatcher::hits(const Query &query)
{
    AskedOf asked;
    asked.add(query.expression());
    Hits hits = met(query.expression(), false);
    if (!asked.areSocketsNamed && !asked.hasWords)
        hits.sockets.clear();
    if (!asked.areConfigurationsNamed)
        hits.configurations.clear();
    hits.areSocketsNamed = asked.areSocketsNamed;
    hits.areConfigurationsNamed = asked.areConfigurationsNamed;
    return hits;
}

/// What negates several is carried down to the terms, where it means "not met" only of kinds that
/// are asked at all.
Hits QueryMatcher::met(const Expression &expression, bool isNegated)
{
    const bool isUnwanted = isNegated != expression.isNegated;
    if (expression.joint == Expression::Joint::None)
        return metByTerm(expression.term, isUnwanted);
    if (expression.parts.empty())
        return noHits(m_scope.fleet);
    const bool areAll = (expression.joint == Expression::Joint::All) != isUnwanted;
    Hits hits = met(expression.parts.front(), isUnwanted);
    for (std::size_t i = 1; i < expression.parts.size(); ++i) {
        Hits other = met(expression.parts[i], isUnwanted);
        joinEach(hits, other,
                 [areAll](BitSet &one, const BitSet &two) { areAll ? one &= two : one |= two; });
    }
    return hits;
}

Hits QueryMatcher::metByTerm(const Term &term, bool isNegated)
{
    Hits hits = std::visit(TermSearch{m_scope}, term);
    if (!isNegated)
        return hits;
    const RecordKinds asked = askedBy(term).all;
    for (const RecordKindRow &row : recordKindRows) {
        BitSet &met = hits.*row.hits;
        met.flip();
        if (!asked.has(row.kind))
            met.clear();
    }
    return hits;
}

} // namespace chargetree
