// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/accesspicker.h"

#include <algorithm>

namespace chargetree::generator {

AccessPicker::AccessPicker(const FleetPlan &plan)
    : m_plan(plan)
    , m_coveredIn(plan.chargers.size())
{
    for (std::size_t site = 0; site < plan.sites.size(); ++site)
        m_below.push_back(chargersBelow(plan, site));
}

void AccessPicker::pick(Random &random, std::size_t budget, Driver &driver)
{
    ++m_round;
    m_covered = 0;
    const std::size_t possible = std::min(budget, m_plan.chargers.size());
    pickSites(random, (3 * possible + 3) / 4, driver);
    pickChargers(random, possible, driver);
}

void AccessPicker::pickSites(Random &random, std::size_t budget, Driver &driver)
{
    if (m_plan.sites.empty())
        return;
    for (std::size_t tries = 8 + budget / 4; tries > 0 && m_covered < budget; --tries) {
        std::size_t site = random.below(m_plan.sites.size());
        while (m_below[site].size() > budget - m_covered && !m_plan.sites[site].subsites.empty()) {
            const auto &subsites = m_plan.sites[site].subsites;
            site = subsites[random.below(subsites.size())];
        }
        const std::size_t size = m_below[site].size();
        if (size == 0 || size > budget - m_covered || isCovered(site))
            continue;
        for (const std::size_t charger : m_below[site])
            cover(charger);
        driver.siteGrants.push_back(site);
    }
}

void AccessPicker::pickChargers(Random &random, std::size_t budget, Driver &driver)
{
    for (std::size_t tries = 4 * budget; tries > 0 && m_covered < budget; --tries) {
        const std::size_t charger = random.below(m_plan.chargers.size());
        if (cover(charger))
            driver.chargerGrants.push_back(charger);
    }
}

bool AccessPicker::isCovered(std::size_t site) const
{
    return std::any_of(m_below[site].begin(), m_below[site].end(),
                       [this](std::size_t charger) { return m_coveredIn[charger] == m_round; });
}

bool AccessPicker::cover(std::size_t charger)
{
    if (m_coveredIn[charger] == m_round)
        return false;
    m_coveredIn[charger] = m_round;
    ++m_covered;
    return true;
}

} // namespace chargetree::generator
