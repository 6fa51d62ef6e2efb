// SPDX-License-Identifier: Apache-2.0
#include "models/items/recordcell.h"

#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

#include <limits>

namespace chargetree {

namespace {

constexpr FieldId chargerStatus = field(Kind::Charger, "chargerStatus");
constexpr FieldId socketStatus = field(Kind::Socket, "status");
constexpr FieldId configValue = field(Kind::Configuration, "configValue");

bool isMasked(const RecordContext &context, ObjectId object)
{
    return !context.isRevealed && isSecret(context.store(), object);
}

SortValue sortedText(const QString &text)
{
    return text.isEmpty() ? SortValue() : SortValue(text);
}

SortValue sortValue(const RecordContext &context, ObjectId object, FieldId id, const QString &text)
{
    const RecordStore &store = context.store();
    const auto orText = [&text](const auto &value) {
        return value ? SortValue(*value) : sortedText(text);
    };
    switch (rowOf(id).type) {
    case Type::Id:
    case Type::Integer:
        return orText(store.integer(object, id));
    case Type::Number:
        return orText(store.real(object, id));
    case Type::Date: {
        const auto time = store.time(object, id);
        return time ? SortValue(qint64(*time)) : sortedText(text);
    }
    case Type::Record:
    case Type::RecordList: {
        const auto cell = store.cell(object, id);
        if (cell && cell->isList())
            return qint64(store.list(cell->list()).size());
        return sortedText(text);
    }
    case Type::Flag:
    case Type::Text:
    case Type::Link:
    case Type::TextList:
    case Type::Anything:
        break;
    }
    return sortedText(text);
}

QString emptiness(const RecordStore &store, ObjectId object, FieldId id)
{
    const auto cell = store.cell(object, id);
    if (!cell)
        return QCoreApplication::translate("chargetree::RecordCell", "Not stated in this record");
    if (cell->isText() && store.scalar(cell->text()).type == ValueType::Null)
        return QCoreApplication::translate("chargetree::RecordCell", "Stated as null");
    return QCoreApplication::translate("chargetree::RecordCell", "Stated as an empty text");
}

bool isWebLink(const QString &url)
{
    return url.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
           || url.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
}

} // namespace

QVariant cellData(const RecordCell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case ExactRole:
        return cell.exact.isEmpty() ? cell.text : cell.exact;
    case StatusRole:
        return cell.status ? QVariant(int(*cell.status)) : QVariant();
    case ValidityRole:
        return cell.validity ? QVariant(int(*cell.validity)) : QVariant();
    case SeverityRole:
        return cell.severity ? QVariant(int(*cell.severity)) : QVariant();
    case RemarkRole:
        return cell.remark.isEmpty() ? QVariant() : cell.remark;
    case LinkRole:
        return cell.link == none<NodeId> ? QVariant() : QVariant(number(cell.link));
    case UrlRole:
        return cell.url.isEmpty() ? QVariant() : cell.url;
    case PersonalRole:
        return cell.isPersonal;
    default:
        return {};
    }
}

RecordCell fieldCell(const RecordContext &context, ObjectId object, FieldId id)
{
    const RecordStore &store = context.store();
    RecordCell cell;
    const bool isRevealed = context.isRevealed && id == configValue;
    cell.text = isRevealed ? visibleText(fieldValue(context.fleet(), object, id, true))
                           : fieldText(context.fleet(), object, id, context.wording);
    cell.toolTip = cell.text.isEmpty() ? emptiness(store, object, id)
                                       : fieldToolTip(context.fleet(), object, id, context.wording);
    cell.sort = sortValue(context, object, id, cell.text);
    cell.isPersonal = isPersonal(id, cell.text);
    if (id == chargerStatus || id == socketStatus)
        cell.status = statusOf(store.text(object, id));
    if (rowOf(id).type == Type::Link) {
        const QString url = exactText(store.text(object, id));
        cell.url = isWebLink(url) ? url : QString();
    }
    return cell;
}

QString exactField(const RecordContext &context, ObjectId object, FieldId id)
{
    const auto cell = context.store().cell(object, id);
    if (cell && cell->isList())
        return QString::number(context.store().list(cell->list()).size());
    if (cell && cell->isObject())
        return QString::number(context.store().cells(cell->object()).size());
    return fieldValue(context.fleet(), object, id, context.isRevealed);
}

RecordCell unknownCell(const RecordContext &context, ObjectId object, std::size_t place)
{
    const RecordStore &store = context.store();
    const Cell found = store.cells(object)[place];
    if (!found.isText())
        return {};
    const Scalar value = store.scalar(found.text());
    RecordCell cell;
    switch (value.type) {
    case ValueType::Absent:
    case ValueType::Null:
    case ValueType::Object:
    case ValueType::List:
        return cell;
    case ValueType::False:
    case ValueType::True:
        cell.text = context.wording.yesOrNo(value.type == ValueType::True);
        cell.exact =
            value.type == ValueType::True ? QStringLiteral("true") : QStringLiteral("false");
        break;
    case ValueType::Number:
    case ValueType::Text:
    case ValueType::BrokenText:
        cell.text = visibleText(value.text);
        cell.exact = exactText(value.text);
        break;
    case ValueType::Json: {
        const std::string json =
            context.isRevealed ? std::string(value.text) : maskedJson(value.text, false);
        cell.text = visibleText(json);
        cell.exact = exactText(json);
        break;
    }
    }
    if (!cell.exact.isEmpty() && isMasked(context, object))
        cell.text = cell.exact = exactText(secretMaskUtf8);
    cell.sort = sortedText(cell.text);
    cell.isPersonal = looksPersonal(cell.text);
    return cell;
}

std::vector<std::size_t> unknownKeys(const RecordStore &store, ObjectId object)
{
    std::vector<std::size_t> places;
    const auto keys = store.keys(object);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].field == RecordStore::noField)
            places.push_back(i);
    }
    return places;
}

RecordCell textCell(const QString &text)
{
    return {.text = text, .sort = sortedText(text)};
}

RecordCell personalCell(const QString &text, bool isPersonal)
{
    RecordCell cell = textCell(text);
    cell.isPersonal = isPersonal;
    return cell;
}

RecordCell evseUidCell(const Fleet &fleet, SocketId socket)
{
    const QString uid = evseUid(fleet, socket);
    RecordCell cell = textCell(visibleText(uid));
    if (cell.text != uid)
        cell.exact = uid;
    return cell;
}

RecordCell numberCell(const RecordContext &context, qint64 number)
{
    return {
        .text = context.wording.number(number), .exact = QString::number(number), .sort = number};
}

RecordCell nodeCell(const RecordContext &context, NodeId node)
{
    if (node == none<NodeId>)
        return {};
    const QString name = nodeName(context.fleet(), node);
    return {.text = name,
            .isPersonal = isPersonal(context.fleet().at(node).kind(), name),
            .link = node,
            .sort = sortedText(name)};
}

RecordCell worstCell(const RecordContext &context, const Worst &worst)
{
    RecordCell cell = textCell(context.wording.worst(worst));
    cell.status = worst.status;
    cell.sort = qint64(badness(worst.status));
    return cell;
}

RecordCell worstCell(const RecordContext &context, const WorstTags &worst)
{
    RecordCell cell = textCell(context.wording.worst(worst));
    cell.validity = worst.validity;
    cell.sort = qint64(worst.validity);
    return cell;
}

RecordCell validityCell(const RecordContext &context, const Tag &tag)
{
    RecordCell cell = textCell(context.wording.validity(tag));
    cell.validity = validityAt(tag, context.wording.judgement());
    cell.sort = tag.expiry == std::numeric_limits<TimeMs>::max() ? SortValue()
                                                                 : SortValue(qint64(tag.expiry));
    return cell;
}

} // namespace chargetree
