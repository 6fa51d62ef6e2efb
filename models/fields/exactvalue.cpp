// SPDX-License-Identifier: Apache-2.0
#include "models/fields/exactvalue.h"

#include "models/fields/rawrecord.h"
#include "models/fields/secrets.h"

namespace chargetree {

namespace {

ExactValue exactScalar(FieldId field, const Scalar &value, bool revealSecrets)
{
    switch (value.type) {
    case ValueType::False:
        return {value.type, "false"};
    case ValueType::True:
        return {value.type, "true"};
    case ValueType::Json:
        if (!revealSecrets)
            return {value.type, maskedJson(value.text, rowOf(field).of == Kind::Configuration)};
        break;
    case ValueType::Absent:
    case ValueType::Null:
    case ValueType::Number:
    case ValueType::Text:
    case ValueType::BrokenText:
    case ValueType::Object:
    case ValueType::List:
        break;
    }
    return {value.type, std::string(value.text)};
}

} // namespace

ExactValue exactValue(const RecordStore &store, ObjectId object, FieldId field, bool revealSecrets)
{
    const auto cell = store.cell(object, field);
    if (!cell)
        return {};
    if (!cell->isText())
        return {ValueType::Json, rawValue(store, *cell, field, {.revealSecrets = revealSecrets})};
    const Scalar value = store.scalar(cell->text());
    if (!revealSecrets && isMasked(store, object, field))
        return {ValueType::Text, std::string(secretMaskUtf8)};
    return exactScalar(field, value, revealSecrets);
}

} // namespace chargetree
