// SPDX-License-Identifier: Apache-2.0
#include "models/fields/statedvalue.h"

namespace chargetree {

StatedValue statedValue(const RecordStore &store, ObjectId object, FieldId field)
{
    using State = StatedValue::State;
    const Scalar value = store.scalar(object, field);
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

} // namespace chargetree
