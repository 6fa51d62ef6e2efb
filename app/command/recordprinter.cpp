// SPDX-License-Identifier: Apache-2.0
#include "app/command/recordprinter.h"

#include "app/command/texttable.h"
#include "models/fields/fieldtext.h"
#include "models/fields/visibletext.h"

using namespace Qt::StringLiterals;

namespace chargetree {
namespace {

constexpr qsizetype step = 2; // characters a level

QString shown(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

void RecordPrinter::print(ObjectId object, NodeId node)
{
    m_out.write(nodePath(m_context.fleet(), node) + u'\n');
    printFields(object, step);
}

/// The elements that are objects; of a single record that one.
std::vector<Cell> RecordPrinter::partsOf(ObjectId object, FieldId field) const
{
    const RecordStore &store = m_context.store();
    if (const auto part = store.object(object, field))
        return {Cell::of(*part)};
    std::vector<Cell> parts;
    for (const Cell cell : store.elements(object, field)) {
        if (cell.isObject())
            parts.push_back(cell);
    }
    return parts;
}

void RecordPrinter::printFields(ObjectId object, qsizetype indent)
{
    const RecordStore &store = m_context.store();
    const Kind kind = store.kindOf(object);
    std::vector<FieldId> withParts;
    TextTable table(m_out, {TextTable::Left, TextTable::Left}, indent);
    for (std::size_t i = 0; i < fieldsOf(kind).size(); ++i) {
        const FieldId id{kind, static_cast<std::uint8_t>(i)};
        if (!store.cell(object, id))
            continue;
        if (partsOf(object, id).empty())
            table.add({fieldTitle(id), shown(fieldCell(m_context, object, id).text)});
        else
            withParts.push_back(id);
    }
    for (const std::size_t place : unknownKeys(store, object)) {
        const QString key = visibleText(store.scalar(store.keys(object)[place].text).text);
        table.add({key, shown(unknownCell(m_context, object, place).text)});
    }
    table.finish();
    for (const FieldId id : withParts)
        printPart(object, id, indent);
}

void RecordPrinter::printPart(ObjectId object, FieldId field, qsizetype indent)
{
    const std::vector<Cell> parts = partsOf(object, field);
    const QString count =
        rowOf(field).type == Type::Record
            ? QString()
            : u" (%1)"_s.arg(m_context.wording.number(static_cast<qint64>(parts.size())));
    m_out.write(QString(indent, u' ') + fieldTitle(field) + count + u'\n');
    switch (rowOf(field).of) {
    case Kind::HomeSite:
    case Kind::Driver:
    case Kind::Site:
    case Kind::Charger:
        return printNames(parts, field, indent + step);
    case Kind::Configuration:
        return printConfigurations(parts, indent + step);
    case Kind::Location:
        return printFields(parts.front().object(), indent + step);
    case Kind::Document:
    case Kind::Tag:
    case Kind::Socket:
    case Kind::ExternalId:
        return printInFull(parts, indent + step);
    }
}

void RecordPrinter::printNames(std::span<const Cell> elements, FieldId id, qsizetype indent)
{
    const Fleet &fleet = m_context.fleet();
    const FieldId idField = rowOf(id).of == Kind::HomeSite ? field(Kind::HomeSite, "id")
                            : rowOf(id).of == Kind::Driver ? field(Kind::Driver, "id")
                                                           : field(Kind::Site, "id");
    TextTable table(m_out, {TextTable::Left, TextTable::Left}, indent);
    for (const Cell cell : elements) {
        const std::string_view text = rowOf(id).of == Kind::Charger
                                          ? fleet.identity(fleet.chargerOf(cell.object()))
                                          : fleet.store().text(cell.object(), idField);
        table.add({recordName(fleet, cell.object()), visibleText(text)});
    }
}

void RecordPrinter::printConfigurations(std::span<const Cell> elements, qsizetype indent)
{
    TextTable table(m_out, {TextTable::Left, TextTable::Left}, indent);
    for (const Cell cell : elements) {
        const ObjectId object = cell.object();
        const auto text = [&](FieldId id) { return fieldCell(m_context, object, id).text; };
        table.add({shown(text(field(Kind::Configuration, "configName"))),
                   shown(text(field(Kind::Configuration, "configValue")))});
    }
}

void RecordPrinter::printInFull(std::span<const Cell> elements, qsizetype indent)
{
    for (const Cell cell : elements) {
        m_out.write(QString(indent, u' ') + recordName(m_context.fleet(), cell.object()) + u'\n');
        printFields(cell.object(), indent + step);
    }
}

} // namespace chargetree
