// SPDX-License-Identifier: Apache-2.0
#include "models/changes/recordvalues.h"

#include "models/fields/jsontext.h"
#include "models/fields/rawrecord.h"
#include "models/fields/secrets.h"
#include "models/fleet/samejson.h"
#include "models/fleet/scalars.h"

#include <algorithm>
#include <utility>

namespace chargetree {

namespace {

// Any field that has no kind below it: the value says itself what it is.
constexpr FieldId anything = field(Kind::Charger, "customProperties");

/// Whether two lists hold the same texts. Precondition: minified JSON arrays.
bool areSameElements(std::string_view a, std::string_view b)
{
    const auto sorted = [](std::string_view json) {
        std::vector<std::string_view> elements;
        JsonParts parts(json);
        for (std::string_view part; parts.next(part);)
            elements.push_back(part);
        std::sort(elements.begin(), elements.end());
        return elements;
    };
    return a.size() == b.size() && a.starts_with('[') && b.starts_with('[')
           && sorted(a) == sorted(b);
}

bool areSame(const Scalar &a, const Scalar &b)
{
    if (a.type != b.type)
        return false;
    if (a.text == b.text)
        return true;
    if (a.type == ValueType::Number)
        return isSameNumber(a.text, b.text);
    return a.type == ValueType::Json
           && (isSameJson(a.text, b.text) || areSameElements(a.text, b.text));
}

bool areSame(const RecordStore &a, ObjectId one, const RecordStore &b, ObjectId two)
{
    const auto keys = a.keys(one);
    const auto others = b.keys(two);
    if (keys.size() != others.size())
        return false;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Scalar name = a.scalar(keys[i].text);
        std::size_t j = i; // nearly always the same
        const auto isIt = [&](std::size_t place) {
            const Scalar other = b.scalar(others[place].text);
            return other.type == name.type && other.text == name.text;
        };
        if (!isIt(j)) {
            for (j = 0; j < others.size() && !isIt(j);)
                ++j;
        }
        if (j == others.size() || !areSameValues(a, a.cells(one)[i], b, b.cells(two)[j]))
            return false;
    }
    return true;
}

bool areSame(const RecordStore &a, std::span<const Cell> one, const RecordStore &b,
             std::span<const Cell> two)
{
    const auto same = [&](Cell x, Cell y) { return areSameValues(a, x, b, y); };
    if (one.size() != two.size() || one.size() > longestReordered)
        return std::equal(one.begin(), one.end(), two.begin(), two.end(), same);
    std::vector<Cell> left(two.begin(), two.end());
    for (const Cell cell : one) {
        const auto found =
            std::find_if(left.begin(), left.end(), [&](Cell other) { return same(cell, other); });
        if (found == left.end())
            return false;
        left.erase(found);
    }
    return true;
}

std::string listWithoutItems(const RecordStore &store, std::span<const Cell> list)
{
    std::string json = "[";
    for (const Cell cell : list) {
        if (cell.isObject())
            continue;
        if (json.size() > 1)
            json += ',';
        json += rawValue(store, cell, anything);
    }
    return json + ']';
}

bool isMaskedHere(const RecordStore &store, ObjectId object, std::size_t place)
{
    if (!isSecretKey(store.keys(object)[place]) || !isSecret(store, object))
        return false;
    const Cell cell = store.cells(object)[place];
    const Scalar value = cell.isText() ? store.scalar(cell.text()) : Scalar{ValueType::Object, {}};
    return value.type != ValueType::Null && (value.type != ValueType::Text || !value.text.empty());
}

/// An id as a text, and records with their ids as texts; false for any other value.
bool appendWithTextIds(const RecordStore &store, Cell cell, FieldId field, bool revealSecrets,
                       std::string &json)
{
    const auto record = [&](ObjectId object) {
        return recordJson(store, object, revealSecrets, IdsAs::Texts);
    };
    const FieldRow &row = rowOf(field);
    if (row.type == Type::Id && cell.isText()
        && store.scalar(cell.text()).type == ValueType::Number) {
        appendJsonString(store.scalar(cell.text()).text, json);
        return true;
    }
    if (cell.isObject()) {
        json += record(cell.object());
        return true;
    }
    if (!cell.isList() || (holdsItems(row) && field.kind != Kind::Charger))
        return false;
    json += '[';
    bool isFirst = true;
    for (const Cell element : store.list(cell.list())) {
        json += std::exchange(isFirst, false) ? "" : ",";
        json += element.isObject() ? record(element.object()) : rawValue(store, element, anything);
    }
    json += ']';
    return true;
}

} // namespace

bool holdsItems(const FieldRow &row)
{
    return row.type == Type::RecordList && row.of != Kind::ExternalId;
}

bool areSameValues(const RecordStore &a, Cell one, const RecordStore &b, Cell two)
{
    if (one.isText() && two.isText())
        return areSame(a.scalar(one.text()), b.scalar(two.text()));
    if (one.isObject() && two.isObject())
        return areSame(a, one.object(), b, two.object());
    return one.isList() && two.isList() && areSame(a, a.list(one.list()), b, b.list(two.list()));
}

std::string valueJson(const RecordStore &store, ObjectId object, std::size_t place,
                      bool revealSecrets)
{
    const RecordStore::Key key = store.keys(object)[place];
    const Cell cell = store.cells(object)[place];
    if (!revealSecrets && isMaskedHere(store, object, place))
        return textJson(secretMaskUtf8);
    if (key.field == RecordStore::noField)
        return rawValue(store, cell, anything, {.revealSecrets = revealSecrets});
    const FieldId field{store.kindOf(object), key.field};
    if (cell.isList() && holdsItems(rowOf(field)))
        return listWithoutItems(store, store.list(cell.list()));
    return rawValue(store, cell, field, {.revealSecrets = revealSecrets});
}

std::string recordJson(const RecordStore &store, ObjectId object, bool revealSecrets, IdsAs ids)
{
    std::string json = "{";
    const auto keys = store.keys(object);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i > 0)
            json += ',';
        json += rawValue(store, Cell::of(keys[i].text), anything) + ':';
        const bool isKnown = keys[i].field != RecordStore::noField;
        const FieldId field{store.kindOf(object), keys[i].field};
        const bool isOwnPart = isKnown && field.kind == Kind::Charger;
        if (isKnown && ids == IdsAs::Texts
            && appendWithTextIds(store, store.cells(object)[i], field, revealSecrets, json))
            continue;
        json += isOwnPart ? rawValue(store, store.cells(object)[i], field,
                                     {.revealSecrets = revealSecrets})
                          : valueJson(store, object, i, revealSecrets);
    }
    return json + '}';
}

std::string textJson(std::string_view text)
{
    std::string json;
    appendJsonString(text, json);
    return json;
}

} // namespace chargetree
