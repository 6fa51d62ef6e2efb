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
        , m_index(scope.index)
        , m_field(field)
        , m_test(test)
    {
    }
    /// Has to stand in what meets the test, folded: where the index has all the fields, records
    /// without it need not be read.
    void narrowTo(const std::string &piece) { m_piece = piece; }
    Hits hits();

private:
    /// Whether the index has all the fields of these kinds.
    [[nodiscard]] bool isIndexed(std::initializer_list<Kind> kinds) const;
    [[nodiscard]] bool mayMeet(std::string_view entry) const
    {
        return entry.find(m_piece) != std::string_view::npos;
    }
    [[nodiscard]] bool isMetByPart(ObjectId object, FieldId parts);
    void scanHomeSites();
    void scanDrivers();
    void scanTags();
    void scanSites();
    void scanChargers();
    void scanSockets();
    void scanConfigurations();

    const Fleet &m_fleet;
    const TextIndex &m_index;
    const SearchedField &m_field;
    ObjectTest &m_test;
    std::string m_piece;
    Hits m_hits;
};

/// Gives sockets and configurations what their charger has.
void spreadToParts(const Fleet &fleet, Hits &hits, RecordKinds parts);

} // namespace chargetree
