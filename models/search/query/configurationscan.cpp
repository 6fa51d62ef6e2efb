// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/configurationscan.h"

#include "models/fields/secrets.h"

namespace chargetree {

namespace {

constexpr FieldId configName = field(Kind::Configuration, "configName");
constexpr FieldId configValue = field(Kind::Configuration, "configValue");

} // namespace

ConfigurationTest::ConfigurationTest(const Fleet &fleet, const ConfigurationTerm &term,
                                     const QueryMoment &moment)
    : m_store(fleet.store())
    , m_keyCondition{.text = term.key}
    , m_valueCondition(term.value.value_or(Condition{}))
    , m_hasValue(term.value.has_value())
    , m_key(fleet.store(), m_keyCondition, moment)
    , m_value(fleet.store(), m_valueCondition, moment)
{
}

bool ConfigurationTest::isMet(ObjectId object)
{
    const bool isKeyMet = m_key.isMet(object, configName);
    if (m_hasValue)
        return isKeyMet && isValueMet(object);
    return isKeyMet || m_key.isMet(object, configValue);
}

/// A text that may be a number: either will do.
bool ConfigurationTest::isValueMet(ObjectId object)
{
    const std::string_view text = m_store.text(object, configValue);
    return (m_value.isTextMet(text) || m_value.isNumberMet(text))
           && !isMasked(m_store, object, configValue);
}

Hits metByConfiguration(const SearchScope &scope, const ConfigurationTerm &term)
{
    ConfigurationTest test(scope.fleet, term, scope.moment);
    Hits hits = noHits(scope.fleet);
    std::size_t place = 0;
    forEachConfiguration(scope.fleet, [&](ChargerId charger, ObjectId object) {
        if (test.isMet(object)) {
            hits.configurations.set(place);
            hits.chargers.set(number(charger));
        }
        ++place;
    });
    return hits;
}

} // namespace chargetree
