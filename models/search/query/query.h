// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/query/numberrange.h"
#include "models/search/query/searchedfield.h"
#include "models/search/query/timerange.h"
#include "models/search/tagforms.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace chargetree {

struct StateRow;

/// Bare words: all are met, or the whole is a tag in one of its forms.
struct WordsTerm {
    std::vector<TextPattern> words = {};
    std::vector<TagForm> forms = {};
    bool operator==(const WordsTerm &) const = default;
};

/// What a value has to be; each kind of value by its own part, one without a part is not met.
struct Condition {
    std::optional<TextPattern> text = {};
    std::optional<NumberRange> number = {};
    std::optional<TimeRange> time = {};
    std::optional<bool> flag = {};
    std::vector<TagForm> forms = {}; // of a tag
    bool operator==(const Condition &) const = default;
};

/// `field:value`
struct FieldTerm {
    SearchedField field = {};
    Condition condition = {};
    bool operator==(const FieldTerm &) const = default;
};

/// `has:field`
struct PresenceTerm {
    SearchedField field = {};
    bool operator==(const PresenceTerm &) const = default;
};

/// `config:key`, which may also stand in the value, or `config:key=value`.
struct ConfigurationTerm {
    TextPattern key;
    std::optional<Condition> value = {};
    bool operator==(const ConfigurationTerm &) const = default;
};

/// `raw:text`
struct RawTerm {
    TextPattern text;
    bool operator==(const RawTerm &) const = default;
};

/// `is:expired`
struct StateTerm {
    const StateRow *state = nullptr; // of queryStates()
    bool operator==(const StateTerm &) const = default;
};

/// `kind:driver`
struct KindTerm {
    RecordKind kind = RecordKind::Driver;
    bool operator==(const KindTerm &) const = default;
};

using Term = std::variant<WordsTerm, FieldTerm, PresenceTerm, ConfigurationTerm, RawTerm, StateTerm,
                          KindTerm>;

/// A term, or several expressions of which all or any are to be met.
struct Expression {
    enum class Joint : quint8 { None, All, Any };

    Joint joint = Joint::None;
    bool isNegated = false;
    std::vector<Expression> parts = {}; // of joint ones
    Term term = {}; // of others
    bool operator==(const Expression &) const = default;
};

/// What is searched for, as parseQuery() reads it.
class Query final {
public:
    Query() = default;
    explicit Query(Expression expression)
        : m_expression(std::move(expression))
        , m_isEmpty(false)
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] const Expression &expression() const { return m_expression; }
    /// The terms that are not negated, in their order.
    [[nodiscard]] std::vector<const Term *> wanted() const;
    /// Folded pieces of text for marking hits, each once.
    [[nodiscard]] QStringList marks() const;
    /// The same query of records of one kind.
    [[nodiscard]] Query of(RecordKind kind) const;
    bool operator==(const Query &) const = default;

private:
    Expression m_expression;
    bool m_isEmpty = true;
};

} // namespace chargetree
