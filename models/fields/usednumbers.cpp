// SPDX-License-Identifier: Apache-2.0
#include "models/fields/usednumbers.h"

#include <set>

namespace chargetree {

namespace {

constexpr FieldId homeSiteType = field(Kind::HomeSite, "groupType");
constexpr FieldId siteType = field(Kind::Site, "groupType");
constexpr FieldId referenceType = field(Kind::ExternalId, "referenceType");

std::optional<FieldId> numberedFieldOf(Kind kind)
{
    for (const FieldId field : {homeSiteType, siteType, referenceType}) {
        if (field.kind == kind)
            return field;
    }
    return {};
}

} // namespace

UsedNumbers usedNumbers(const Fleet &fleet)
{
    std::array<std::set<qint64>, numberedCount> found;
    const RecordStore &store = fleet.store();
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        const auto object = ObjectId(i);
        const auto field = numberedFieldOf(store.kindOf(object));
        const auto number = field ? store.integer(object, *field) : std::nullopt;
        if (!number)
            continue;
        auto &numbers = found[std::size_t(*numberedOf(*field))];
        if (numbers.size() < mostUsedNumbers)
            numbers.insert(*number);
    }
    UsedNumbers used;
    for (std::size_t i = 0; i < used.size(); ++i)
        used[i].assign(found[i].begin(), found[i].end());
    return used;
}

} // namespace chargetree
