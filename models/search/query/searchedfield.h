// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fleet/schema.h"
#include "models/search/query/recordkind.h"
#include "models/search/query/textpattern.h"

#include <QString>

#include <optional>
#include <vector>

namespace chargetree {

/// A field as a query names it, and which fields of the API it looks at.
struct SearchedField {
    /// What is read there.
    enum class Reading : quint8 {
        Values, // of each field by itself
        TagCode, // also as printed on a card
        EvseId, // without stars
        Power, // maxWatts, else maxPower where it is a number
        Address, // the fields as one text
        Configuration, // name and value
        Raw, // the whole record
        Presence, // nothing but whether there is something
        Coordinates, // nothing but whether they are usable
        Access // nothing but whether a driver may use a charger
    };

    QString name = {};
    Reading reading = Reading::Values;
    TextPattern::Place place = TextPattern::Place::Anywhere; // where a text has to stand
    bool isOfDriverToo = false; // a tag is met by its driver's
    bool looksBack = false; // "<24h" is ago, not ahead
    std::vector<FieldId> fields = {};

    [[nodiscard]] bool looksAt(Kind kind) const;
    /// Whether it has no value that could be asked for: `has:` is all there is.
    [[nodiscard]] bool isPresenceOnly() const;
    /// Whether one of the fields holds such values.
    [[nodiscard]] bool hasText() const;
    [[nodiscard]] bool hasNumber() const;
    [[nodiscard]] bool hasDate() const;
    [[nodiscard]] bool hasFlag() const;
    bool operator==(const SearchedField &) const = default;
};

/// Kinds that have the field: a driver also by its tags, chargers, sockets and configurations also
/// by each other's where they have none of their own.
RecordKinds kindsWith(const SearchedField &field);
/// Kinds that have it by themselves.
RecordKinds kindsOwning(const SearchedField &field);

/// A row of the help: how a field is written, what it looks at, in the user's language.
struct FieldHelp {
    QString name;
    QString help;
    QString example;
};

/// The short names with what they look at, in the order of the help.
std::vector<FieldHelp> fieldHelp();

/// By a short name or the API's own; case aside. Nothing for a name that no field has.
std::optional<SearchedField> searchedField(const QString &name);

/// Every name that searchedField() knows, the short ones first.
QStringList searchedFieldNames();

} // namespace chargetree
