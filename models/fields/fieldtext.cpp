// SPDX-License-Identifier: Apache-2.0
#include "models/fields/fieldtext.h"

#include "models/fields/exactvalue.h"
#include "models/fields/jsontext.h"
#include "models/fields/valuetext.h"
#include "models/fields/visibletext.h"
#include "models/fleet/scalars.h"

#include <algorithm>
#include <array>

namespace chargetree {

namespace {

struct Unit {
    FieldId field;
    QString (Wording::*text)(qint64) const;
};

constexpr std::array units{
    Unit{field(Kind::Socket, "maxWatts"), &Wording::power},
    Unit{field(Kind::Socket, "maxVoltage"), &Wording::voltage},
    Unit{field(Kind::Socket, "maxAmperage"), &Wording::current},
};

// Numbers that name something: digits without grouping.
constexpr std::array namingNumbers{
    field(Kind::Socket, "id"),
    field(Kind::Socket, "deviceEvseId"),
    field(Kind::Socket, "deviceConnectorId"),
    field(Kind::Socket, "chargingStationEvseId"),
};

constexpr std::array statusFields{field(Kind::Charger, "chargerStatus"),
                                  field(Kind::Socket, "status")};

template <typename List>
bool holds(const List &list, FieldId id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

QString numberText(FieldId id, const Scalar &value, const Wording &wording)
{
    const auto whole = integerOf(value.text);
    if (const auto what = numberedOf(id); what && whole)
        return wording.numbered(*what, *whole, visibleText(value.text));
    if (rowOf(id).type != Type::Integer || !whole || holds(namingNumbers, id))
        return visibleText(value.text);
    for (const Unit &unit : units) {
        if (unit.field == id)
            return (wording.*unit.text)(*whole);
    }
    return wording.number(*whole);
}

/// Servers without a date may send the first or the last that there is.
QString dateText(FieldId id, TimeMs time, const Wording &wording)
{
    const int year = yearOf(time);
    if (year > 1 && year < 9999)
        return wording.dateTime(time);
    if (id == field(Kind::Tag, "expiringDate"))
        return Wording::tr("no expiry");
    return year <= 1 ? Wording::tr("none", "date") : Wording::tr("never", "date");
}

QString textOf(FieldId id, const Scalar &value, const Wording &wording)
{
    if (holds(statusFields, id))
        return wording.status(statusOf(value.text), value.text);
    if (rowOf(id).type == Type::Date) {
        if (const auto time = parseIsoTime(value.text))
            return dateText(id, *time, wording);
    }
    return visibleText(value.text);
}

/// A list of texts is read as one; other JSON is shown as it is.
QString jsonText(FieldId id, const Scalar &value)
{
    const std::string json = maskedJson(value.text, rowOf(id).of == Kind::Configuration);
    if (rowOf(id).type != Type::TextList || !json.starts_with('['))
        return visibleText(json);
    std::string joined;
    JsonParts parts(json);
    for (std::string_view part; joined.size() <= std::size_t(cellLimit) * 4 && parts.next(part);) {
        if (!joined.empty())
            joined += ", ";
        joined += part.starts_with('"') ? jsonStringText(part) : std::string(part);
    }
    return visibleText(joined);
}

} // namespace

QString valueText(FieldId id, const Scalar &value, const Wording &wording)
{
    switch (value.type) {
    case ValueType::Absent:
    case ValueType::Null:
    case ValueType::Object:
    case ValueType::List:
        break;
    case ValueType::False:
    case ValueType::True:
        return wording.yesOrNo(value.type == ValueType::True);
    case ValueType::Number:
        return numberText(id, value, wording);
    case ValueType::Text:
        return textOf(id, value, wording);
    case ValueType::BrokenText:
        return visibleText(value.text);
    case ValueType::Json:
        return jsonText(id, value);
    }
    return {};
}

QString fieldTitle(FieldId field)
{
    return QCoreApplication::translate("Field", rowOf(field).title.data());
}

QString fieldText(const Fleet &fleet, ObjectId object, FieldId field, const Wording &wording)
{
    const RecordStore &store = fleet.store();
    const auto cell = store.cell(object, field);
    if (!cell)
        return {};
    if (cell->isList())
        return wording.number(qint64(store.list(cell->list()).size()));
    if (cell->isObject())
        return wording.number(qint64(store.cells(cell->object()).size()));
    if (isMasked(store, object, field))
        return secretMask.toString();
    const Scalar value = store.scalar(cell->text());
    return valueText(field, value, wording);
}

QString fieldValue(const Fleet &fleet, ObjectId object, FieldId field, bool revealSecrets)
{
    return exactText(exactValue(fleet.store(), object, field, revealSecrets).text);
}

Qt::Alignment fieldAlignment(FieldId field)
{
    switch (rowOf(field).type) {
    case Type::Id:
    case Type::Integer:
    case Type::Number:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Type::Flag:
    case Type::Text:
    case Type::Date:
    case Type::Link:
    case Type::TextList:
    case Type::Anything:
    case Type::Record:
    case Type::RecordList:
        break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}

QString fieldToolTip(const Fleet &fleet, ObjectId object, FieldId field, const Wording &wording)
{
    const RecordStore &store = fleet.store();
    if (rowOf(field).type == Type::Date) {
        const auto time = store.time(object, field);
        return time ? wording.exactDateTime(*time) : QString();
    }
    const bool hasUnit = std::any_of(units.begin(), units.end(),
                                     [field](const Unit &unit) { return unit.field == field; });
    const auto value = hasUnit ? store.integer(object, field) : std::nullopt;
    return value ? wording.number(*value) : QString();
}

QString evseUid(const Fleet &fleet, SocketId id)
{
    const RecordStore &store = fleet.store();
    const Socket &socket = fleet.at(id);
    const ObjectId charger = fleet.at(socket.charger).object;
    const std::string_view socketId = store.text(socket.object, field(Kind::Socket, "id"));
    QString uid = exactText(store.text(charger, field(Kind::Charger, "chargerId")));
    if (uid.isEmpty() || socketId.empty() || socket.isController)
        return {};
    if (store.flag(charger, field(Kind::Charger, "splitEvseBySocket")).value_or(false))
        uid += exactText(socketId);
    return uid;
}

} // namespace chargetree
