// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"
#include "models/search/query/fieldtest.h"

namespace chargetree {

/// Whether a configuration meets `config:…`: its key, with the value where one is asked for;
/// without one a value that meets it will do. A value that is masked is not looked at.
class ConfigurationTest final : public ObjectTest {
public:
    ConfigurationTest(const Fleet &fleet, const ConfigurationTerm &term, const QueryMoment &moment);
    bool isMet(ObjectId object) override;

private:
    [[nodiscard]] bool isValueMet(ObjectId object);

    const RecordStore &m_store;
    Condition m_keyCondition;
    Condition m_valueCondition;
    bool m_hasValue;
    ValueTest m_key;
    ValueTest m_value;
};

/// The configurations that meet the term, and their chargers.
Hits metByConfiguration(const SearchScope &scope, const ConfigurationTerm &term);

} // namespace chargetree
