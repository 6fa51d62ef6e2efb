// SPDX-License-Identifier: Apache-2.0
#include "models/search/textindex.h"

#include "models/search/textindexbuilder.h"

namespace chargetree {

namespace {

using Places = std::vector<std::uint32_t>;

/// From one place of a table to the next.
std::string_view between(std::string_view text, const Places &places, std::uint32_t i)
{
    return text.substr(places[i], places[i + 1] - places[i]);
}

std::size_t heldBytes(const Places &places)
{
    return places.capacity() * sizeof(Places::value_type);
}

} // namespace

TextIndex::TextIndex(const Fleet &fleet)
{
    TextIndexBuilder(fleet, *this).build();
}

std::string_view TextIndex::homeSite(HomeSiteId id) const
{
    return between(m_text, m_homeSites, number(id));
}

std::string_view TextIndex::driver(DriverId id) const
{
    return entryAt(m_drivers[number(id)]);
}

std::string_view TextIndex::driverWithTags(DriverId id) const
{
    return between(m_text, m_drivers, number(id));
}

std::string_view TextIndex::driverName(DriverId id) const
{
    const std::string_view entry = driverWithTags(id);
    return entry.substr(0, entry.find(separator));
}

std::string_view TextIndex::tag(TagId id) const
{
    return entryAt(m_tags[number(id)]);
}

std::string_view TextIndex::tagCode(TagId id) const
{
    const std::string_view rest = text().substr(m_tags[number(id)]);
    const std::string_view spellings = rest.substr(0, rest.find(separator));
    const std::size_t last = spellings.rfind(spelling);
    return last == std::string_view::npos ? spellings : spellings.substr(last + 1);
}

std::string_view TextIndex::site(SiteId id) const
{
    return between(m_text, m_sites, number(id));
}

std::string_view TextIndex::charger(ChargerId id) const
{
    return between(m_text, m_chargers, number(id));
}

std::string_view TextIndex::socket(SocketId id) const
{
    return entryAt(m_sockets[number(id)]);
}

std::string_view TextIndex::entryAt(std::uint32_t place) const
{
    const std::string_view rest = text().substr(place);
    return rest.substr(0, rest.find(entryEnd));
}

std::size_t TextIndex::bytes() const
{
    return m_text.capacity() + heldBytes(m_homeSites) + heldBytes(m_drivers) + heldBytes(m_tags)
           + heldBytes(m_sites) + heldBytes(m_chargers) + heldBytes(m_sockets);
}

} // namespace chargetree
