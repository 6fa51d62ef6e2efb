// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/itemids.h"

#include <string>
#include <unordered_map>

namespace chargetree {

/// How a driver's own copy of a site differs from the site itself, which is the union of all
/// copies with the fields of the first.
class SiteCopies final {
public:
    SiteCopies(const Fleet &fleet, const ItemIds &ids)
        : m_fleet(fleet)
        , m_ids(ids)
    {
    }
    /// A JSON list, `[]` where it does not: `{"site","field","value"}` for a field,
    /// `{"site","list","without"}` and `{"site","list","with"}` for a subsite or charger that
    /// stands elsewhere in the union. Subsites included.
    std::string deviation(ObjectId copy);

private:
    using Entries = std::vector<std::string>;
    const Entries &entriesOf(ObjectId copy);
    void addFields(ObjectId copy, Entries &entries) const;
    void addPlaces(ObjectId copy, Entries &entries) const;

    const Fleet &m_fleet;
    const ItemIds &m_ids;
    std::unordered_map<std::uint32_t, Entries> m_known; // by copy
};

} // namespace chargetree
