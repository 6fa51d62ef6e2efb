// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/changes/change.h"

#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>

namespace chargetree {

using FleetChangesPtr = std::shared_ptr<const FleetChanges>;

/// Which changes concern an item, without looking through all of them. What is minor is left out.
class ChangeIndex final {
public:
    explicit ChangeIndex(FleetChangesPtr changes);

    /// Places for FleetChanges::at(), in their order. Of a tag also those whose id ends in it, for
    /// one that several drivers have.
    [[nodiscard]] std::span<const std::uint32_t> ofItem(std::string_view id) const;
    /// The same of what the item holds; `parent` as changes name it.
    [[nodiscard]] std::span<const std::uint32_t> ofParts(std::string_view parent) const;
    [[nodiscard]] const FleetChanges &changes() const { return *m_changes; }

private:
    using Places = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;
    static std::span<const std::uint32_t> found(const Places &places, std::string_view key);

    FleetChangesPtr m_changes; // whose texts the keys are
    Places m_items;
    Places m_parts;
};

} // namespace chargetree
