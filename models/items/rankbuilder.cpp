// SPDX-License-Identifier: Apache-2.0
#include "models/items/rankbuilder.h"

#include "models/fields/fieldtext.h"

#include <algorithm>
#include <string>

namespace chargetree {

namespace {

template <typename Key>
std::vector<std::uint32_t> placesOf(const std::vector<std::optional<Key>> &keys)
{
    std::vector<std::pair<Key, std::uint32_t>> order;
    order.reserve(keys.size());
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        if (keys[i])
            order.emplace_back(*keys[i], i);
    }
    std::sort(order.begin(), order.end());
    std::vector<std::uint32_t> places(keys.size(), Ranks::missing);
    std::uint32_t place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i - 1].first < order[i].first)
            ++place;
        places[order[i].second] = place;
    }
    return places;
}

/// Without the space around it that no row shows.
std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view space = " \t\n\v\f\r";
    const std::size_t from = text.find_first_not_of(space);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(space) + 1 - from);
}

} // namespace

RankBuilder::RankBuilder(const Fleet &fleet, const Standing &standing, const QLocale &locale,
                         Ranks &ranks)
    : m_fleet(fleet)
    , m_store(fleet.store())
    , m_standing(standing)
    , m_order(locale)
    , m_ranks(ranks)
{
}

void RankBuilder::build()
{
    rankHomeSites();
    rankDrivers();
    rankTags();
    rankSites();
    rankChargers();
    rankSockets();
}

std::string_view RankBuilder::text(ObjectId object, FieldId field) const
{
    return trimmed(m_store.text(object, field));
}

template <typename Records>
RankBuilder::Column RankBuilder::byText(const Records &records, FieldId field) const
{
    Texts texts;
    texts.reserve(records.size());
    for (const auto &record : records)
        texts.push_back(text(record.object, field));
    return m_order.ranks(texts);
}

template <typename Records>
RankBuilder::Column RankBuilder::byName(const Records &records, FieldId name, FieldId id) const
{
    Texts texts;
    texts.reserve(records.size());
    for (const auto &record : records) {
        const std::string_view own = text(record.object, name);
        texts.push_back(own.empty() ? text(record.object, id) : own);
    }
    return m_order.ranks(texts);
}

/// Ids that are no numbers come behind those that are.
template <typename Records>
RankBuilder::Column RankBuilder::byNumber(const Records &records, FieldId field) const
{
    std::vector<Key> keys(records.size());
    Texts others(records.size());
    bool hasOthers = false;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (const auto whole = m_store.integer(records[i].object, field)) {
            keys[i] = {0, *whole};
        } else {
            others[i] = text(records[i].object, field);
            hasOthers = hasOthers || !others[i].empty();
        }
    }
    if (hasOthers) {
        const Column places = m_order.ranks(others);
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (places[i] != Ranks::missing)
                keys[i] = {1, places[i]};
        }
    }
    return placesOf(keys);
}

/// The worst first, equally bad ones by their words.
template <typename Records>
RankBuilder::Column RankBuilder::byStatus(const Records &records, FieldId word) const
{
    const Column words = byText(records, word);
    std::vector<Key> keys(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (records[i].status != Status::None)
            keys[i] = {-badness(records[i].status), words[i]};
    }
    return placesOf(keys);
}

void RankBuilder::rankHomeSites()
{
    const auto homeSites = m_fleet.homeSites();
    constexpr FieldId id = field(Kind::HomeSite, "id");
    m_ranks.m_homeSites[NameColumn] = byName(homeSites, field(Kind::HomeSite, "groupName"), id);
    m_ranks.m_homeSites[IdColumn] = byNumber(homeSites, id);
    std::vector<Key> keys(homeSites.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const WorstTags worst = m_standing.of(idAt<HomeSiteId>(i));
        keys[i] = {-std::int64_t(worst.validity), -std::int64_t(worst.count)};
    }
    m_ranks.m_homeSites[StatusColumn] = placesOf(keys);
}

void RankBuilder::rankDrivers()
{
    const auto drivers = m_fleet.drivers();
    constexpr FieldId id = field(Kind::Driver, "id");
    m_ranks.m_drivers[NameColumn] = byName(drivers, field(Kind::Driver, "name"), id);
    m_ranks.m_drivers[IdColumn] = byNumber(drivers, id);
    std::vector<Key> keys(drivers.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const WorstTags worst = m_standing.of(m_fleet, idAt<DriverId>(i));
        keys[i] = {-std::int64_t(worst.validity), -std::int64_t(worst.count)};
    }
    m_ranks.m_drivers[StatusColumn] = placesOf(keys);
}

void RankBuilder::rankTags()
{
    const auto tags = m_fleet.tags();
    m_ranks.m_tags[NameColumn] = byName(tags, field(Kind::Tag, "idTag"), field(Kind::Tag, "id"));
    m_ranks.m_tags[IdColumn] = byText(tags, field(Kind::Tag, "tokenName")); // it shows the label
    std::vector<Key> keys(tags.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Validity validity = validityAt(tags[i], m_standing.judgement());
        keys[i] = {-std::int64_t(validity), tags[i].expiry};
    }
    m_ranks.m_tags[StatusColumn] = placesOf(keys);
}

void RankBuilder::rankSites()
{
    const auto sites = m_fleet.sites();
    constexpr FieldId id = field(Kind::Site, "id");
    m_ranks.m_sites[NameColumn] = byName(sites, field(Kind::Site, "groupName"), id);
    m_ranks.m_sites[IdColumn] = byNumber(sites, id);
    std::vector<Key> keys(sites.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const Worst worst = sites[i].worst;
        if (worst.status != Status::None)
            keys[i] = {-badness(worst.status), -std::int64_t(worst.count)};
    }
    m_ranks.m_sites[StatusColumn] = placesOf(keys);
}

void RankBuilder::rankChargers()
{
    const auto chargers = m_fleet.chargers();
    Texts names;
    Texts ids;
    for (std::size_t i = 0; i < chargers.size(); ++i) {
        const std::string_view name = text(chargers[i].object, field(Kind::Charger, "chargerName"));
        ids.push_back(m_fleet.identity(idAt<ChargerId>(i)));
        names.push_back(name.empty() ? ids.back() : name);
    }
    m_ranks.m_chargers[NameColumn] = m_order.ranks(names);
    m_ranks.m_chargers[IdColumn] = m_order.ranks(ids);
    m_ranks.m_chargers[StatusColumn] = byStatus(chargers, field(Kind::Charger, "chargerStatus"));
}

void RankBuilder::rankSockets()
{
    const auto sockets = m_fleet.sockets();
    std::vector<std::string> shown; // a socket's name is put together from more than one field
    for (const Socket &socket : sockets)
        shown.push_back(recordName(m_fleet, socket.object).toStdString());
    m_ranks.m_sockets[NameColumn] = m_order.ranks(Texts(shown.begin(), shown.end()));
    m_ranks.m_sockets[IdColumn] = byNumber(sockets, field(Kind::Socket, "id"));
    m_ranks.m_sockets[StatusColumn] = byStatus(sockets, field(Kind::Socket, "status"));
}

} // namespace chargetree
