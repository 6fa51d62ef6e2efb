// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/itemids.h"

#include <map>
#include <string>
#include <unordered_map>

namespace chargetree {

struct PlaceList;

/// How a driver's own copy of a site differs from the site itself, which is the union of all
/// copies with the fields of the first.
class SiteCopies final {
public:
    SiteCopies(const Fleet &fleet, const ItemIds &ids);
    /// A JSON list, `[]` where it does not: `{"site","field","value"}` for a field,
    /// `{"site","list","without"}` and `{"site","list","with"}` for a subsite or charger that
    /// stands elsewhere in the union. Subsites included. Long where a copy lacks much: ask for it
    /// where fingerprints differ.
    std::string deviation(ObjectId copy);
    /// The same for copies that deviate the same way, in whichever fleet.
    std::uint64_t fingerprint(ObjectId copy);

private:
    using Records = std::vector<std::uint32_t>; // places in the table of their kind, sorted
    /// Calls `onField(site, FieldChange)` and `onPlace(site, PlaceList, how, record)` for a copy
    /// and those below it.
    template <typename OnField, typename OnPlace>
    void forEachDeviation(ObjectId copy, const OnField &onField, const OnPlace &onPlace);
    const Records &inUnion(SiteId site, const PlaceList &places);

    const Fleet &m_fleet;
    const ItemIds &m_ids;
    std::vector<std::uint64_t> m_siteHashes; // of the ids
    std::vector<std::uint64_t> m_chargerHashes;
    std::map<std::pair<SiteId, NodeKind>, Records> m_unions; // what each site holds
    std::unordered_map<std::uint32_t, std::uint64_t> m_known; // fingerprints by copy
};

} // namespace chargetree
