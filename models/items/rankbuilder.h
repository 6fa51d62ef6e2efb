// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/naturalorder.h"
#include "models/items/ranks.h"

#include <optional>
#include <utility>

namespace chargetree {

/// Computes the ranks of a fleet, table by table.
class RankBuilder final {
public:
    RankBuilder(const Fleet &fleet, const Standing &standing, const QLocale &locale, Ranks &ranks);
    void build();

private:
    using Column = std::vector<std::uint32_t>;
    using Key = std::optional<std::pair<std::int64_t, std::int64_t>>; // nothing: missing
    using Texts = std::vector<std::string_view>;

    void rankHomeSites();
    void rankDrivers();
    void rankTags();
    void rankSites();
    void rankChargers();
    void rankSockets();
    /// Where a name is missing its row shows the id.
    template <typename Records>
    [[nodiscard]] Column byText(const Records &records, FieldId field) const;
    template <typename Records>
    [[nodiscard]] Column byName(const Records &records, FieldId name, FieldId id) const;
    template <typename Records>
    [[nodiscard]] Column byNumber(const Records &records, FieldId field) const;
    template <typename Records>
    [[nodiscard]] Column byStatus(const Records &records, FieldId word) const;
    [[nodiscard]] std::string_view text(ObjectId object, FieldId field) const;

    const Fleet &m_fleet;
    const RecordStore &m_store;
    const Standing &m_standing;
    NaturalOrder m_order;
    Ranks &m_ranks;
};

} // namespace chargetree
