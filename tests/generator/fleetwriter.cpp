// SPDX-License-Identifier: Apache-2.0
#include "tests/generator/fleetwriter.h"

#include "tests/generator/recordwriter.h"

#include <unordered_set>
#include <utility>

namespace chargetree::generator {

namespace {

constexpr std::size_t bufferSize = std::size_t{1} << 20U;

} // namespace

FleetWriter::FleetWriter(const FleetPlan &plan, Layout layout, Sink sink)
    : m_plan(plan)
    , m_layout(layout)
    , m_sink(std::move(sink))
    , m_json(m_buffer, layout)
    , m_siteRecords(plan.sites.size())
    , m_chargerRecords(plan.chargers.size())
{
}

FleetSummary FleetWriter::write()
{
    m_buffer.reserve(2 * bufferSize);
    m_json.beginObject();
    m_json.beginArray("userGroups");
    for (const std::size_t homeSite : m_plan.topHomeSites)
        writeHomeSite(m_plan.homeSites[homeSite]);
    m_json.endArray();
    m_json.beginArray("spareUsers");
    writeDrivers(m_plan.firstSpareDriver, m_plan.endDriver);
    m_json.endArray();
    m_json.endObject();
    if (m_layout == Layout::Indented)
        m_buffer += '\n';
    flush();

    std::unordered_set<std::int64_t> sites;
    for (std::size_t site = 0; site < m_siteRecords.size(); ++site) {
        if (!m_siteRecords[site].text.empty())
            sites.insert(m_plan.sites[site].id);
    }
    std::unordered_set<std::string> chargers;
    for (std::size_t charger = 0; charger < m_chargerRecords.size(); ++charger) {
        if (!m_chargerRecords[charger].text.empty())
            chargers.insert(m_plan.chargers[charger].chargerId);
    }
    m_summary.sites = sites.size();
    m_summary.chargers = chargers.size();
    return m_summary;
}

void FleetWriter::writeHomeSite(const HomeSite &homeSite)
{
    ++m_summary.homeSites;
    ++m_summary.nodes;
    m_json.beginObject();
    m_json.flag("isSpare", homeSite.isSpare);
    m_json.beginArray("subgroups");
    if (homeSite.hasNullSubsite)
        m_json.rawElement("null");
    for (const std::size_t subsite : homeSite.subsites)
        writeHomeSite(m_plan.homeSites[subsite]);
    m_json.endArray();
    m_json.beginArray("users");
    writeDrivers(homeSite.firstDriver, homeSite.endDriver);
    m_json.endArray();
    m_json.number("id", homeSite.id);
    m_json.text("groupName", homeSite.name);
    m_json.number("groupType", homeSite.groupType);
    m_json.text("externalId", homeSite.externalId);
    m_json.endObject();
}

void FleetWriter::writeDrivers(std::size_t first, std::size_t end)
{
    for (std::size_t index = first; index < end; ++index) {
        writeDriver(m_plan.driver(index));
        if (m_buffer.size() >= bufferSize)
            flush();
    }
}

void FleetWriter::writeDriver(const Driver &driver)
{
    std::vector<const std::string *> sites;
    for (const std::size_t site : driver.siteGrants)
        sites.push_back(&siteRecord(site).text);
    std::vector<const std::string *> chargers;
    for (const std::size_t charger : driver.chargerGrants)
        chargers.push_back(&chargerRecord(charger).text);
    generator::writeDriver(m_json, driver, sites, chargers);
    count(driver);
}

void FleetWriter::count(const Driver &driver)
{
    ++m_summary.drivers;
    m_summary.tags += driver.tags.size();
    m_summary.nodes += 1 + driver.tags.size();
    for (const std::size_t site : driver.siteGrants) {
        m_summary.grants += m_siteRecords[site].chargers;
        m_summary.nodes += m_siteRecords[site].nodes;
    }
    for (const std::size_t charger : driver.chargerGrants) {
        m_summary.grants += 1;
        m_summary.nodes += m_chargerRecords[charger].nodes;
    }
}

void FleetWriter::flush()
{
    m_summary.bytes += m_buffer.size();
    m_sink(m_buffer);
    m_buffer.clear();
}

const FleetWriter::Record &FleetWriter::siteRecord(std::size_t site)
{
    Record &record = m_siteRecords[site];
    if (!record.text.empty())
        return record;
    const Site &plan = m_plan.sites[site];
    record.nodes = 1;
    const auto take = [&record](const Record &part, std::vector<const std::string *> &parts) {
        record.nodes += part.nodes;
        record.chargers += part.chargers;
        parts.push_back(&part.text);
    };
    std::vector<const std::string *> subsites;
    for (const std::size_t subsite : plan.subsites)
        take(siteRecord(subsite), subsites);
    std::vector<const std::string *> chargers;
    for (const std::size_t charger : plan.chargers)
        take(chargerRecord(charger), chargers);
    JsonWriter json(record.text, m_layout);
    writeSite(json, plan, subsites, chargers);
    return record;
}

const FleetWriter::Record &FleetWriter::chargerRecord(std::size_t charger)
{
    Record &record = m_chargerRecords[charger];
    if (record.text.empty()) {
        const Charger &plan = m_plan.chargers[charger];
        JsonWriter json(record.text, m_layout);
        writeCharger(json, plan);
        record.chargers = 1;
        record.nodes = 1 + (plan.sockets ? plan.sockets->size() : 0);
    }
    return record;
}

} // namespace chargetree::generator
