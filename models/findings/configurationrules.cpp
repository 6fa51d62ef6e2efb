// SPDX-License-Identifier: Apache-2.0
#include "models/fields/exactvalue.h"
#include "models/fields/secrets.h"
#include "models/fields/statedvalue.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/fleetfacts.h"
#include "models/findings/plaintext.h"
#include "models/findings/ruletables.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

namespace chargetree {

namespace {

constexpr FieldId configName = field(Kind::Configuration, "configName");
constexpr FieldId configValue = field(Kind::Configuration, "configValue");

// Drift ---------------------------------------------------------------------------------------

/// One key of one charger.
struct Setting {
    TextId key;
    TextId value;
    ChargerId charger;
    ObjectId object;
};

/// What operators can set: what a device says of itself is no drift, and a secret is its own.
void appendSettings(const FleetFacts &facts, ChargerId charger, std::vector<Setting> &settings)
{
    const RecordStore &store = facts.store;
    const ObjectId object = facts.fleet.at(charger).object;
    for (const Cell cell : store.elements(object, field(Kind::Charger, "chargerConfigurations"))) {
        if (!cell.isObject())
            continue;
        const auto key = store.identifier(cell.object(), configName);
        const auto value = store.identifier(cell.object(), configValue);
        if (!key || !value
            || !store.flag(cell.object(), field(Kind::Configuration, "canBeChanged")).value_or(true)
            || isSecret(store, cell.object()))
            continue;
        settings.push_back({*key, *value, charger, cell.object()});
    }
}

/// What differs on one charger.
struct DriftedCharger {
    std::uint32_t keys = 0;
    ObjectId odd = none<ObjectId>; // the first setting that differs
    ObjectId usual = none<ObjectId>; // and what its like have
};
using Drifts = std::map<ChargerId, DriftedCharger>;

/// Looks for the value that nine of ten have; without such a one nobody drifts. `settings` are of
/// one key, sorted by value.
void compareKey(std::span<const Setting> settings, std::size_t fewest, Drifts &drifts)
{
    std::span<const Setting> usual;
    for (auto from = settings.begin(); from != settings.end();) {
        const auto to = std::find_if(from, settings.end(), [from](const Setting &setting) {
            return setting.value != from->value;
        });
        if (static_cast<std::size_t>(to - from) > usual.size())
            usual = {from, to};
        from = to;
    }
    if (usual.size() < fewest || usual.size() == settings.size()
        || usual.size() * 10 < settings.size() * 9)
        return;
    for (const Setting &setting : settings) {
        if (setting.value == usual.front().value)
            continue;
        DriftedCharger &drift = drifts[setting.charger];
        if (drift.keys++ == 0) {
            drift.odd = setting.object;
            drift.usual = usual.front().object;
        }
    }
}

void compareAlike(const FleetFacts &facts, std::span<const ChargerId> chargers, Drifts &drifts)
{
    std::vector<Setting> settings;
    for (const ChargerId charger : chargers)
        appendSettings(facts, charger, settings);
    std::ranges::sort(settings, {}, [](const Setting &setting) {
        return std::tuple(setting.key, setting.value, setting.charger);
    });
    for (auto from = settings.begin(); from != settings.end();) {
        const auto to = std::find_if(from, settings.end(), [from](const Setting &setting) {
            return setting.key != from->key;
        });
        compareKey({from, to}, static_cast<std::size_t>(facts.limits.fewestAlike), drifts);
        from = to;
    }
}

/// Alike are chargers of one model; the firmware may differ, which is a finding of its own.
void findDrift(const FleetFacts &facts, FindingCollector &found)
{
    Drifts drifts;
    for (const auto &chargers : facts.models) {
        if (chargers.size() > static_cast<std::size_t>(facts.limits.fewestAlike))
            compareAlike(facts, chargers, drifts);
    }
    for (const auto &[charger, drift] : drifts)
        found.add(facts.fleet.at(charger).node,
                  {drift.keys, number(drift.odd), number(drift.usual)});
}

QString settingOf(const Fleet &fleet, ObjectId configuration)
{
    return shown(exactValue(fleet.store(), configuration, configValue).text);
}

QString sayDrift(const Fleet &fleet, const Finding &finding, const Wording &)
{
    const ObjectId odd = ObjectId(finding.second);
    //: %1 is a key of a configuration, %2 and %3 its values
    const QString text =
        said(QT_TRANSLATE_NOOP("FindingRules", "%1 is %2, while its like have %3."))
            .arg(shown(fleet, odd, configName), settingOf(fleet, odd),
                 settingOf(fleet, ObjectId(finding.third)));
    if (finding.first <= 1)
        return text;
    //: %1 is a sentence about one key
    return said(QT_TRANSLATE_N_NOOP("FindingRules", "%1 %n more key(s) differ."), finding.first - 1)
        .arg(text);
}

std::string settingName(const Fleet &fleet, const Finding &finding)
{
    return std::string(fleet.store().text(ObjectId(finding.second), configName));
}

// Secrets -------------------------------------------------------------------------------------

struct ReadableSecret {
    ChargerId first = none<ChargerId>;
    ChargerId last = none<ChargerId>;
    ObjectId object = none<ObjectId>;
    std::uint32_t chargers = 0;
};

/// Whether a value is nothing but the marks that stand in a secret's place.
bool isOfMarks(std::string_view value)
{
    constexpr std::array<std::string_view, 2> marks{"*", "•"};
    return std::ranges::any_of(marks, [value](std::string_view mark) {
        std::string_view left = value;
        while (left.starts_with(mark))
            left.remove_prefix(mark.size());
        return left.empty();
    });
}

/// One finding a key: whoever has it has it on many chargers.
void findSecrets(const FleetFacts &facts, FindingCollector &found)
{
    std::map<std::string_view, ReadableSecret> secrets;
    std::unordered_map<std::string_view, bool> isSecretKey;
    forEachConfiguration(facts.fleet, [&](ChargerId charger, ObjectId object) {
        const std::string_view name = facts.text(object, configName);
        const auto [known, isNew] = isSecretKey.try_emplace(name, false);
        if (isNew)
            known->second = isSecretName(name);
        if (!known->second || !isMasked(facts.store, object, configValue)
            || isOfMarks(trimmed(statedValue(facts.store, object, configValue).text)))
            return;
        ReadableSecret &secret = secrets[name];
        if (secret.chargers == 0) {
            secret.first = charger;
            secret.object = object;
        }
        secret.chargers += secret.last == charger ? 0 : 1;
        secret.last = charger;
    });
    for (const auto &[name, secret] : secrets)
        found.add(facts.fleet.at(secret.first).node, {secret.chargers, number(secret.object)});
}

QString saySecret(const Fleet &fleet, const Finding &finding, const Wording &)
{
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n charger(s) give away the value of %1 in this document."),
                finding.first)
        .arg(shown(fleet, ObjectId(finding.second), configName));
}

constexpr std::array rules{
    FindingRule{
        .id = "secret-in-configuration",
        .severity = Severity::Warning,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Secret in a configuration"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Whoever has the key of this call, or a copy of the document, can "
                            "pass for the charger."),
        .remedy = QT_TRANSLATE_NOOP(
            "FindingRules", "Let the vendor leave it out, set a new value, and mind who gets "
                            "copies."),
        .find = &findSecrets,
        .message = &saySecret,
        .detail = &settingName,
        .isOfMany = true},
    FindingRule{.id = "configuration-drift",
                .severity = Severity::Remark,
                .title = QT_TRANSLATE_NOOP("FindingRules", "Configuration that drifted"),
                .reason = QT_TRANSLATE_NOOP(
                    "FindingRules",
                    "At least nine of ten chargers of this model have another value, so this "
                    "one was set by hand or missed."),
                .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                            "Set it as on the others, or note why it differs."),
                .find = &findDrift,
                .message = &sayDrift,
                .detail = &settingName},
};

} // namespace

std::span<const FindingRule> configurationRules()
{
    return rules;
}

} // namespace chargetree
