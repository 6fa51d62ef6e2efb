// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/configurationscan.h"

#include "models/fields/secrets.h"
#include "models/search/query/fieldtest.h"

namespace chargetree {

namespace {

constexpr FieldId configName = field(Kind::Configuration, "configName");
constexpr FieldId configValue = field(Kind::Configuration, "configValue");

/// A text that may be a number: either will do.
bool isValueMet(const RecordStore &store, ValueTest &test, ObjectId object)
{
    const std::string_view text = store.text(object, configValue);
    return (test.isTextMet(text) || test.isNumberMet(text))
           && !isMasked(store, object, configValue);
}

} // namespace

Hits metByConfiguration(const SearchScope &scope, const ConfigurationTerm &term)
{
    const RecordStore &store = scope.fleet.store();
    const Condition keyCondition{.text = term.key};
    ValueTest key(store, keyCondition, scope.moment);
    const Condition valueCondition = term.value.value_or(Condition{});
    ValueTest value(store, valueCondition, scope.moment);
    Hits hits = noHits(scope.fleet);
    std::size_t place = 0;
    forEachConfiguration(scope.fleet, [&](ChargerId charger, ObjectId object) {
        const bool isKeyMet = key.isMet(object, configName);
        const bool isMet = term.value ? isKeyMet && isValueMet(store, value, object)
                                      : isKeyMet || key.isMet(object, configValue);
        if (isMet) {
            hits.configurations.set(place);
            hits.chargers.set(number(charger));
        }
        ++place;
    });
    return hits;
}

} // namespace chargetree
