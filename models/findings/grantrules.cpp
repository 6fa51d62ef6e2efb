// SPDX-License-Identifier: Apache-2.0
#include "models/access/siteaccess.h"
#include "models/fields/fieldtext.h"
#include "models/findings/findingcollector.h"
#include "models/findings/findingwords.h"
#include "models/findings/homedrivers.h"
#include "models/findings/ruletables.h"

#include <array>
#include <unordered_map>
#include <utility>

namespace chargetree {

namespace {

constexpr FieldId sitesGranted = field(Kind::Driver, "chargerGroups");
constexpr FieldId chargersGranted = field(Kind::Driver, "chargers");
constexpr FieldId subsites = field(Kind::Site, "subgroups");

/// Finds the grants of one driver after the other that another grant of the driver covers: a site
/// within a site that is granted too, a charger of such a site, and what is granted twice.
class RedundantGrants final {
public:
    struct Answer {
        std::uint32_t grants = 0;
        std::uint32_t redundant = 0;
        ObjectId example = none<ObjectId>; // the first that is redundant
    };

    explicit RedundantGrants(const FleetFacts &facts)
        : m_fleet(facts.fleet)
        , m_store(facts.store)
        , m_coveredSites(m_fleet.sites().size(), none<DriverId>)
        , m_grantedSites(m_fleet.sites().size(), none<DriverId>)
        , m_coveredChargers(m_fleet.chargers().size(), none<DriverId>)
    {
    }

    Answer of(DriverId driver)
    {
        m_driver = driver;
        Answer answer;
        const ObjectId object = m_fleet.at(driver).object;
        const auto sites = m_store.elements(object, sitesGranted);
        for (const Cell cell : sites) {
            if (cell.isObject())
                coverBelow(cell.object());
        }
        for (const Cell cell : sites) {
            if (cell.isObject())
                count(answer, cell.object(), isSiteRedundant(m_fleet.siteOf(cell.object())));
        }
        for (const Cell cell : m_store.elements(object, chargersGranted)) {
            if (cell.isObject())
                count(answer, cell.object(), isCovered(m_fleet.chargerOf(cell.object())));
        }
        return answer;
    }

private:
    /// Marks the subsites of a granted site and all chargers that it holds.
    void coverBelow(ObjectId site)
    {
        forEachCharger(m_fleet, site,
                       [this](ChargerId id) { m_coveredChargers[number(id)] = m_driver; });
        coverSubsites(site);
    }
    void coverSubsites(ObjectId site)
    {
        for (const Cell cell : m_store.elements(site, subsites)) {
            if (!cell.isObject())
                continue;
            m_coveredSites[number(m_fleet.siteOf(cell.object()))] = m_driver;
            coverSubsites(cell.object());
        }
    }
    bool isSiteRedundant(SiteId site)
    {
        const bool isRepeated = std::exchange(m_grantedSites[number(site)], m_driver) == m_driver;
        return isRepeated || m_coveredSites[number(site)] == m_driver;
    }
    bool isCovered(ChargerId charger)
    {
        return std::exchange(m_coveredChargers[number(charger)], m_driver) == m_driver;
    }
    static void count(Answer &answer, ObjectId object, bool isRedundant)
    {
        ++answer.grants;
        if (isRedundant && answer.redundant++ == 0)
            answer.example = object;
    }

    const Fleet &m_fleet;
    const RecordStore &m_store;
    DriverId m_driver = none<DriverId>;
    // Which driver marked them last.
    std::vector<DriverId> m_coveredSites;
    std::vector<DriverId> m_grantedSites;
    std::vector<DriverId> m_coveredChargers;
};

void findRedundant(const FleetFacts &facts, FindingCollector &found)
{
    RedundantGrants grants(facts);
    forEachDriver(facts, [&](DriverId id, const Driver &driver) {
        const RedundantGrants::Answer answer = grants.of(id);
        if (answer.redundant > 0)
            found.add(driver.node, {answer.grants, answer.redundant, number(answer.example)});
    });
}

QString sayRedundant(const Fleet &fleet, const Finding &finding, const Wording &wording)
{
    const QString example = recordName(fleet, ObjectId(finding.third));
    if (finding.second == 1)
        return said(QT_TRANSLATE_NOOP(
                        "FindingRules",
                        "The grant of %1 adds nothing: another grant holds it already."))
            .arg(example);
    //: %1 is the number of all grants, %2 names one
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n of %1 grants add nothing, among them that of %2."),
                finding.second)
        .arg(wording.number(finding.first), example);
}

// Home sites that are sites as well -----------------------------------------------------------

/// The site that has a home site's id: the two kinds share one space of ids, and mean one place.
std::unordered_map<std::uint32_t, SiteId> sitesById(const FleetFacts &facts)
{
    std::unordered_map<std::uint32_t, SiteId> sites;
    for (std::size_t i = 0; i < facts.fleet.sites().size(); ++i) {
        const auto id =
            facts.store.identifier(facts.fleet.sites()[i].object, field(Kind::Site, "id"));
        if (id)
            sites.try_emplace(number(*id), idAt<SiteId>(i));
    }
    return sites;
}

bool reaches(const FleetFacts &facts, DriverId driver, const BitSet &chargers)
{
    bool isReached = false;
    forEachCharger(facts.fleet, driver,
                   [&](ChargerId id) { isReached = isReached || chargers.test(number(id)); });
    return isReached;
}

/// Of the drivers at home here who have access somewhere: how many there are, and how many have
/// none to these chargers. Of those without any another rule speaks.
FindingDetail lockedOut(const FleetFacts &facts, const HomeSite &home, const BitSet &chargers)
{
    FindingDetail detail;
    for (const DriverId driver : driversAt(facts, home.node)) {
        if (!facts.mayCharge(driver))
            continue;
        ++detail.second;
        detail.first += reaches(facts, driver, chargers) ? 0 : 1;
    }
    return detail;
}

void findHomeWithoutAccess(const FleetFacts &facts, FindingCollector &found)
{
    const auto sites = sitesById(facts);
    SiteId last = none<SiteId>; // one id may stand at many home sites
    BitSet chargers;
    for (const HomeSite &home : facts.fleet.homeSites()) {
        const auto id = facts.store.identifier(home.object, field(Kind::HomeSite, "id"));
        const auto site = id ? sites.find(number(*id)) : sites.end();
        if (site == sites.end())
            continue;
        if (std::exchange(last, site->second) != site->second)
            chargers = chargersOf(facts.fleet, site->second);
        const FindingDetail detail = lockedOut(facts, home, chargers);
        if (detail.first > 0)
            found.add(home.node, detail);
    }
}

QString sayHomeWithoutAccess(const Fleet &, const Finding &finding, const Wording &wording)
{
    if (finding.first == finding.second)
        return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                        "None of the %n driver(s) at home here may charge here."),
                    finding.first);
    return said(QT_TRANSLATE_N_NOOP("FindingRules",
                                    "%n of %1 drivers at home here may not charge here."),
                finding.first)
        .arg(wording.number(finding.second));
}

constexpr std::array rules{
    FindingRule{
        .id = "home-site-without-access-there",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Home site whose drivers may not charge there"),
        .reason = QT_TRANSLATE_NOOP("FindingRules",
                                    "The home site is a charging site as well, but a home gives no "
                                    "right to charge."),
        .remedy = QT_TRANSLATE_NOOP("FindingRules",
                                    "Grant them the site, if they are meant to charge there."),
        .find = &findHomeWithoutAccess,
        .message = &sayHomeWithoutAccess},
    FindingRule{
        .id = "grant-redundant",
        .severity = Severity::Remark,
        .title = QT_TRANSLATE_NOOP("FindingRules", "Grants that add nothing"),
        .reason = QT_TRANSLATE_NOOP(
            "FindingRules", "Whoever takes one of the two away believes that access has ended."),
        .remedy =
            QT_TRANSLATE_NOOP("FindingRules", "Keep the one that is meant, and remove the other."),
        .find = &findRedundant,
        .message = &sayRedundant},
};

} // namespace

std::span<const FindingRule> grantRules()
{
    return rules;
}

} // namespace chargetree
