// SPDX-License-Identifier: Apache-2.0
#include "models/search/query/rawscan.h"

#include "models/search/query/rawtest.h"

#include <algorithm>

namespace chargetree {

namespace {

/// Looks at one record after the other until nobody wants to know any more.
class RawScan final {
public:
    RawScan(const SearchScope &scope, const TextPattern &text)
        : m_scope(scope)
        , m_test(scope.fleet, text)
    {
    }
    template <typename Records>
    void scan(const Records &records, BitSet &met)
    {
        for (std::size_t i = 0; i < records.size() && !isCancelled(); ++i) {
            if (m_test.isMet(records[i].object))
                met.set(i);
        }
    }
    void scanSites(BitSet &met)
    {
        const auto sites = m_scope.fleet.sites();
        for (std::size_t i = 0; i < sites.size() && !isCancelled(); ++i) {
            if (std::ranges::any_of(m_scope.fleet.copies(sites[i].copies),
                                    [this](ObjectId copy) { return m_test.isMet(copy); }))
                met.set(i);
        }
    }
    void scanConfigurations(BitSet &met)
    {
        std::size_t place = 0;
        forEachConfiguration(m_scope.fleet, [&](ChargerId, ObjectId object) {
            if (!isCancelled() && m_test.isMet(object))
                met.set(place);
            ++place;
        });
    }

private:
    [[nodiscard]] bool isCancelled() const { return m_scope.isCancelled && m_scope.isCancelled(); }

    const SearchScope &m_scope;
    RawTest m_test;
};

} // namespace

Hits metByRaw(const SearchScope &scope, const RawTerm &term)
{
    Hits hits = noHits(scope.fleet);
    RawScan scan(scope, term.text);
    scan.scan(scope.fleet.homeSites(), hits.homeSites);
    scan.scan(scope.fleet.drivers(), hits.drivers);
    scan.scan(scope.fleet.tags(), hits.tags);
    scan.scanSites(hits.sites);
    scan.scan(scope.fleet.chargers(), hits.chargers);
    scan.scan(scope.fleet.sockets(), hits.sockets);
    scan.scanConfigurations(hits.configurations);
    return hits;
}

} // namespace chargetree
