// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/pseudonyms.h"
#include "models/fleet/recordstore.h"

namespace chargetree {

/// How a share-safe bundle treats a field.
enum class Treatment : std::uint8_t {
    Kept, // says nothing about a person or a place; known values are replaced in it all the same
    Free, // the same, but what stands in it may be anybody's
    Status, // the API's words are kept
    Identity, // kept, for it names the record; replaced whole if a known value stands in it
    Replaced,
    Coordinate, // to one decimal: some 10 km
    Setting, // Free, and masked where the configuration's name looks like a secret
    Unknown, // its structure is kept, each text and long number in it replaced
    Masked // a secret
};

struct FieldPolicy {
    Treatment treatment = Treatment::Replaced;
    Category category = Category::Text; // of Replaced and Identity
    bool isSaid = false; // by a row of the table; what no row says is replaced
};

/// Of a field that holds a value; those that hold records have none.
FieldPolicy policyOf(FieldId field);

/// Of a key as it stands in an object: the API's name, its alias, a double or something unknown.
FieldPolicy policyOf(const RecordStore &store, ObjectId object, const RecordStore::Key &key,
                     Cell cell);

/// Of what stands in JSON in the place of a value.
FieldPolicy policyWithin(const FieldPolicy &policy);

/// What becomes of one value.
enum class Fate : std::uint8_t {
    Kept,
    Searched, // for known values
    Identified, // replaced if it is a known value as a whole
    Replaced,
    Rounded,
    Masked,
    ListSearched, // a list of texts
    Rewritten // JSON that the schema does not know
};

/// `row` is null for what the schema does not know. Whatever has another type than its field is
/// treated as unknown.
Fate fateOf(const Scalar &value, const FieldRow *row, const FieldPolicy &policy);

/// What a value is called that is replaced without being known.
Category categoryOf(const Scalar &value, const FieldPolicy &policy);

} // namespace chargetree
