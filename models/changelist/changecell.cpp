// SPDX-License-Identifier: Apache-2.0
#include "models/changelist/changecell.h"

#include "models/changes/changewords.h"
#include "models/fields/jsontext.h"
#include "models/fields/visibletext.h"

#include <QCoreApplication>

#include <array>

namespace chargetree {

namespace {

constexpr std::array<const char *, changeColumnCount> titles{
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Change"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Kind"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Item"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Field"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Before"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Now"),
    QT_TRANSLATE_NOOP("chargetree::ChangeListModel", "Id"),
};

bool isStatus(const std::optional<FieldId> &id)
{
    return id == field(Kind::Charger, "chargerStatus") || id == field(Kind::Socket, "status");
}

/// Whether its name and id tell who somebody is.
bool isOfPerson(ItemKind kind)
{
    return kind == ItemKind::Driver || kind == ItemKind::Tag || kind == ItemKind::Grant;
}

/// What is said of grants and of keys that the API's page does not know may name anybody.
bool isPersonalValue(const Change &change, const QString &text)
{
    return change.fieldId ? isPersonal(*change.fieldId, text)
                          : isOfPerson(change.kind) || looksPersonal(text);
}

RecordCell valueCell(const Change &change, const std::string &json, const Wording &wording)
{
    if (json.empty())
        return {};
    const std::string exact = json.starts_with('"') ? jsonStringText(json) : json;
    RecordCell cell{.text = changeValue(change, json, wording),
                    .exact = QString::fromStdString(exact)};
    cell.isPersonal = isPersonalValue(change, cell.text);
    if (isStatus(change.fieldId) && json.starts_with('"'))
        cell.status = statusOf(exact);
    return cell;
}

} // namespace

QString changeTitle(ChangeColumn column)
{
    return QCoreApplication::translate("chargetree::ChangeListModel", titles[std::size_t(column)]);
}

RecordCell changeCell(const Change &change, ChangeColumn column, const Wording &wording)
{
    switch (column) {
    case ChangeColumn::Type:
        return textCell(changeWord(change.type));
    case ChangeColumn::Kind:
        return textCell(kindWord(change.kind));
    case ChangeColumn::Item:
        return {.text = QString::fromStdString(change.name),
                .isPersonal = isOfPerson(change.kind),
                .link = change.node};
    case ChangeColumn::Field:
        return textCell(changeField(change));
    case ChangeColumn::Old:
        return valueCell(change, change.old, wording);
    case ChangeColumn::New:
        return valueCell(change, change.now, wording);
    case ChangeColumn::Id:
        return {.text = visibleText(change.id),
                .exact = QString::fromStdString(change.id),
                .isPersonal = isOfPerson(change.kind)};
    }
    return {};
}

} // namespace chargetree
