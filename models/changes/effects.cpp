// SPDX-License-Identifier: Apache-2.0
#include "models/changes/effects.h"

#include "models/changes/recordvalues.h"
#include "models/fields/fieldtext.h"
#include "models/fields/jsontext.h"

#include <algorithm>
#include <map>
#include <set>

namespace chargetree {

namespace {

Status statusIn(const std::string &json)
{
    return json.starts_with('"') ? statusOf(jsonStringText(json)) : Status::None;
}

bool isTrouble(Status status)
{
    return status == Status::Offline || status == Status::Error;
}

/// What a change is evidence of, if of anything; most of a charger's fields are of nothing.
std::optional<Effect::Kind> effectOf(const Change &change)
{
    if (change.kind == ItemKind::Configuration)
        return Effect::OtherConfiguration;
    if (change.kind == ItemKind::Grant) // what they open and close is said
        return {};
    switch (change.type) {
    case ChangeType::Added:
        return Effect::Added;
    case ChangeType::Removed:
        return Effect::Removed;
    case ChangeType::Moved:
        return Effect::Moved;
    case ChangeType::Changed:
        break;
    }
    if (change.fieldId == field(Kind::Charger, "firmwareVersion"))
        return Effect::OtherFirmware;
    if (change.fieldId != field(Kind::Charger, "chargerStatus"))
        return {};
    const Status old = statusIn(change.old);
    const Status now = statusIn(change.now);
    if (old == now)
        return {};
    if (now == Status::Error)
        return Effect::WentIntoError;
    if (now == Status::Offline)
        return Effect::WentOffline;
    return isTrouble(old) ? std::optional(Effect::CameBack) : std::nullopt;
}

void findPlainEffects(FleetChanges &changes)
{
    std::map<std::pair<Effect::Kind, ItemKind>, Effect> effects;
    std::set<std::string_view> configured;
    for (std::size_t i = 0; i < changes.changes.size(); ++i) {
        const Change &change = changes.changes[i];
        const auto kind = effectOf(change);
        if (!kind)
            continue;
        Effect &effect = effects[{*kind, change.kind}];
        effect.kind = *kind;
        effect.item = change.kind;
        effect.places.push_back(static_cast<std::uint32_t>(i));
        if (*kind == Effect::OtherConfiguration)
            configured.insert(change.parent);
        effect.chargers = *kind == Effect::OtherConfiguration ? configured.size() : 0;
    }
    for (auto &[key, effect] : effects) {
        effect.count = effect.places.size();
        changes.effects.push_back(std::move(effect));
    }
}

/// Tags that were not expired when the old fleet was told, and are at the time of the new one: time
/// went by, or their expiry was moved.
void findExpiredTags(const ComparedFleets &fleets, FleetChanges &changes)
{
    const Fleet &fleet = fleets.now;
    Effect effect{.kind = Effect::TagsExpired, .item = ItemKind::Tag};
    for (std::size_t i = 0; i < fleet.tags().size(); ++i) {
        const Tag &tag = fleet.tags()[i];
        const TagId old = fleets.oldTags[i];
        if (tag.expiry > fleets.nowTime
            || old == none<TagId> || fleets.old.at(old).expiry <= fleets.oldTime)
            continue;
        effect.places.push_back(
            static_cast<std::uint32_t>(changes.changes.size() + changes.consequences.size()));
        const std::string id =
            idOr(fleet.store(), tag.object, field(Kind::Tag, "idTag"), field(Kind::Tag, "id"));
        changes.consequences.push_back(
            {.kind = ItemKind::Tag,
             .isOwnField = true,
             .id = id,
             .name = recordName(fleet, tag.object).toStdString(),
             .parent = textJson(fleets.match.nowIds.drivers[number(tag.driver)]),
             .field = "validity",
             .old = "\"valid\"",
             .now = "\"expired\"",
             .node = fleet.nodeOf(idAt<TagId>(i))});
    }
    effect.count = effect.places.size();
    if (effect.count > 0)
        changes.effects.push_back(std::move(effect));
}

} // namespace

void findEffects(const ComparedFleets &fleets, FleetChanges &changes)
{
    findAccessEffects(fleets, changes);
    if (fleets.oldTime > 0 && fleets.nowTime > fleets.oldTime)
        findExpiredTags(fleets, changes);
    findPlainEffects(changes);
    std::stable_sort(changes.effects.begin(), changes.effects.end(),
                     [](const Effect &a, const Effect &b) {
                         return a.kind != b.kind ? a.kind < b.kind : a.count > b.count;
                     });
}

} // namespace chargetree
