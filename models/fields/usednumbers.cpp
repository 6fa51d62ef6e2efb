// SPDX-License-Identifier: Apache-2.0
#include "models/fields/usednumbers.h"

#include "models/fields/numberedfields.h"

#include <set>

namespace chargetree {

namespace {

const NumberedField *numberedFieldOf(Kind kind)
{
    for (const NumberedField &row : numberedFields()) {
        if (row.field.kind == kind)
            return &row;
    }
    return nullptr;
}

} // namespace

UsedNumbers usedNumbers(const Fleet &fleet)
{
    std::array<std::set<qint64>, numberedCount> found;
    const RecordStore &store = fleet.store();
    for (std::size_t i = 0; i < store.objectCount(); ++i) {
        const auto object = ObjectId(i);
        const NumberedField *numbered = numberedFieldOf(store.kindOf(object));
        const auto number = numbered ? store.integer(object, numbered->field) : std::nullopt;
        if (!number)
            continue;
        auto &numbers = found[std::size_t(numbered->what)];
        if (numbers.size() < mostUsedNumbers)
            numbers.insert(*number);
    }
    UsedNumbers used;
    for (std::size_t i = 0; i < used.size(); ++i)
        used[i].assign(found[i].begin(), found[i].end());
    return used;
}

} // namespace chargetree
