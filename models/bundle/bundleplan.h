// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/bundle/bundlechoice.h"

#include <vector>

namespace chargetree {

/// Which records of the document a share-safe bundle holds.
class BundlePlan final {
public:
    BundlePlan(const Fleet &fleet, const BundleChoice &choice);

    /// Of an element of a list of home sites or drivers.
    [[nodiscard]] bool holds(Cell cell) const;
    [[nodiscard]] std::size_t driverCount() const { return m_driverCount; }
    /// Copies of chosen sites and chargers that no driver who is chosen brings along.
    [[nodiscard]] const std::vector<ObjectId> &sitesAlone() const { return m_sites; }
    [[nodiscard]] const std::vector<ObjectId> &chargersAlone() const { return m_chargers; }

private:
    void planHomes(const BundleChoice &choice);
    void planSites(const BundleChoice &choice);
    void planChargers(const BundleChoice &choice);
    void bring(ObjectId object);
    void bringBelow(ObjectId object);

    const Fleet &m_fleet;
    bool m_isAll;
    std::size_t m_driverCount;
    BitSet m_held; // home sites and drivers, by their objects
    BitSet m_brought; // sites and chargers, the same
    std::vector<ObjectId> m_sites;
    std::vector<ObjectId> m_chargers;
};

} // namespace chargetree
