// SPDX-License-Identifier: Apache-2.0
#include "models/fields/statedvalue.h"

namespace chargetree {

StatedValue statedValue(const RecordStore &store, const std::optional<Cell> &cell)
{
    using State = StatedValue::State;
    if (!cell)
        return {};
    if (!cell->isText())
        return {State::Stated, {}};
    const Scalar value = store.scalar(cell->text());
    switch (value.type) {
    case ValueType::Absent:
    case ValueType::Object:
    case ValueType::List:
        break;
    case ValueType::Null:
        return {State::Null, {}};
    case ValueType::False:
        return {State::Stated, "false"};
    case ValueType::True:
        return {State::Stated, "true"};
    case ValueType::Number:
    case ValueType::Text:
    case ValueType::BrokenText:
    case ValueType::Json:
        return {State::Stated, value.text};
    }
    return {};
}

StatedValue statedValue(const RecordStore &store, ObjectId object, FieldId field)
{
    return statedValue(store, store.cell(object, field));
}

} // namespace chargetree
