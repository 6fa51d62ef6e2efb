// SPDX-License-Identifier: Apache-2.0
#include "models/compare/comparevalue.h"

#include "models/fields/fieldtext.h"
#include "models/fields/rawrecord.h"
#include "models/fields/secrets.h"
#include "models/fields/visibletext.h"

#include <array>

namespace chargetree {

namespace {

constexpr FieldId configValue = field(Kind::Configuration, "configValue");

struct SectionRow {
    std::string_view word;
    const char *title;
};

// In the order of the enumeration.
constexpr std::array<SectionRow, compareSectionCount> sectionRows{{
    {"charger", QT_TRANSLATE_NOOP("chargetree::Comparison", "Charger")},
    {"location", QT_TRANSLATE_NOOP("chargetree::Comparison", "Location")},
    {"sockets", QT_TRANSLATE_NOOP("chargetree::Comparison", "Sockets")},
    {"configuration", QT_TRANSLATE_NOOP("chargetree::Comparison", "Configuration")},
}};

QString said(const char *text)
{
    return QCoreApplication::translate("chargetree::Comparison", text);
}

QString partTitle(const CompareRow &row)
{
    QString title = visibleText(row.part);
    if (row.section == CompareSection::Sockets && row.part == "0")
        title = said(QT_TRANSLATE_NOOP("chargetree::Comparison", "Controller"));
    else if (row.section == CompareSection::Sockets && row.part.empty())
        title = said(QT_TRANSLATE_NOOP("chargetree::Comparison", "Socket without an id"));
    else if (row.section == CompareSection::Sockets)
        title = said(QT_TRANSLATE_NOOP("chargetree::Comparison", "Socket %1")).arg(title);
    else if (row.part.empty())
        title = said(QT_TRANSLATE_NOOP("chargetree::Comparison", "Key without a name"));
    if (row.repeat > 0)
        title += QStringLiteral(" (%1)").arg(row.repeat + 1);
    return title;
}

/// A quiet word where there is no text to show.
QString emptyWord(StatedValue::State state)
{
    switch (state) {
    case StatedValue::State::Missing:
        return said(QT_TRANSLATE_NOOP("chargetree::Comparison", "missing"));
    case StatedValue::State::Null:
        return QStringLiteral("null");
    case StatedValue::State::Stated:
        break;
    }
    return said(QT_TRANSLATE_NOOP("chargetree::Comparison", "empty"));
}

bool isMaskedUnknown(const RecordStore &store, const CompareCell &cell, const StatedValue &stated)
{
    return isSecret(store, cell.object) && !stated.text.empty();
}

} // namespace

std::string_view compareWord(CompareSection section)
{
    return sectionRows[static_cast<std::size_t>(section)].word;
}

QString compareSectionTitle(CompareSection section)
{
    return said(sectionRows[static_cast<std::size_t>(section)].title);
}

std::string compareKey(const CompareRow &row)
{
    const bool isNameless = row.section == CompareSection::Sockets && row.part.empty();
    std::string key = isNameless ? std::string("#") : row.part;
    if (row.repeat > 0)
        key += '#' + std::to_string(row.repeat + 1);
    const std::string name = row.field ? std::string(rowOf(*row.field).name) : row.unknownKey;
    if (row.field == configValue)
        return key;
    return key.empty() ? name : key + '.' + name;
}

QString compareTitle(const CompareRow &row)
{
    const QString name = row.field ? fieldTitle(*row.field) : visibleText(row.unknownKey);
    switch (row.section) {
    case CompareSection::Charger:
    case CompareSection::Location:
        return name;
    case CompareSection::Sockets:
    case CompareSection::Configuration:
        break;
    }
    if (row.field == configValue)
        return partTitle(row);
    return partTitle(row) + QStringLiteral(" · ") + name;
}

ShownCell compareCell(const RecordContext &context, const CompareRow &row, std::size_t charger)
{
    const CompareCell &at = row.cells[charger];
    const auto cell = cellOf(context.store(), row, charger);
    ShownCell shown;
    if (cell && row.field) {
        shown.cell = fieldCell(context, at.object, *row.field);
        shown.cell.exact = exactField(context, at.object, *row.field);
    } else if (cell) {
        shown.cell = unknownCell(context, at.object, at.place);
    }
    if (shown.cell.text.isEmpty()) {
        shown.cell.text = emptyWord(statedValue(context.store(), cell).state);
        shown.cell.exact.clear();
        shown.isQuiet = true;
    }
    return shown;
}

ExactValue compareValue(const RecordStore &store, const CompareRow &row, std::size_t charger,
                        bool revealSecrets)
{
    const CompareCell &at = row.cells[charger];
    const auto cell = cellOf(store, row, charger);
    if (!cell)
        return {};
    if (cell->isList())
        return {ValueType::Number, std::to_string(store.list(cell->list()).size())};
    if (row.field)
        return exactValue(store, at.object, *row.field, revealSecrets);
    const StatedValue stated = statedValue(store, cell);
    if (!revealSecrets && isMaskedUnknown(store, at, stated))
        return {ValueType::Text, std::string(secretMaskUtf8)};
    const ValueType type = cell->isText() ? store.scalar(cell->text()).type : ValueType::Json;
    if (type == ValueType::Json && !revealSecrets)
        return {type, maskedJson(stated.text, false)};
    return {type, std::string(stated.text)};
}

Type compareType(const CompareRow &row)
{
    if (!row.field)
        return Type::Anything;
    const Type type = rowOf(*row.field).type;
    return type == Type::RecordList ? Type::Integer : type;
}

} // namespace chargetree
