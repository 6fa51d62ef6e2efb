// SPDX-License-Identifier: Apache-2.0
#include "models/changes/changesink.h"

#include "models/changes/recordchanges.h"
#include "models/changes/recordvalues.h"
#include "models/fields/fieldtext.h"
#include "models/fleet/copies.h"

#include <utility>

namespace chargetree {

namespace {

bool isMinor(const FieldChange &change)
{
    if (!change.id)
        return false;
    const auto isNone = [](const std::string &json) {
        return json.empty() || json == "null" || json == "[]";
    };
    return isTrace(*change.id)
           || (holdsItems(rowOf(*change.id)) && isNone(change.old) && isNone(change.now));
}

} // namespace

Change ChangeSink::changeOf(const ChangedItem &item, ChangeType type) const
{
    const Fleet &fleet = type == ChangeType::Removed ? m_old : m_now;
    Change change{.type = type, .kind = item.kind, .id = item.id, .parent = item.parent};
    if (item.owner != none<ObjectId>)
        change.name = recordName(fleet, item.owner).toStdString() + " › ";
    change.name += recordName(fleet, item.object).toStdString();
    change.node = type == ChangeType::Removed ? none<NodeId> : item.node;
    return change;
}

void ChangeSink::add(const ChangedItem &item)
{
    Change change = changeOf(item, ChangeType::Added);
    change.nowObject = item.object;
    m_changes.push_back(std::move(change));
}

void ChangeSink::remove(const ChangedItem &item)
{
    Change change = changeOf(item, ChangeType::Removed);
    change.oldObject = item.object;
    m_changes.push_back(std::move(change));
}

void ChangeSink::move(const ChangedItem &item, const std::string &oldParent)
{
    if (oldParent == item.parent)
        return;
    Change change = changeOf(item, ChangeType::Moved);
    change.isOwnField = true;
    change.field = "parent";
    change.old = oldParent;
    change.now = item.parent;
    m_changes.push_back(std::move(change));
}

void ChangeSink::compare(const ChangedItem &item, ObjectId old, ObjectId now)
{
    const auto note = [&](FieldChange found) {
        Change change = changeOf(item, ChangeType::Changed);
        change.isMinor = isMinor(found);
        change.field = std::move(found.field);
        change.fieldId = found.id;
        change.old = std::move(found.old);
        change.now = std::move(found.now);
        m_changes.push_back(std::move(change));
    };
    forEachFieldChange({m_old.store(), old}, {m_now.store(), now}, m_revealSecrets, note);
}

void ChangeSink::add(const ChangedItem &item, std::string field, std::string now)
{
    change(item, std::move(field), {}, std::move(now));
    m_changes.back().type = ChangeType::Added;
}

void ChangeSink::remove(const ChangedItem &item, std::string field, std::string old)
{
    Change change = changeOf(item, ChangeType::Removed);
    change.field = std::move(field);
    change.old = std::move(old);
    m_changes.push_back(std::move(change));
}

void ChangeSink::change(const ChangedItem &item, std::string field, std::string old,
                        std::string now)
{
    Change change = changeOf(item, ChangeType::Changed);
    change.isOwnField = item.kind == ItemKind::Grant;
    change.field = std::move(field);
    change.old = std::move(old);
    change.now = std::move(now);
    m_changes.push_back(std::move(change));
}

} // namespace chargetree
