// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace chargetree {

/// A character of a query, where it was typed, and whether quotes make it mean itself alone.
struct TypedChar {
    QChar character;
    int place = 0; // in UTF-16 units
    bool isQuoted = false;

    [[nodiscard]] bool is(char16_t sign) const { return !isQuoted && character == sign; }
};
using TypedText = std::span<const TypedChar>;

/// As it was typed, without its quotes.
QString plainText(TypedText text);

/// A piece of a query with the place where it was typed.
struct QueryToken {
    enum class Kind : quint8 { Term, Not, Or, Opening, Closing };

    Kind kind = Kind::Term;
    int position = 0; // in UTF-16 units, quotes included
    int length = 0;
    bool isOpenQuote = false; // a quote in it is not closed
    std::vector<TypedChar> text = {}; // of a term, without its quotes

    [[nodiscard]] int end() const { return position + length; }
};

/// Takes a query apart; any text is a row of tokens. White space parts terms, quotes hold them
/// together. A dash in front of a term means "not", one inside a word is a part of it, as are
/// quotes; brackets belong to a word that has opened them itself.
std::vector<QueryToken> queryTokens(const QString &query);

/// A term with a field: `name`, the signs behind it and what follows.
struct FieldParts {
    enum class Sign : quint8 { Contains, Equal, Less, AtMost, Greater, AtLeast };

    TypedText name = {};
    Sign sign = Sign::Contains;
    int signEnd = 0; // where the value begins
    TypedText value = {};
};

/// Nothing for a bare word. A name is made of letters and digits and begins with a letter.
std::optional<FieldParts> fieldParts(const QueryToken &term);

/// Parts `text` at its first sign; nothing if it has none.
std::optional<FieldParts> partedAtSign(TypedText text);

} // namespace chargetree
