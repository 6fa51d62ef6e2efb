// SPDX-License-Identifier: Apache-2.0
#include "models/access/whatif.h"

#include "models/access/siteaccess.h"

#include <algorithm>

namespace chargetree {

namespace {

constexpr std::size_t driversBetweenLooks = 256; // whether it was cancelled

/// What is gone, and which access goes with it.
class Absence {
public:
    virtual ~Absence() = default;
    /// Whether the driver's access to a charger, by these grants, has to do with it.
    [[nodiscard]] virtual bool concerns(std::span<const Grant> access) const = 0;
    /// Whether a grant of such an access needs it.
    [[nodiscard]] virtual bool takes(const Grant &grant) const = 0;
    /// Whether the charger itself goes, so that no other grant helps.
    [[nodiscard]] virtual bool takesChargers() const { return false; }
    /// Of a tag that is gone: one that the driver keeps.
    [[nodiscard]] virtual TagId otherTag(DriverId) const { return none<TagId>; }
};

class SiteGone final : public Absence {
public:
    SiteGone(const Fleet &fleet, SiteId site)
        : m_fleet(fleet)
        , m_site(site)
        , m_chargers(chargersOf(fleet, site))
    {
    }
    [[nodiscard]] bool concerns(std::span<const Grant> access) const override
    {
        return m_chargers.test(number(access.front().charger));
    }
    [[nodiscard]] bool takes(const Grant &grant) const override
    {
        NodeId row = grant.site;
        while (row != none<NodeId> && m_fleet.at(row).kind() == NodeKind::GrantedSite) {
            if (m_fleet.siteOf(m_fleet.at(row).grantedSite()) == m_site)
                return true;
            row = m_fleet.at(row).parent;
        }
        return false;
    }
    [[nodiscard]] bool takesChargers() const override { return true; }

private:
    const Fleet &m_fleet;
    SiteId m_site;
    BitSet m_chargers;
};

class ChargerGone final : public Absence {
public:
    explicit ChargerGone(ChargerId charger)
        : m_charger(charger)
    {
    }
    [[nodiscard]] bool concerns(std::span<const Grant> access) const override
    {
        return access.front().charger == m_charger;
    }
    [[nodiscard]] bool takes(const Grant &) const override { return true; }
    [[nodiscard]] bool takesChargers() const override { return true; }

private:
    ChargerId m_charger;
};

class TagsGone final : public Absence {
public:
    TagsGone(const Fleet &fleet, const std::vector<TagId> &tags, const Judgement &judgement)
        : m_fleet(fleet)
        , m_judgement(judgement)
        , m_gone(fleet.tags().size())
        , m_drivers(fleet.drivers().size())
    {
        for (const TagId tag : tags) {
            m_gone.set(number(tag));
            if (isUsable(fleet.at(tag), judgement))
                m_drivers.set(number(fleet.at(tag).driver));
        }
    }
    [[nodiscard]] bool concerns(std::span<const Grant> access) const override
    {
        return m_drivers.test(number(access.front().driver));
    }
    [[nodiscard]] bool takes(const Grant &grant) const override
    {
        return otherTag(grant.driver) == none<TagId>;
    }
    [[nodiscard]] TagId otherTag(DriverId driver) const override
    {
        for (const TagId tag : m_fleet.at(driver).tags) {
            if (!m_gone.test(number(tag)) && isUsable(m_fleet.at(tag), m_judgement))
                return tag;
        }
        return none<TagId>;
    }

private:
    const Fleet &m_fleet;
    const Judgement &m_judgement;
    BitSet m_gone;
    BitSet m_drivers; // who can use one of these tags now
};

class GrantsGone final : public Absence {
public:
    GrantsGone(const Fleet &fleet, const std::vector<NodeId> &rows)
        : m_fleet(fleet)
        , m_rows(fleet.nodes().size())
    {
        for (const NodeId row : rows)
            m_rows.set(number(row));
    }
    [[nodiscard]] bool concerns(std::span<const Grant> access) const override
    {
        return std::ranges::any_of(access, [this](const Grant &grant) { return takes(grant); });
    }
    [[nodiscard]] bool takes(const Grant &grant) const override
    {
        NodeId row = grant.row;
        while (!m_rows.test(number(row)) && m_fleet.at(row).kind() != NodeKind::MayUse)
            row = m_fleet.at(row).parent;
        return m_rows.test(number(row));
    }

private:
    const Fleet &m_fleet;
    BitSet m_rows;
};

struct MakeAbsence {
    const Fleet &fleet;
    const Judgement &judgement;

    using Made = std::unique_ptr<Absence>;
    Made operator()(SiteId site) const { return std::make_unique<SiteGone>(fleet, site); }
    Made operator()(ChargerId charger) const { return std::make_unique<ChargerGone>(charger); }
    Made operator()(const std::vector<TagId> &tags) const
    {
        return std::make_unique<TagsGone>(fleet, tags, judgement);
    }
    Made operator()(const std::vector<NodeId> &rows) const
    {
        return std::make_unique<GrantsGone>(fleet, rows);
    }
};

/// Takes the grants of one driver after the other.
class Work final {
public:
    Work(const Fleet &fleet, const Absence &absence)
        : m_absence(absence)
        , m_isLost(fleet.chargers().size())
    {
    }
    void addDriver(std::vector<Grant> &grants)
    {
        std::ranges::stable_sort(grants, {}, &Grant::charger);
        m_driver = {.driver = grants.front().driver,
                    .firstAccess = static_cast<std::uint32_t>(m_answer.access.size())};
        for (std::size_t i = 0; i < grants.size();) {
            const std::size_t first = i;
            while (i < grants.size() && grants[i].charger == grants[first].charger)
                ++i;
            addAccess(std::span(grants).subspan(first, i - first));
        }
        m_driver.accesses =
            static_cast<std::uint32_t>(m_answer.access.size()) - m_driver.firstAccess;
        if (m_driver.accesses > 0)
            conclude();
    }
    WhatIf take()
    {
        m_answer.lostChargers = static_cast<std::uint32_t>(m_isLost.count());
        return std::move(m_answer);
    }

private:
    void addAccess(std::span<const Grant> grants)
    {
        if (!m_absence.concerns(grants)) {
            ++m_driver.left;
            return;
        }
        ConcernedAccess access{.driver = m_driver.driver,
                               .charger = grants.front().charger,
                               .firstOther =
                                   static_cast<std::uint32_t>(m_answer.otherGrants.size())};
        std::ranges::copy_if(grants, std::back_inserter(m_answer.otherGrants),
                             [this](const Grant &grant) { return !m_absence.takes(grant); });
        access.others = static_cast<std::uint32_t>(m_answer.otherGrants.size()) - access.firstOther;
        access.isLost = access.others == 0 || m_absence.takesChargers();
        if (access.isLost)
            m_isLost.set(number(access.charger));
        ++(access.isLost ? m_driver.lost : m_driver.left);
        m_answer.access.push_back(access);
    }
    void conclude()
    {
        m_driver.otherTag = m_absence.otherTag(m_driver.driver);
        m_answer.losers += m_driver.lost > 0 ? 1 : 0;
        m_answer.stranded += m_driver.lost > 0 && m_driver.left == 0 ? 1 : 0;
        m_answer.drivers.push_back(m_driver);
    }

    const Absence &m_absence;
    BitSet m_isLost;
    ConcernedDriver m_driver;
    WhatIf m_answer;
};

} // namespace

bool isUsable(const Tag &tag, const Judgement &judgement)
{
    switch (validityAt(tag, judgement)) {
    case Validity::NoExpiry:
    case Validity::Valid:
    case Validity::Expiring:
        return true;
    case Validity::NoTag:
    case Validity::NotYetValid:
    case Validity::Expired:
        break;
    }
    return false;
}

WhatIf whatIf(const Fleet &fleet, const Gone &gone, const Judgement &judgement,
              const std::function<bool()> &isCancelled)
{
    const auto absence = std::visit(MakeAbsence{fleet, judgement}, gone);
    Work work(fleet, *absence);
    const std::vector<NodeId> rows = grantRows(fleet);
    std::vector<Grant> grants; // of one driver
    std::size_t drivers = 0;
    for (const NodeId row : rows) {
        const Grant grant = grantAt(fleet, row);
        if (!grants.empty() && grants.front().driver != grant.driver) {
            if (++drivers % driversBetweenLooks == 0 && isCancelled && isCancelled())
                return {};
            work.addDriver(grants);
            grants.clear();
        }
        grants.push_back(grant);
    }
    if (!grants.empty())
        work.addDriver(grants);
    return work.take();
}

} // namespace chargetree
