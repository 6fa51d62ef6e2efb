// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search/fleetsearch.h"
#include "models/search/query/fieldtest.h"

namespace chargetree {

/// Goes through the tables that have a field, and no others.
class FieldScan final {
public:
    FieldScan(const SearchScope &scope, const SearchedField &field, ObjectTest &test)
        : m_fleet(scope.fleet)
        , m_field(field)
        , m_test(test)
    {
    }
    Hits hits();

private:
    [[nodiscard]] bool isMetByPart(ObjectId object, FieldId parts);
    void scanHomeSites();
    void scanDrivers();
    void scanTags();
    void scanSites();
    void scanChargers();
    void scanSockets();
    void scanConfigurations();

    const Fleet &m_fleet;
    const SearchedField &m_field;
    ObjectTest &m_test;
    Hits m_hits;
};

/// Gives sockets and configurations what their charger has.
void spreadToParts(const Fleet &fleet, Hits &hits, RecordKinds parts);

} // namespace chargetree
